/** The words of the report in both languages. */
import type { Language } from '../../text/language';
import { LOCALES } from '../../text/locales';
import { tidy } from '../../text/spelling';
import type { Unit } from '../../unit/unit';

/** To be filled in by hand. */
export const DOTS = '……………';

const vi = {
  name: 'Báo cáo',
  title: 'BÁO CÁO',
  subject: (term: string): string =>
    `Kết quả tổ chức đại hội công đoàn cơ sở và chuẩn bị Đại hội Công đoàn huyện${term === '' ? '' : `, nhiệm kỳ ${term}`}`,
  federation: {
    superior: `LIÊN ĐOÀN LAO ĐỘNG TỈNH ${DOTS}`,
    body: `LIÊN ĐOÀN LAO ĐỘNG HUYỆN ${DOTS}`,
    number: 'Số: ………/BC-………',
    nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    motto: 'Độc lập - Tự do - Hạnh phúc',
  },
  party: {
    superior: `HUYỆN ỦY ${DOTS}`,
    body: DOTS,
    number: 'Số ………-BC/………',
    party: 'ĐẢNG CỘNG SẢN VIỆT NAM',
  },
  invalidTitleBlock: 'Thông số title_block không hợp lệ nên chưa có phần đầu của báo cáo.',
  asOf: (day: string, reading: string) => `Số liệu tính đến ngày ${day} (${reading})`,
  invalidAsOf: 'Ngày chốt số liệu không hợp lệ (as_of)',
  invalidReading: 'before_reading không hợp lệ',
  sections: {
    progress: 'I. TIẾN ĐỘ CHUNG',
    byBloc: 'II. KẾT QUẢ THEO KHỐI',
    overdue: 'III. ĐƠN VỊ QUÁ HẠN',
    conditions: 'IV. ĐIỀU KIỆN TỔ CHỨC ĐẠI HỘI CÔNG ĐOÀN HUYỆN',
    findings: 'V. KIỂM TRA SỐ LIỆU',
    toDo: 'VI. NHỮNG VIỆC CẦN LÀM',
  },
  progress: (day: string, held: string, required: string, rate: string) =>
    `Đến hết ngày ${day}, có ${held}/${required} CĐCS đã tổ chức đại hội, đạt tỷ lệ ${rate}.`,
  noneRequired: (day: string) =>
    `Đến hết ngày ${day}, bảng theo dõi không có CĐCS nào phải tổ chức đại hội.`,
  progressUnknown:
    'Chưa tính được tỷ lệ CĐCS đã tổ chức đại hội vì ngày chốt số liệu không hợp lệ.',
  byStatus: (required: string, counts: string) => `Trong ${required} CĐCS phải tổ chức: ${counts}.`,
  heldUnclear: (count: string) =>
    `Có ${count} CĐCS đã tổ chức nhưng thời gian ghi chưa đủ rõ để xét đúng hạn hay trễ hạn (tính vào “${LOCALES.vi.statuses['missing-data']}”).`,
  exempt: (count: string) => `Ngoài ra có ${count} CĐCS không phải tổ chức.`,
  pilot: (name: string) => `Đại hội điểm (${name})`,
  noPilot: 'Đại hội điểm: chưa có đơn vị nào được đánh dấu.',
  upper: 'Đại hội Công đoàn huyện',
  noUpper: 'Đại hội Công đoàn huyện: bảng theo dõi không có dòng cấp huyện phải tổ chức.',
  noName: (row: number) => `chưa ghi tên, dòng ${row}`,
  congress: {
    held: (days: string) => `đã tổ chức ${days}`,
    unreadable: (text: string) => `ngày tổ chức ghi “${text}”, chưa đọc được`,
    open: 'chưa tổ chức',
    planned: (days: string) => `dự kiến ${days}`,
    deadline: (day: string) => `hạn cuối ngày ${day}`,
    left: (days: number) => `còn ${days} ngày`,
    overdue: (days: number) => `quá hạn ${days} ngày`,
  },
  table: {
    no: 'TT',
    bloc: 'Khối',
    required: 'Phải tổ chức',
    held: 'Đã tổ chức',
    rate: 'Tỷ lệ',
    bar: 'Tiến độ',
  },
  tableNote:
    'Gồm đại hội cơ sở và đại hội điểm; không gồm đại hội huyện. Tỷ lệ = đã tổ chức : phải tổ chức.',
  chart: 'Số CĐCS theo khối và trạng thái',
  noneOverdue: 'Không có CĐCS nào quá hạn.',
  overdueUnknown: 'Chưa xét được vì ngày chốt số liệu hoặc hạn không hợp lệ.',
  overdue: (count: string) => `Có ${count} CĐCS quá hạn, xếp theo số ngày quá hạn:`,
  overdueUnit: (no: number, name: string, party: string, deadline: string, days: number) =>
    `${no}. ${name}${party === '' ? '' : ` (${party})`}: hạn ${deadline}, quá hạn ${days} ngày.`,
  others: (count: string) => `và ${count} đơn vị khác.`,
  conditionCounts: (met: number, all: number) => `Đạt ${met}/${all} điều kiện:`,
  condition: (no: number, label: string, clause: string, state: string) =>
    `${no}. ${label} (mục ${clause}): ${state}.`,
  findings: (counts: string, sheet: string) => `Có ${counts}; chi tiết ở trang ${sheet}.`,
  severities: { error: 'lỗi', warning: 'cảnh báo', info: 'lưu ý' },
  toDo: {
    remind: (counts: string, sheet: string) => `- Đôn đốc: ${counts} (trang ${sheet}).`,
    overdue: (count: string) => `${count} đơn vị quá hạn`,
    dueSoon: (count: string) => `${count} đơn vị sắp đến hạn`,
    plannedPassed: (count: string) =>
      `${count} đơn vị khác đã qua ngày dự kiến mà chưa ghi ngày tổ chức`,
    data: (count: string) => `- Bổ sung số liệu: ${count} CĐCS thiếu dữ liệu.`,
    upper: (notMet: number, unknown: number, sheet: string) =>
      `- Đại hội Công đoàn huyện: ${notMet} điều kiện chưa đạt, ${unknown} điều kiện chưa rõ (trang ${sheet}).`,
    errors: (count: string, sheet: string) =>
      `- Sửa hoặc giải trình: ${count} lỗi (trang ${sheet}).`,
    none: 'Theo số liệu hiện có, không có việc nào cần làm thêm.',
  },
  recipients: {
    federation: ['Nơi nhận:', `- ${DOTS};`, '- Lưu: VT.'],
    party: ['Nơi nhận:', `- ${DOTS},`, '- Lưu.'],
  },
  preparedBy: 'NGƯỜI LẬP',
  print: (range: string) => [
    `Để in (phần này không in): chọn các ô ${range}, vào Tệp → In, ở mục In chọn “Ô đã chọn”.`,
    'Khổ giấy A4, hướng trang Dọc, tỷ lệ “Vừa với chiều rộng”; bỏ chọn “Hiển thị đường lưới”.',
  ],
};

