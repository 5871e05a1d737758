/** The Vietnamese words of the page; the other languages have the same. */
import { FILE_ERROR_TEXTS, type Notice } from '../../xlsx';

export const vi = {
  title: 'Dùng thử trên trình duyệt: theo dõi đại hội công đoàn',
  heading: 'Đại hội công đoàn',
  version: (number: string) => `Phiên bản ${number}`,
  loading: 'Đang mở bảng tính…',
  file: {
    label: 'Tệp',
    open: 'Mở tệp…',
    openHint: 'Mở tệp .xlsx hoặc .csv trên máy này; có thể kéo thả vào trang',
    save: 'Lưu .xlsx',
    sample: 'Bảng mẫu',
    create: 'Sổ mới',
    createHint: 'Mở một bảng tính trống để tạo sổ theo dõi',
    empty: { name: 'Sổ mới.xlsx', sheet: 'Trang tính1' },
    drop: 'Thả tệp .xlsx hoặc .csv vào đây',
    stays: 'Dữ liệu không rời khỏi máy này.',
    opened: (name: string) => `Đã mở ${name}`,
    saved: (name: string) => `Đã lưu ${name}`,
    savedWithLoss: 'Đã lưu, nhưng có phần không ghi được vào tệp:',
    notOpened: 'Không mở được tệp. Bảng tính đang mở vẫn còn nguyên.',
    keep: 'Giữ bảng đang mở',
    letGo: 'Bỏ thay đổi',
    discard: 'Bảng tính đang mở có thay đổi chưa lưu. Mở bảng khác?',
  },
  errors: FILE_ERROR_TEXTS.vi,
  notice: ({ code, sheet, count, cell }: Notice): string => {
    const many = count ?? 1;
    const texts = {
      'formula-without-value': `Trang “${sheet}”: ${many} ô công thức chưa có kết quả lưu trong tệp (đầu tiên ${cell ?? '?'}).`,
      'sheet-without-cells': `Trang “${sheet}” không có ô (trang biểu đồ), được giữ nguyên trong tệp.`,
      'quote-unclosed': 'Tệp CSV có dấu nháy kép không đóng.',
      'cells-moved': `Trang “${sheet}”: dòng hoặc cột đã được chèn, xóa hoặc di chuyển; danh sách chọn, chiều cao dòng và tham chiếu của tệp giữ ở chỗ cũ.`,
      'notes-not-saved': `Trang “${sheet}”: ghi chú ô không được ghi vào tệp.`,
      'links-not-saved': `Trang “${sheet}”: ${many} liên kết không ghi được vào tệp; chữ trong ô vẫn còn.`,
      'texts-cut': `Trang “${sheet}”: ${many} ô (đầu tiên ${cell ?? '?'}) dài hơn 32.767 ký tự là mức một ô của tệp .xlsx chứa được; phần sau bị cắt.`,
      'lists-not-saved': `Trang “${sheet}”: ${many} danh sách chọn quá dài hoặc có dấu phẩy nên không ghi được.`,
      'beside-table': `Trang “${sheet}”: các ô từ ${cell ?? '?'} trở xuống nằm ngoài bảng (Table) bên trái; sắp xếp bằng nút của bảng sẽ làm chúng lệch với các dòng. Hãy kéo góc dưới bên phải của bảng cho gồm cả cột này trước khi sắp xếp.`,
      'macros-dropped':
        'Tệp .xlsx không chứa được macro: tệp lưu ra không còn macro của tệp đã mở.',
      'sheet-kept': `Trang “${sheet}” vẫn còn trong tệp vì có chỗ khác trong tệp tham chiếu đến.`,
    };
    return texts[code];
  },
  asOf: {
    label: 'Ngày chốt số liệu',
    hint: 'Trang dùng thử tính như hôm nay là ngày này; ngày chốt số liệu trên trang “Kế hoạch”, nếu có ghi, đổi theo. Ghi ngày/tháng/năm; đổi ngày để xem lại diễn biến cả kỳ đại hội',
    earlier: 'Lùi một tuần',
    dayBefore: 'Lùi một ngày',
    dayAfter: 'Tới một ngày',
    later: 'Tới một tuần',
    wrong: (text: string) => `“${text}” không phải là ngày dạng ngày/tháng/năm, ví dụ 20/05/2023.`,
    moved: (day: string) => `Số liệu tính đến ngày ${day}`,
  },
  sort: {
    label: 'Sắp xếp',
    ascending: 'Sắp xếp tăng dần theo cột đang chọn',
    descending: 'Sắp xếp giảm dần theo cột đang chọn',
    needsRows: 'Hãy chọn các dòng cần sắp xếp (từ hai dòng trở lên, không có ô gộp).',
  },
  menu: { label: 'Tiện ích', running: (caption: string) => `Đang chạy: ${caption}…` },
  language: {
    label: 'Ngôn ngữ',
    vi: 'Tiếng Việt',
    en: 'English',
    saved: (name: string) => `Đã ghi ngôn ngữ tiếng Việt vào trang Kế hoạch của ${name}.`,
  },
  papers: {
    open: 'Báo cáo…',
    hint: 'Xem báo cáo và thư đôn đốc như khi in; tải bản Word, in hoặc lưu PDF',
    missing: 'Chưa tải được trang này.',
  },
  sidebar: { label: 'Bảng điều khiển', close: 'Đóng bảng điều khiển' },
  grid: 'Bảng tính',
  chart: {
    title: 'Biểu đồ của trang',
    picture: (title: string) => `Biểu đồ: ${title}. Số liệu ở bảng bên dưới.`,
    figures: 'Số liệu của biểu đồ',
  },
  link: {
    goTo: (cell: string, sheet: string) => `Đến ô ${cell} · ${sheet}`,
    open: (url: string) => `Mở ${url}`,
  },
  note: (cell: string) => `Ghi chú ô ${cell}: `,
  keys: 'F6, Shift+F6: sang phần khác của trang (thanh lệnh, bảng tính, biểu đồ, bảng điều khiển)',
  close: 'Đóng',
  understood: 'Đã hiểu',
  failed: 'Có lỗi khi chạy',
  notComplete:
    'Không tải được hết các phần của trang. Hãy thử lại; nếu vẫn không được, hãy tạo lại trang bằng npm run build:workbench.',
  partsMissing:
    'Chưa tải được vài phần của bảng tính (ngôn ngữ thứ hai, giải thích hàm, bộ lọc, báo cáo, hướng dẫn). Phần còn lại vẫn dùng được.',
  languageMissing: 'Chưa tải được chữ của bảng tính trong ngôn ngữ này.',
  retry: 'Thử lại',
  cancel: 'Thôi',
};

export type Words = typeof vi;
