/** What the command line itself says; the words of a check come from the bundle. */
import type { PaperKind, ShownStanding } from '../addon/addonApi';
import type { Language } from '../domain/text/language';
import { FILE_ERROR_TEXTS, type FileErrorCode, type Notice, type SaveErrorCode } from '../xlsx';

export interface Messages {
  readonly usage: string;
  readonly noFile: string;
  readonly unknownOption: (option: string) => string;
  readonly valueMissing: (option: string) => string;
  readonly badAsOf: (text: string) => string;
  readonly badOut: (text: string) => string;
  readonly planAndPlans: string;
  readonly badJobs: (text: string) => string;
  readonly outIsInput: string;
  readonly badWordFile: (option: string, text: string) => string;
  readonly wordFileIsInput: (option: string) => string;
  readonly sameWordFile: string;
  readonly fileNotFound: (path: string) => string;
  readonly isRollUp: (path: string) => string;
  readonly fileNotReadable: (path: string, reason: string) => string;
  /** Why something cannot be read, by the system's code. */
  readonly readErrors: Readonly<Record<string, string>>;
  readonly fileNotWritable: (path: string, reason: string) => string;
  readonly outputNotWritable: (reason: string) => string;
  /** Why something cannot be written, by the system's code. */
  readonly writeErrors: Readonly<Record<string, string>>;
  readonly badPlanFile: (path: string) => string;
  readonly badPlanValue: (path: string, key: string) => string;
  readonly fileErrors: Readonly<Record<FileErrorCode, string>>;
  readonly saveErrors: Readonly<Record<SaveErrorCode, (sheet: string) => string>>;
  /** @param detail what the error says, mostly in English */
  readonly unforeseen: (detail: string) => string;
  readonly notice: (notice: Notice) => string;
  /** @param sheets names of the trackers that were not checked */
  readonly otherTrackers: (sheets: readonly string[]) => string;
  readonly reading: string;
  readonly checking: string;
  readonly writing: string;
  readonly written: (path: string) => string;
  readonly papersWritten: Readonly<Record<PaperKind, (path: string, count: number) => string>>;
  /** @param plan the plan, and where it comes from */
  readonly plan: (plan: string) => string;
  readonly otherPlan: string;
  readonly noUnits: string;
  readonly row: string;
  readonly cell: string;
  readonly noFindings: string;
  readonly more: (count: number) => string;
  readonly byStatus: (units: string) => string;
  readonly totals: (
    counts: ShownStanding['grassroots'],
    rate: string,
    names: ShownStanding['names'],
  ) => string;
  readonly skipped: (count: number) => string;
  readonly skipReasons: Readonly<Record<string, string>>;
  readonly notRun: string;
  readonly unknownColumns: (columns: string) => string;
}

