/** The words of the page in Vietnamese; this file is the shape that every language has. */
export const vi = {
  title: 'Đại hội công đoàn',
  cancel: 'Hủy',
  guide: 'Hướng dẫn sử dụng',
  version: (number: string) => `Phiên bản ${number}`,

  firstRun: {
    title: 'Bắt đầu',
    intro: 'Bảng tính này chưa có bảng theo dõi nào.',
    stepMake: 'Bấm “Tạo bảng theo dõi”. Trang đang có không bị sửa.',
    stepFill: 'Ghi danh sách công đoàn cơ sở vào bảng theo dõi, mỗi đơn vị một dòng.',
    stepCheck: 'Trở lại đây, bấm “Kiểm tra”.',
    own: 'Đã có bảng riêng? Chép vào bảng tính này: bảng được nhận ra theo tiêu đề cột, cần có cột “Tên CĐCS” và “Ngày tổ chức”.',
    make: 'Tạo bảng theo dõi',
    lookAgain: 'Tìm lại bảng theo dõi',
    candidates:
      'Chưa nhận ra bảng theo dõi. Nếu đã có, chọn trang đó, bấm “Kiểm tra” rồi chỉ định từng cột.',
    orMake: 'Hoặc tạo bảng mới theo mẫu; trang đang có được giữ nguyên.',
  },

  check: {
    sheet: 'Trang',
    all: (count: number) => `Tất cả (${count} bảng)`,
    candidateGroup: 'Cần chọn cột',
    check: 'Kiểm tra',
    summaries: 'Tổng hợp',
    highlight: 'Tô màu',
    removeHighlight: 'Bỏ tô màu',
  },

  asOf: {
    label: 'Ngày chốt số liệu',
    hint: 'Trạng thái, hạn và tỷ lệ tính đến ngày này, ghi ở trang “Kế hoạch”; để trống là hôm nay.',
    save: 'Lưu ngày',
    today: 'Tính đến hôm nay',
    day: (day: string) => `Tính đến ${day}`,
    unsaved: 'chưa lưu',
    incomplete: 'Thiếu năm. Ghi đủ ngày/tháng/năm, ví dụ 20/05/2023.',
    'several-days': 'Cần đúng một ngày, ví dụ 20/05/2023.',
    unreadable: 'Không đọc được ngày. Ghi ngày/tháng/năm, ví dụ 20/05/2023.',
    invalidOnSheet: 'Ngày trên trang “Kế hoạch” không hợp lệ. Ghi lại ở đây rồi bấm “Lưu ngày”.',
    withoutPlan: 'Tính đến hôm nay. Muốn chọn ngày khác, cần có trang “Kế hoạch”.',
    samplePlan: (body: string) =>
      `Bảng tính chưa có trang “Kế hoạch”: đang tính đến hôm nay, theo kế hoạch mẫu của ${body}. Tạo trang này rồi ghi mốc, ngày chốt số liệu và tên cơ quan của đơn vị mình.`,
  },

  busy: {
    start: 'Đang tải…',
    check: 'Đang kiểm tra…',
    summaries: 'Đang lập các trang tổng hợp…',
    papers: 'Đang mở hộp báo cáo…',
    guide: 'Đang mở hướng dẫn…',
    highlight: 'Đang kiểm tra và tô màu…',
    removeHighlight: 'Đang bỏ tô màu…',
    mapColumns: 'Đang ghi nhớ các cột…',
    show: 'Đang chuyển đến ô…',
    save: 'Đang lưu…',
    setUp: 'Đang tạo các trang…',
    offices: 'Đang ghép bảng của cấp dưới…',
    remove: 'Đang gỡ bỏ…',
  },

  done: {
    checked: (units: string, day: string | null) =>
      `Đã kiểm tra ${units}${day === null ? '' : `, tính đến ${day}`}.`,
    highlighted: (units: string) => `Đã kiểm tra ${units} và tô màu theo trạng thái.`,
    summaries: (count: number) => `Đã lập ${count} trang tổng hợp, ở cuối bảng tính.`,
    papers: 'Đã mở hộp báo cáo.',
    guide: 'Đã mở hướng dẫn.',
    copied: 'Đã sao chép nội dung đôn đốc.',
    notCopied: 'Không sao chép được: hãy chọn đoạn văn bản rồi nhấn Ctrl+C.',
    question: 'Cần chọn cột trước khi kiểm tra.',
    columnsMapped: 'Đã ghi nhớ các cột.',
    shown: (cell: string) => `Đã chuyển đến ô ${cell}.`,
    shownSheet: (sheet: string) => `Đã chuyển đến trang “${sheet}”.`,
    shownMoved: (cell: string) => `Đơn vị đã dời chỗ; đã chuyển đến ô ${cell}.`,
    gone: 'Không thấy đơn vị này nữa: đã bị dời, đổi tên hoặc xóa.',
    saved: 'Đã lưu.',
    made: (sheets: string) => `Đã tạo trang ${sheets}.`,
    offices: 'Không tạo thêm trang nào; xem “Thông báo”.',
    madeNothing: 'Không cần tạo thêm trang nào.',
    kept: (sheets: string) => `Giữ nguyên trang ${sheets}.`,
    added: (what: string) => `Đã bổ sung: ${what}.`,
    removed: 'Đã gỡ bỏ.',
    found: 'Đã tìm thấy bảng theo dõi.',
    checkAgain: 'Kiểm tra lại',
  },

  news: {
    shown: (day: string) => `Kết quả tính đến ${day}.`,
    fixed: (count: string) => `Số liệu đã đổi: ${count} mục đã được sửa.`,
    fresh: (count: string) => `Số liệu đã đổi: ${count} mục mới.`,
    both: (fixed: string, fresh: string) =>
      `Số liệu đã đổi: ${fixed} mục đã được sửa, ${fresh} mục mới.`,
    figures: 'Số liệu đã đổi; kết quả vừa được cập nhật.',
  },

  question: {
    title: 'Chọn cột',
    intro: (sheet: string) =>
      `Trang “${sheet}”: chưa nhận ra các cột dưới đây. Chọn một lần, tiện ích sẽ ghi nhớ kể cả khi cột dời chỗ.`,
    choose: '– chọn cột –',
    column: (letters: string, heading: string) =>
      heading === '' ? `${letters} – (không có tiêu đề)` : `${letters} – ${heading}`,
    save: 'Ghi nhớ và kiểm tra',
    tooFew: (labels: string) =>
      `Trang này không đủ cột có tiêu đề. Ghi tiêu đề ${labels} ở đầu bảng rồi kiểm tra lại.`,
    missing: 'Chọn một cột.',
    repeated: 'Cột này đã được chọn ở trên. Chọn cột khác.',
  },

  unknown: {
    title: (names: string, more: number) =>
      `Các cột chưa nhận ra: ${names}${more === 0 ? '' : ` và ${more} cột khác`}`,
    intro:
      'Các cột này được giữ nguyên và không được kiểm tra. Nếu là cột mà tiện ích cần, cho biết đó là cột nào; tiện ích sẽ ghi nhớ kể cả khi cột dời chỗ.',
    leave: '– để nguyên –',
    missing: 'Bảng chưa có cột',
    found: 'Đã nhận ra; chọn để thay',
    guessed: 'Gợi ý theo tiêu đề; kiểm tra lại trước khi ghi nhớ.',
    none: 'Chọn ít nhất một cột.',
    repeated: 'Đã chọn cho cột ở trên. Mỗi nội dung chỉ ở một cột.',
    choose: 'Chọn cột…',
    chooseFor: (rule: string) => `Chọn cột… cho quy tắc “${rule}”`,
  },

  results: {
    title: 'Kết quả',
    held: (held: string, required: string, units: string) =>
      `Đã tổ chức ${held}/${required} ${units}`,
    noneRequired: (unit: string) => `Không có ${unit} nào phải tổ chức đại hội.`,
    rate: (rate: string) => `${rate}%`,
    rateLabel: 'Tỷ lệ đã tổ chức',
    outdated:
      'Trạng thái hoặc trang “Kết quả kiểm tra” trong bảng tính chưa theo kịp số liệu đang hiện ở đây. Hãy kiểm tra lại.',
    noUnits: 'Bảng chưa có đơn vị nào. Ghi mỗi đơn vị một dòng dưới tiêu đề cột rồi kiểm tra lại.',
    byStatus: 'Đơn vị theo trạng thái',
    statusHint: 'Bấm vào một trạng thái để lọc.',
    notices: 'Thông báo',
  },

  findings: {
    title: 'Nội dung cần xem lại',
    search: 'Tìm đơn vị, mã, nội dung, ô (không cần dấu)',
    group: 'Xếp theo',
    byUnit: 'Đơn vị',
    byRule: 'Quy tắc',
    units: (count: string) => `${count} đơn vị`,
    count: (count: string) => `${count} mục`,
    wholeTable: 'Cả bảng',
    unnamed: '(chưa ghi tên)',
    row: (row: number) => `Dòng ${row}`,
    rowOf: (row: number, sheet: string) => `Dòng ${row}, trang “${sheet}”`,
    tableOf: (sheet: string) => `Trang “${sheet}”`,
    clause: (clause: string) => `Mục ${clause}`,
    jump: (cell: string) => `Đến ô ${cell}`,
    jumpUnit: 'Đến đơn vị',
    jumpSheet: (sheet: string) => `Đến trang “${sheet}”`,
    reminder: 'Nội dung đôn đốc',
    copy: 'Sao chép',
    whole: 'Xem đầy đủ',
    less: 'Thu gọn',
    more: (count: string) => `Xem thêm ${count}`,
    bySeverity: 'Lọc theo mức độ',
    clearFilter: (name: string) => `Bỏ lọc “${name}”`,
    nothingMatches: 'Không có gì khớp với tìm kiếm và bộ lọc.',
    clear: 'Bỏ tìm kiếm và lọc',
    notRun: (count: number) => `Quy tắc không kiểm tra được (${count})`,
  },

  settings: {
    title: 'Cài đặt',
    language: 'Ngôn ngữ',
    languages: { vi: 'Tiếng Việt', en: 'English' },
    beforeReading: 'Cách hiểu “trước ngày …”',
    beforeReadings: {
      exclusive: 'Đúng ngày đó là trễ hạn',
      inclusive: 'Đúng ngày đó còn trong hạn',
    },
    dueSoonDays: 'Báo “Sắp đến hạn” trước (ngày)',
    dueSoonInvalid: 'Ghi một số nguyên từ 0 trở lên, ví dụ 15.',
    invalid: 'Giá trị trên trang “Kế hoạch” không hợp lệ; đang hiện giá trị mặc định.',
    save: 'Lưu cài đặt',
    dailyRefresh: 'Tự cập nhật ngày mỗi sáng',
    dailyRefreshHint: 'Trạng thái đúng theo ngày mới kể cả khi không ai mở bảng tính.',
    withoutPlan: 'Cài đặt được giữ trên trang “Kế hoạch”. Bảng tính này chưa có trang đó.',
    makePlan: 'Tạo trang “Kế hoạch”',
    offices: 'Ghép bảng của cấp dưới',
    officesHint:
      'Dành cho cấp trên: lấy bảng theo dõi của các đơn vị vào bảng tính này để tính chung.',
  },

  removal: {
    title: 'Gỡ bỏ',
    intro: 'Xóa những gì tiện ích đã ghi.',
    start: 'Gỡ bỏ…',
    question: 'Gỡ bỏ khỏi bảng tính này?',
    goes: 'Sẽ xóa',
    going: [
      'trạng thái do tiện ích ghi',
      'màu do tiện ích tô',
      'các trang kết quả, trừ trang Lịch sử',
      'các dấu ghi nhớ cột và lịch cập nhật hằng ngày',
    ],
    stays: 'Giữ nguyên',
    staying: ['số liệu và định dạng của bạn', 'các trang kế hoạch, theo dõi, nhiệm vụ, Lịch sử'],
    confirm: 'Xóa và gỡ bỏ',
  },
};

export type Words = typeof vi;
