/** What the check of many files says beside what a check of one does. */
import type { Language } from '../../domain/text/language';

const vi = {
  emptyFolder: (folder: string) =>
    `Thư mục ${folder} không có tệp bảng tính nào (.xlsx, .xlsm, .csv) để kiểm tra.`,
  emptyPattern: (pattern: string) => `Không có tệp bảng tính nào ứng với ${pattern}.`,
  noTracker: (files: number) =>
    `Không tìm thấy bảng theo dõi nào trong ${files} tệp: cần một bảng có cột “Tên CĐCS” và “Ngày tổ chức”.`,
  nothingNamed: 'Không còn tệp nào để kiểm tra: chỉ nêu tệp tạm, tệp ẩn hoặc tệp .json.',
  noPlans: (folder: string) => `--plans: thư mục ${folder} không có tệp kế hoạch .json nào.`,
  plansIsFile: (path: string) =>
    `--plans: ${path} không phải là thư mục; kế hoạch chung ghi ở một tệp thì dùng --plan.`,
  noPlanFits: (file: string, plan: string) =>
    `${file}: kiểm tra theo kế hoạch mặc định, vì tệp không có trang “Kế hoạch” ghi thông số và thư mục của --plans không có ${plan} hay plan.json.`,
  planUnused: (folder: string) =>
    `Thư mục ${folder} có tệp plan.json nhưng lệnh này không dùng: các tệp không nêu kế hoạch được kiểm tra theo kế hoạch mặc định. Muốn theo tệp đó, thêm --plans "${folder}".`,
  papersOfOne: (option: string) =>
    `--${option} chỉ dùng khi kiểm tra một tệp; hãy nêu đúng một tệp, hoặc bỏ --${option}.`,
  outIsOther: (out: string) =>
    `--out: tệp ${out} đã có và không phải là bảng tổng hợp do lệnh này lập, hoặc đã được chương trình khác lưu lại, nên không bị ghi đè; hãy nêu tên khác.`,
  isRollUp: (file: string) => `${file}: là bảng tổng hợp do lệnh này lập, không kiểm tra.`,
  tooMuchMemory:
    'cần nhiều bộ nhớ hơn mức cho phép. Hãy xóa bớt dòng, cột trống có định dạng rồi lưu lại.',
  progress: (done: number, all: number) => `${done}/${all} tệp`,
  stopped: (done: number, all: number) =>
    `Đã dừng theo yêu cầu sau ${done}/${all} tệp; chưa ghi tệp kết quả nào.`,
  columns: {
    file: 'Tệp',
    units: 'Tổng',
    required: 'Phải TC',
    held: 'Đã TC',
    rate: '%',
    overdue: 'Quá hạn',
    errors: 'Lỗi',
    warnings: 'Cảnh báo',
  },
  total: 'Tổng cộng',
  rules: 'Quy tắc bị vi phạm nhiều nhất',
  rule: (name: string, code: string, count: number, documents: number) =>
    `${name} (${code}): ${count} lần ở ${documents} bảng`,
  noTrackers: (files: readonly string[]) =>
    `${files.length} tệp không có bảng theo dõi nên không tính vào số liệu: ${files.join(', ')}. Tệp nào là bảng theo dõi thì kiểm tra riêng tệp đó để xem thiếu cột nào.`,
  plans: 'Kế hoạch',
  ownSheet: (sheet: string, trackers: number) => `trang “${sheet}” của tệp: ${trackers} bảng`,
  planFiles: (files: string, trackers: number) => `tệp ${files}: ${trackers} bảng`,
  moreFiles: (count: number) => `và ${count} tệp nữa`,
  defaultPlan: (trackers: number) =>
    `mặc định của chương trình: ${trackers} bảng. Muốn dùng kế hoạch khác: ghi vào trang “Kế hoạch” của tệp (cột “Khóa” và “Giá trị”), hoặc dùng --plan TỆP.json hay --plans THƯ-MỤC.`,
  checked: (trackers: number) => `Đã kiểm tra ${trackers} bảng theo dõi.`,
  unread: (files: number) => `${files} tệp không kiểm tra được, xem các dòng báo lỗi.`,
  rollUpWritten: (path: string) => `Bảng tổng hợp là ${path}`,
  nothingToRollUp: '--out: không có bảng theo dõi nào kiểm tra được nên không lập bảng tổng hợp.',
};