const vi: Messages = {
  usage:
    'Cách gọi: npm run check -- TỆP.xlsx|THƯ-MỤC|MẪU… [--sheet TÊN] [--as-of NĂM-THÁNG-NGÀY] [--plan TỆP.json | --plans THƯ-MỤC] [--lang vi|en] [--json | --ndjson] [--jobs SỐ] [--out KẾT-QUẢ.xlsx] [--report BÁO-CÁO.docx] [--reminders ĐÔN-ĐỐC.docx] [--version] [--help]',
  noFile: 'Chưa nêu tệp cần kiểm tra.',
  unknownOption: (option) =>
    `Không có tùy chọn ${option}.${/^-[^-]/.test(option) ? ` Nếu đó là tên tệp, hãy viết ./${option}.` : ''}`,
  valueMissing: (option) => `Tùy chọn ${option} thiếu giá trị hoặc giá trị không hợp lệ.`,
  badAsOf: (text) => `--as-of: “${text}” không phải là ngày NĂM-THÁNG-NGÀY, ví dụ 2023-05-20.`,
  badOut: (text) => `--out: “${text}” phải có đuôi .xlsx.`,
  planAndPlans: 'Chỉ dùng một trong hai tùy chọn --plan và --plans.',
  badJobs: (text) => `--jobs: “${text}” không phải là số nguyên từ 1 đến 64.`,
  outIsInput: '--out phải khác tệp đầu vào; tệp đầu vào không bao giờ bị ghi đè.',
  badWordFile: (option, text) => `--${option}: “${text}” phải có đuôi .docx.`,
  wordFileIsInput: (option) =>
    `--${option} phải khác tệp đầu vào; tệp đầu vào không bao giờ bị ghi đè.`,
  sameWordFile: '--report và --reminders phải là hai tệp khác nhau.',
  fileNotFound: (path) => `Không tìm thấy tệp ${path}.`,
  isRollUp: (path) =>
    `${path} là bảng tổng hợp do lệnh này lập, không phải bảng theo dõi; hãy nêu các bảng theo dõi.`,
  fileNotReadable: (path, reason) => `Không đọc được tệp ${path}: ${reason}.`,
  readErrors: {
    EISDIR: 'đây là thư mục, hãy nêu một tệp trong đó',
    ENXIO: 'đây là thiết bị hoặc đường ống, không phải tệp',
    EACCES: 'không có quyền đọc',
    EPERM: 'không có quyền đọc',
    EBUSY: 'chương trình khác đang giữ tệp',
    EMFILE: 'máy đang mở quá nhiều tệp',
    ENFILE: 'máy đang mở quá nhiều tệp',
    ENOTDIR: 'thư mục không có',
    ELOOP: 'liên kết trỏ vòng',
    ENAMETOOLONG: 'tên tệp quá dài',
  },
  fileNotWritable: (path, reason) => `Không ghi được tệp ${path}: ${reason}.`,
  outputNotWritable: (reason) => `Không in được kết quả: ${reason}.`,
  writeErrors: {
    ENOENT: 'thư mục không có',
    ENOTDIR: 'thư mục không có',
    EISDIR: 'tên này là của một thư mục hoặc thiết bị',
    EACCES: 'không có quyền ghi hoặc tệp đang mở',
    EPERM: 'không có quyền ghi hoặc tệp đang mở',
    EBUSY: 'tệp đang mở',
    EROFS: 'ổ đĩa chỉ cho đọc',
    ENOSPC: 'ổ đĩa đã đầy',
    EDQUOT: 'ổ đĩa đã đầy',
    EFBIG: 'tệp lớn hơn mức ổ đĩa nhận được',
    EMFILE: 'máy đang mở quá nhiều tệp',
    ENAMETOOLONG: 'tên tệp quá dài',
  },
  badPlanFile: (path) =>
    `--plan: ${path} không phải là tệp JSON dạng {"khóa": giá trị}, bảng mã UTF-8, không quá 20 MB.`,
  badPlanValue: (path, key) =>
    `--plan: trong ${path}, giá trị của “${key}” không dùng được vì số quá lớn hoặc danh sách lồng nhau quá sâu.`,
  fileErrors: FILE_ERROR_TEXTS.vi,
  saveErrors: {
    'same-name': (sheet) =>
      `--out: tệp có hai trang cùng tên “${sheet}”. Hãy đổi tên một trang rồi kiểm tra lại.`,
    'bad-name': (sheet) =>
      `--out: tệp .xlsx không nhận tên trang “${sheet}”. Hãy đổi tên ngắn hơn, không có []:*?/\\.`,
    'macro-sheet': (sheet) =>
      `--out: “${sheet}” là trang macro Excel 4.0, tệp .xlsx không chứa được. Hãy mở tệp bằng Excel, lưu lại dạng .xlsx rồi kiểm tra tệp mới, hoặc bỏ --out.`,
    'too-many-rows': (sheet) =>
      `--out: trang “${sheet}” có quá 1.048.576 dòng nên không ghi được thành tệp .xlsx. Hãy xóa bớt dòng hoặc bỏ --out.`,
    'too-many-columns': (sheet) =>
      `--out: trang “${sheet}” cùng cột trạng thái cần hơn 16.384 cột, tệp .xlsx không chứa được. Hãy xóa bớt cột hoặc bỏ --out.`,
  },
  unforeseen: (detail) =>
    `Không kiểm tra được vì lỗi chưa lường trước: ${detail}. Hãy mở tệp bằng Excel hoặc LibreOffice, lưu lại dạng .xlsx rồi kiểm tra lại; nếu vẫn lỗi, hãy gửi dòng này cho người bảo trì chương trình.`,
  notice: ({ code, sheet, count, cell }) =>
    ({
      'formula-without-value': `Trang “${sheet}”: ${count ?? 1} ô công thức chưa có kết quả lưu trong tệp (đầu tiên ${cell ?? '?'}); công thức nào không tự tính được thì coi là trống. Nên mở tệp bằng Excel hoặc LibreOffice và lưu lại.`,
      'sheet-without-cells': `Trang “${sheet}” không có ô (trang biểu đồ), được giữ nguyên.`,
      'cells-moved': `Trang “${sheet}”: dòng hoặc cột đã được chèn, xóa; định dạng có điều kiện, danh sách chọn và chiều cao dòng của tệp giữ ở chỗ cũ.`,
      'notes-not-saved': `Trang “${sheet}”: ghi chú ô không được ghi vào tệp.`,
      'links-not-saved': `Trang “${sheet}”: ${count ?? 1} liên kết không ghi được vào tệp; chữ trong ô vẫn còn.`,
      'texts-cut': `Trang “${sheet}”: ${count ?? 1} ô (đầu tiên ${cell ?? '?'}) dài hơn 32.767 ký tự là mức một ô của tệp .xlsx chứa được; phần sau bị cắt.`,
      'lists-not-saved': `Trang “${sheet}”: ${count ?? 1} danh sách chọn quá dài hoặc có dấu phẩy nên không ghi được vào tệp.`,
      'beside-table': `Trang “${sheet}”: các ô từ ${cell ?? '?'} trở xuống nằm ngoài bảng (Table) bên trái; sắp xếp bằng nút của bảng sẽ làm chúng lệch với các dòng. Hãy kéo góc dưới bên phải của bảng cho gồm cả cột này trước khi sắp xếp.`,
      'macros-dropped':
        'Tệp .xlsx không chứa được macro: bản có kết quả kiểm tra không còn macro của tệp đầu vào.',
      'sheet-kept': `Trang “${sheet}” vẫn còn trong tệp vì có chỗ khác trong tệp tham chiếu đến.`,
      'quote-unclosed': `Dấu ngoặc kép mở ở ${cell ?? '?'} không được đóng nên được đọc như một ký tự thường. Hãy xem lại ô này và các ô bên dưới.`,
    })[code],
  otherTrackers: (sheets) =>
    `Chỉ kiểm tra bảng theo dõi đầu tiên. Tệp còn: ${sheets.map((name) => `“${name}”`).join(', ')}; dùng --sheet TÊN để kiểm tra từng trang.`,
  reading: 'Đang đọc tệp…',
  checking: 'Đang kiểm tra…',
  writing: 'Đang ghi kết quả…',
  written: (path) => `Đã ghi bản có kết quả kiểm tra: ${path}`,
  papersWritten: {
    report: (path) => `Đã ghi báo cáo: ${path}`,
    reminders: (path, count) => `Đã ghi ${count} văn bản đôn đốc: ${path}`,
  },
  plan: (plan) => `Kế hoạch: ${plan}`,
  otherPlan:
    'Muốn dùng kế hoạch khác: ghi vào trang “Kế hoạch” của tệp (cột “Khóa” và “Giá trị”), hoặc dùng --plan TỆP.json.',
  noUnits: 'Bảng không có dòng nào là đơn vị.',
  row: 'Dòng',
  cell: 'Ô',
  noFindings: 'Không có lỗi, cảnh báo hay lưu ý nào.',
  more: (count) => `… và ${count} mục nữa; dùng --out hoặc --json để xem tất cả.`,
  byStatus: (units) => `Trạng thái của ${units}`,
  totals: ({ units, required, held }, rate, { unitLabel }) =>
    `Tổng số ${units} ${unitLabel}; phải tổ chức ${required}; đã tổ chức ${held}${rate && ` (${rate.replace('.', ',')}%)`}.`,
  skipped: (count) => `Dòng không phải đơn vị: ${count}`,
  skipReasons: {
    blank: 'trống',
    section: 'tiêu đề khối',
    total: 'dòng cộng',
    'repeated-header': 'tiêu đề lặp',
    signature: 'phần ký',
  },
  notRun: 'Quy tắc không kiểm tra được:',
  unknownColumns: (columns) => `Các cột chưa nhận ra: ${columns}.`,
};

