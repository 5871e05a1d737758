/** The words of the page in Vietnamese; this file is the shape that every language has. */
import type { ProjectFileKind } from '../scriptProject';

/** A step: what it is called, and what to do one after the other. */
export interface StepWords {
  readonly title: string;
  readonly todo: readonly string[];
}

/** What a file is called in the editor, where the title says so. */
type FileStep = (name: string) => StepWords;

export const vi = {
  title: 'Cài đặt tiện ích theo dõi đại hội công đoàn',
  version: (number: string) => `Phiên bản ${number}`,
  intro: [
    'Làm một lần cho mỗi bảng tính: chép từng tệp của tiện ích vào trình chỉnh sửa Apps Script của bảng tính. Không phải cài phần mềm nào.',
    'Trang này chạy ngay trên máy của bạn, không cần mạng và không gửi gì đi. Để trang này ở một cửa sổ, bảng tính ở cửa sổ bên cạnh; làm xong bước nào thì đánh dấu bước đó.',
    'Tệp Excel thì trước hết chọn Tệp → Lưu dưới dạng Google Trang tính, rồi làm trên bản mới.',
  ],
  progress: (done: number, all: number) => `Đã xong ${done}/${all} bước`,
  steps: {
    open: {
      title: 'Mở trình chỉnh sửa',
      todo: [
        'Mở bảng tính, chọn Tiện ích mở rộng → Apps Script. Một thẻ mới mở ra.',
        'Bấm vào “Dự án không có tiêu đề” ở trên cùng và đặt tên, ví dụ “Đại hội công đoàn”: trình đơn sẽ mang tên này.',
      ],
    },
    manifest: {
      title: 'Cho hiện tệp kê khai',
      todo: [
        'Bấm bánh răng (Cài đặt dự án) ở cột bên trái.',
        'Đánh dấu “Hiện tệp kê khai appsscript.json trong trình chỉnh sửa”, rồi bấm biểu tượng < > (Trình chỉnh sửa) để trở lại.',
      ],
    },
    save: {
      title: 'Lưu và đối chiếu',
      todo: [
        'Bấm biểu tượng đĩa (Lưu dự án) hoặc Ctrl+S.',
        'Danh sách tệp bên trái phải có đúng các tệp sau, không thừa, không thiếu:',
      ],
    },
    reload: {
      title: 'Tải lại bảng tính',
      todo: [
        'Trở lại thẻ của bảng tính, bấm F5 và đợi vài giây.',
        'Chọn Tiện ích mở rộng → (tên dự án) → Mở bảng điều khiển. Lần đầu Google hỏi quyền: chọn tài khoản của bạn và đồng ý.',
        'Nếu Google báo chưa xác minh ứng dụng thì đó là vì tập lệnh nằm trong bảng tính của cơ quan, không lấy từ cửa hàng của Google. Chỉ khi chính bạn vừa dán tập lệnh này: bấm “Nâng cao”, bấm dòng có tên dự án ở cuối, rồi đồng ý.',
      ],
    },
  } satisfies Record<string, StepWords>,
  files: {
    manifest: (name) => ({
      title: `Tệp ${name}`,
      todo: [
        'Bấm “Chép” dưới đây.',
        `Trong trình chỉnh sửa mở ${name}, bấm vào phần chữ, Ctrl+A để chọn hết, Ctrl+V để dán đè.`,
      ],
    }),
    script: (name) => ({
      title: `Tệp Mã.gs (${name})`,
      todo: [
        'Bấm “Chép” dưới đây.',
        'Trong trình chỉnh sửa mở Mã.gs (hoặc Code.gs), bấm vào phần chữ, Ctrl+A để chọn hết, Ctrl+V để dán đè. Tệp lớn, hãy đợi đến khi chữ hiện ra.',
      ],
    }),
    page: (name) => ({
      title: `Tệp ${name}`,
      todo: [
        `Bấm dấu + cạnh chữ “Tệp” → HTML, ghi tên đúng là ${name.replace(/\.html$/, '')} (không ghi đuôi .html), bấm Enter. Đã có tệp này từ bản cũ thì chỉ cần mở ra.`,
        'Bấm “Chép” dưới đây, bấm vào phần chữ của tệp vừa tạo, Ctrl+A để chọn hết, Ctrl+V để dán đè.',
      ],
    }),
  } satisfies Record<ProjectFileKind, FileStep> as Readonly<Record<ProjectFileKind, FileStep>>,
  size: (kilobytes: string) => `${kilobytes} KB`,
  decimal: ',',
  copy: 'Chép',
  copyName: (name: string) => `Chép ${name}`,
  copied: 'Đã chép. Sang trình chỉnh sửa và dán.',
  notCopied:
    'Trình duyệt không cho chép. Chữ trong ô dưới đây đã được chọn sẵn: bấm Ctrl+C, rồi sang trình chỉnh sửa và dán.',
  byHand: 'Chép bằng tay',
  byHandHint: 'Bấm vào ô, Ctrl+A rồi Ctrl+C.',
  textOf: (name: string) => `Nội dung ${name}`,
  update: {
    title: 'Cập nhật từ bản cũ',
    todo: [
      'Làm lại từ bước chép tệp đầu tiên: mở từng tệp, dán đè, lưu. Số liệu trong bảng tính không bị đụng đến.',
      'Tệp nào trong dự án không có trong danh sách ở bước “Lưu và đối chiếu” thì xóa.',
    ],
  },
  trouble: {
    title: 'Khi không được',
    todo: [
      'Không thấy trình đơn: tải lại bảng tính; nhờ người có quyền chỉnh sửa bảng tính làm; tệp .xlsx mở thẳng từ Drive không chạy tiện ích.',
      'Báo “không tìm thấy tệp HTML”: tên một tệp chưa đúng, hãy đối chiếu từng chữ.',
      'Báo “SyntaxError” khi lưu: có tệp dán thiếu hoặc dán nhầm, hãy chép lại tệp được nêu.',
      'Bảng điều khiển để trống hoặc báo không có quyền: chỉ đăng nhập một tài khoản Google, hoặc dùng cửa sổ ẩn danh.',
    ],
  },
};

export type Words = typeof vi;