export type ManyWords = typeof vi;

const en: ManyWords = {
  emptyFolder: (folder) => `The folder ${folder} has no spreadsheet (.xlsx, .xlsm, .csv) to check.`,
  emptyPattern: (pattern) => `No spreadsheet matches ${pattern}.`,
  noTracker: (files) =>
    `No tracker was found in ${files} ${files === 1 ? 'file' : 'files'}: a table with the columns “Tên CĐCS” and “Ngày tổ chức” is needed.`,
  nothingNamed: 'No file is left to check: only temporary, hidden or .json files were named.',
  noPlans: (folder) => `--plans: the folder ${folder} has no plan, a .json file.`,
  plansIsFile: (path) => `--plans: ${path} is no folder; for a plan in a single file use --plan.`,
  noPlanFits: (file, plan) =>
    `${file}: checked under the default plan, as it has no sheet “Kế hoạch” with plan values and the folder of --plans has neither ${plan} nor plan.json.`,
  planUnused: (folder) =>
    `The folder ${folder} has a plan.json, which this call does not use: files that say no plan were checked under the default plan. To use it add --plans "${folder}".`,
  papersOfOne: (option) =>
    `--${option} is for the check of one file; name one file, or leave --${option} out.`,
  outIsOther: (out) =>
    `--out: the file ${out} exists and is no roll-up that this command has made, or another program has saved it since, so it is kept; name another one.`,
  isRollUp: (file) => `${file}: a roll-up made by this command, which is not checked.`,
  tooMuchMemory:
    'it needs more memory than it may have. Delete blank rows and columns that have formats, and save it again.',
  progress: (done, all) => `${done}/${all} files`,
  stopped: (done, all) =>
    `Stopped as asked after ${done} of ${all} files; no result file was written.`,
  columns: {
    file: 'File',
    units: 'Units',
    required: 'Required',
    held: 'Held',
    rate: '%',
    overdue: 'Overdue',
    errors: 'Errors',
    warnings: 'Warnings',
  },
  total: 'Total',
  rules: 'Rules that most break',
  rule: (name, code, count, documents) =>
    `${name} (${code}): ${count} ${count === 1 ? 'time' : 'times'} in ${trackersOf(documents)}`,
  noTrackers: (files) =>
    `${files.length} ${files.length === 1 ? 'file has' : 'files have'} no tracker and ${files.length === 1 ? 'is' : 'are'} in no figure: ${files.join(', ')}. If one is a tracker, check it by itself to see which column is missing.`,
  plans: 'Plans',
  ownSheet: (sheet, trackers) => `sheet “${sheet}” of the file: ${trackersOf(trackers)}`,
  planFiles: (files, trackers) => `file ${files}: ${trackersOf(trackers)}`,
  moreFiles: (count) => `and ${count} more`,
  defaultPlan: (trackers) =>
    `the program's default: ${trackersOf(trackers)}. For another plan write it on a sheet “Kế hoạch” of the file (columns “Khóa” and “Giá trị”), or use --plan FILE.json or --plans FOLDER.`,
  checked: (trackers) => `${trackersOf(trackers)} ${trackers === 1 ? 'was' : 'were'} checked.`,
  unread: (files) =>
    `${files} ${files === 1 ? 'file' : 'files'} could not be checked; see the lines that say why.`,
  rollUpWritten: (path) => `The roll-up is ${path}`,
  nothingToRollUp: '--out: no tracker could be checked, so there is no roll-up.',
};

function trackersOf(count: number): string {
  return `${count} ${count === 1 ? 'tracker' : 'trackers'}`;
}

export const MANY_WORDS: Readonly<Record<Language, ManyWords>> = { vi, en };