const en: Messages = {
  usage:
    'Usage: npm run check -- FILE.xlsx|FOLDER|GLOB… [--sheet NAME] [--as-of YYYY-MM-DD] [--plan FILE.json | --plans FOLDER] [--lang vi|en] [--json | --ndjson] [--jobs N] [--out CHECKED.xlsx] [--report REPORT.docx] [--reminders LETTERS.docx] [--version] [--help]',
  noFile: 'No file to check was named.',
  unknownOption: (option) =>
    `There is no option ${option}.${/^-[^-]/.test(option) ? ` If it is a file, write ./${option}.` : ''}`,
  valueMissing: (option) => `The option ${option} lacks its value, or the value is not valid.`,
  badAsOf: (text) => `--as-of: "${text}" is not a date YYYY-MM-DD, e.g. 2023-05-20.`,
  badOut: (text) => `--out: "${text}" must end in .xlsx.`,
  planAndPlans: 'Of --plan and --plans only one can be given.',
  badJobs: (text) => `--jobs: "${text}" is not a whole number from 1 to 64.`,
  outIsInput: '--out must differ from the input file, which is never overwritten.',
  badWordFile: (option, text) => `--${option}: "${text}" must end in .docx.`,
  wordFileIsInput: (option) =>
    `--${option} must differ from the input file, which is never overwritten.`,
  sameWordFile: '--report and --reminders must be two files.',
  fileNotFound: (path) => `There is no file ${path}.`,
  isRollUp: (path) =>
    `${path} is a roll-up made by this command and no tracker; name the trackers instead.`,
  fileNotReadable: (path, reason) => `The file ${path} cannot be read: ${reason}.`,
  readErrors: {
    EISDIR: 'it is a folder, name a file in it',
    ENXIO: 'it is a device or a pipe, no file',
    EACCES: 'you may not read it',
    EPERM: 'you may not read it',
    EBUSY: 'another program holds it',
    EMFILE: 'too many files are open on this machine',
    ENFILE: 'too many files are open on this machine',
    ENOTDIR: 'there is no such folder',
    ELOOP: 'its links lead in a circle',
    ENAMETOOLONG: 'its name is too long',
  },
  fileNotWritable: (path, reason) => `The file ${path} cannot be written: ${reason}.`,
  outputNotWritable: (reason) => `The result cannot be printed: ${reason}.`,
  writeErrors: {
    ENOENT: 'there is no such folder',
    ENOTDIR: 'there is no such folder',
    EISDIR: 'the name is that of a folder or a device',
    EACCES: 'you may not write there, or the file is open',
    EPERM: 'you may not write there, or the file is open',
    EBUSY: 'the file is open',
    EROFS: 'the disk is read-only',
    ENOSPC: 'the disk is full',
    EDQUOT: 'the disk is full',
    EFBIG: 'it is larger than the disk takes',
    EMFILE: 'too many files are open on this machine',
    ENAMETOOLONG: 'its name is too long',
  },
  badPlanFile: (path) =>
    `--plan: ${path} is not a JSON file of the form {"key": value}, in UTF-8, of up to 20 MB.`,
  badPlanValue: (path, key) =>
    `--plan: in ${path} the value of "${key}" cannot be used: a number is too large, or lists are nested too deep.`,
  fileErrors: FILE_ERROR_TEXTS.en,
  saveErrors: {
    'same-name': (sheet) =>
      `--out: the file has two sheets named "${sheet}". Rename one of them and check again.`,
    'bad-name': (sheet) =>
      `--out: an .xlsx file does not take "${sheet}" as the name of a sheet. Give it a shorter one without []:*?/\\.`,
    'macro-sheet': (sheet) =>
      `--out: "${sheet}" is a sheet of Excel 4.0 macros, which an .xlsx file does not hold. Open the file in Excel, save it as .xlsx and check that one, or leave --out out.`,
    'too-many-rows': (sheet) =>
      `--out: sheet "${sheet}" has more than the 1,048,576 rows of an .xlsx file. Delete rows, or leave --out out.`,
    'too-many-columns': (sheet) =>
      `--out: sheet "${sheet}" with its status column needs more than the 16,384 columns of an .xlsx file. Delete columns, or leave --out out.`,
  },
  unforeseen: (detail) =>
    `The check stopped at an unforeseen error: ${detail}. Open the file in Excel or LibreOffice, save it as .xlsx and check again; if that fails too, send this line to whoever maintains the program.`,
  notice: ({ code, sheet, count, cell }) =>
    ({
      'formula-without-value': `Sheet "${sheet}": ${(count ?? 1) === 1 ? '1 formula cell has' : `${count} formula cells have`} no stored result (the first is ${cell ?? '?'}); those that cannot be worked out count as blank. It is better to open the file in Excel or LibreOffice and save it again.`,
      'sheet-without-cells': `Sheet "${sheet}" has no cells (a chart sheet) and is kept as it is.`,
      'cells-moved': `Sheet "${sheet}": rows or columns were inserted or deleted; the file's conditional formats, drop-downs and row heights stay where they were.`,
      'notes-not-saved': `Sheet "${sheet}": notes on cells do not go into the file.`,
      'links-not-saved': `Sheet "${sheet}": ${count ?? 1} ${(count ?? 1) === 1 ? 'link' : 'links'} could not be saved; the text in the cell is there.`,
      'texts-cut': `Sheet "${sheet}": ${(count ?? 1) === 1 ? `the cell ${cell ?? '?'} is` : `${count} cells (the first is ${cell ?? '?'}) are`} longer than the 32,767 characters that a cell of an .xlsx file holds; the rest is cut.`,
      'lists-not-saved': `Sheet "${sheet}": ${count ?? 1} ${(count ?? 1) === 1 ? 'drop-down list' : 'drop-down lists'} could not be saved: too long, or with commas.`,
      'beside-table': `Sheet "${sheet}": the cells from ${cell ?? '?'} down are no part of the table to their left; sorting by the table's buttons would part them from its rows. Drag the lower right corner of the table over their column before sorting.`,
      'macros-dropped':
        'An .xlsx file holds no macros: the checked copy is without those of the input.',
      'sheet-kept': `Sheet "${sheet}" stays in the file, because something else in the file refers to it.`,
      'quote-unclosed': `The quotation mark opened at ${cell ?? '?'} is never closed and is read as an ordinary character. Please look at this cell and those below.`,
    })[code],
  otherTrackers: (sheets) =>
    `Only the first tracker was checked. The file has more: ${sheets.map((name) => `"${name}"`).join(', ')}; check each with --sheet NAME.`,
  reading: 'Reading the file…',
  checking: 'Checking…',
  writing: 'Writing the result…',
  written: (path) => `The checked copy is ${path}`,
  papersWritten: {
    report: (path) => `The report is ${path}`,
    reminders: (path, count) =>
      `${count} ${count === 1 ? 'reminder letter is' : 'reminder letters are'} in ${path}`,
  },
  plan: (plan) => `Plan: ${plan}`,
  otherPlan:
    'For another plan write it on a sheet “Kế hoạch” of the file (columns “Khóa” and “Giá trị”), or use --plan FILE.json.',
  noUnits: 'The table has no unit rows.',
  row: 'Row',
  cell: 'Cell',
  noFindings: 'No error, warning or note.',
  more: (count) => `… and ${count} more; use --out or --json to see all.`,
  byStatus: (units) => `Status of the ${units}`,
  totals: ({ units, required, held }, rate, { unitLabel, unitLabels }) =>
    `${units} ${units === 1 ? unitLabel : unitLabels}; ${required} must hold a congress; ${held} ${held === 1 ? 'has' : 'have'} held it${rate && ` (${rate}%)`}.`,
  skipped: (count) => `Rows that are no units: ${count}`,
  skipReasons: {
    blank: 'blank',
    section: 'section headings',
    total: 'totals',
    'repeated-header': 'repeated headers',
    signature: 'signature block',
  },
  notRun: 'Rules that were not run:',
  unknownColumns: (columns) => `Columns that are not recognised: ${columns}.`,
};

export const MESSAGES: Readonly<Record<Language, Messages>> = { vi, en };