export type ReportWords = typeof vi;

const en: ReportWords = {
  name: 'Report',
  title: 'REPORT',
  subject: (term) =>
    `On the congresses of the grassroots unions and the preparation of the upper congress${term === '' ? '' : `, term ${term}`}`,
  federation: {
    superior: `PROVINCIAL FEDERATION OF LABOUR ${DOTS}`,
    body: `UPPER FEDERATION OF LABOUR ${DOTS}`,
    number: 'No.: ………/BC-………',
    nation: 'SOCIALIST REPUBLIC OF VIET NAM',
    motto: 'Independence - Freedom - Happiness',
  },
  party: {
    superior: `UPPER PARTY COMMITTEE ${DOTS}`,
    body: DOTS,
    number: 'No. ………-BC/………',
    party: 'COMMUNIST PARTY OF VIET NAM',
  },
  invalidTitleBlock: 'The parameter title_block is not valid, so the report has no title block.',
  asOf: (day, reading) => `Data as of ${day} (${reading})`,
  invalidAsOf: 'The as-of date is not valid (as_of)',
  invalidReading: 'before_reading is not valid',
  sections: {
    progress: 'I. PROGRESS',
    byBloc: 'II. RESULTS BY BLOC',
    overdue: 'III. UNITS OVERDUE',
    conditions: 'IV. CONDITIONS OF THE UPPER CONGRESS',
    findings: 'V. CHECK OF THE DATA',
    toDo: 'VI. WHAT IS TO BE DONE',
  },
  progress: (day, held, required, rate) =>
    `By the end of ${day}, ${held} of ${required} grassroots unions had held their congress: ${rate}.`,
  noneRequired: (day) =>
    `By the end of ${day}, the tracker has no grassroots union that must hold a congress.`,
  progressUnknown: 'The rate of congresses held is not known: the as-of date is not valid.',
  byStatus: (required, counts) => `Of ${required} unions that must hold one: ${counts}.`,
  heldUnclear: (count) =>
    `Unions that have held theirs, with a date too wide to say whether on time (counted as "${LOCALES.en.statuses['missing-data']}"): ${count}.`,
  exempt: (count) => `Besides these, unions that need not hold one: ${count}.`,
  pilot: (name) => `Pilot congress (${name})`,
  noPilot: 'Pilot congress: no unit is marked.',
  upper: 'Upper congress',
  noUpper: 'Upper congress: the tracker has no row for one that must be held.',
  noName: (row) => `no name, row ${row}`,
  congress: {
    held: (days) => `held ${days}`,
    unreadable: (text) => `date held written "${text}", not readable`,
    open: 'not held',
    planned: (days) => `planned for ${days}`,
    deadline: (day) => `last on-time day ${day}`,
    left: (days) => `${days} ${days === 1 ? 'day' : 'days'} left`,
    overdue: (days) => `${days} ${days === 1 ? 'day' : 'days'} overdue`,
  },
  table: {
    no: 'No.',
    bloc: 'Bloc',
    required: 'Required',
    held: 'Held',
    rate: 'Rate',
    bar: 'Progress',
  },
  tableNote: 'Grassroots and pilot congresses, without the upper congress. Rate = held : required.',
  chart: 'Grassroots unions by bloc and status',
  noneOverdue: 'No grassroots union is overdue.',
  overdueUnknown: 'Not known: the as-of date or a deadline is not valid.',
  overdue: (count) => `Grassroots unions overdue, the longest first: ${count}.`,
  overdueUnit: (no, name, party, deadline, days) =>
    `${no}. ${name}${party === '' ? '' : ` (${party})`}: due ${deadline}, ${days} ${days === 1 ? 'day' : 'days'} overdue.`,
  others: (count) => `and ${count} more.`,
  conditionCounts: (met, all) => `${met} of ${all} conditions met:`,
  condition: (no, label, clause, state) => `${no}. ${label} (${clause}): ${state}.`,
  findings: (counts, sheet) => `${counts}; see the sheet ${sheet}.`,
  severities: { error: 'errors', warning: 'warnings', info: 'notes' },
  toDo: {
    remind: (counts, sheet) => `- Remind: ${counts} (sheet ${sheet}).`,
    overdue: (count) => `${count} overdue`,
    dueSoon: (count) => `${count} due soon`,
    plannedPassed: (count) => `${count} others past their planned date`,
    data: (count) => `- Complete the data: ${count} with missing data.`,
    upper: (notMet, unknown, sheet) =>
      `- Upper congress: conditions not met ${notMet}, not known ${unknown} (sheet ${sheet}).`,
    errors: (count, sheet) => `- Correct or explain: errors ${count} (sheet ${sheet}).`,
    none: 'By the data at hand, nothing more is to be done.',
  },
  recipients: {
    federation: ['To:', `- ${DOTS};`, '- File.'],
    party: ['To:', `- ${DOTS};`, '- File.'],
  },
  preparedBy: 'PREPARED BY',
  print: (range) => [
    `To print (this part is not printed): select ${range}, File → Print, print 'Selected cells'.`,
    "Paper A4, portrait, scale 'Fit to width'; clear 'Show gridlines'.",
  ],
};

export const REPORT_WORDS: Readonly<Record<Language, ReportWords>> = { vi, en };

/** A unit's name, or how to find it where it has none. */
export function reportName({ name, row }: Unit, language: Language): string {
  return tidy(name) || REPORT_WORDS[language].noName(row);
}
