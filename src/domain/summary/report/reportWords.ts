/** The words of the report in both languages. */
import type { Language } from '../../text/language';
import { tidy } from '../../text/spelling';
import { shortened } from '../../text/shortened';
import type { Unit } from '../../unit/unit';
import type { PlanNames } from '../../plan/planNames';
import { atStart } from '../../text/atStart';

/** To be filled in by hand. */
export const DOTS = '……………';

const vi = {
  name: 'Báo cáo',
  title: 'BÁO CÁO',
  /** @param isFirst whether the upper congress goes before the others */
  subject: (upper: string, isFirst: boolean, term: string): string =>
    `Kết quả tổ chức ${isFirst ? `${upper} và đại hội công đoàn cơ sở` : `đại hội công đoàn cơ sở và chuẩn bị ${upper}`}${term === '' ? '' : `, nhiệm kỳ ${term}`}`,
  federation: {
    superior: DOTS,
    body: DOTS,
    number: 'Số: ………/BC-………',
    nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    motto: 'Độc lập - Tự do - Hạnh phúc',
  },
  party: {
    superior: DOTS,
    body: DOTS,
    number: 'Số ………-BC/………',
    party: 'ĐẢNG CỘNG SẢN VIỆT NAM',
  },
  invalidTitleBlock:
    'Thông số “Mẫu thể thức báo cáo” (title_block) không hợp lệ nên chưa lập được phần đầu báo cáo.',
  asOf: (day: string, reading: string) => `Số liệu tính đến ngày ${day} (${reading})`,
  invalidAsOf: 'Ngày chốt số liệu không hợp lệ (as_of)',
  invalidReading: 'cách hiểu “trước ngày” (before_reading) không hợp lệ',
  sections: {
    progress: 'I. TIẾN ĐỘ CHUNG',
    byBloc: 'II. KẾT QUẢ THEO KHỐI',
    overdue: 'III. ĐƠN VỊ QUÁ HẠN',
    conditions: (upper: string) => `IV. ĐIỀU KIỆN TỔ CHỨC ${upper.toUpperCase()}`,
    findings: 'V. KIỂM TRA SỐ LIỆU',
    toDo: 'VI. NHIỆM VỤ CẦN TIẾP TỤC THỰC HIỆN',
  },
  progress: (day: string, held: string, required: string, { unitLabel }: PlanNames, rate: string) =>
    `Đến hết ngày ${day}, có ${held}/${required} ${unitLabel} đã tổ chức đại hội, đạt tỷ lệ ${rate}.`,
  noneRequired: (day: string, { unitLabel }: PlanNames) =>
    `Đến hết ngày ${day}, bảng theo dõi không có ${unitLabel} nào phải tổ chức đại hội.`,
  progressUnknown: ({ unitLabel }: PlanNames) =>
    `Chưa tính được tỷ lệ ${unitLabel} đã tổ chức đại hội vì ngày chốt số liệu không hợp lệ.`,
  /** @param units the number required, with what they are */
  byStatus: (units: string, counts: string) => `Trong ${units} phải tổ chức đại hội: ${counts}.`,
  ofStatus: (units: string, _number: string, status: string) => `${units} ${status}`,
  heldUnclear: (units: string, status: string) =>
    `Có ${units} đã tổ chức nhưng thời gian ghi chưa đủ rõ để xác định đúng hạn hay trễ hạn (tính vào “${status}”).`,
  exempt: (units: string) => `Ngoài ra, có ${units} không thuộc diện phải tổ chức đại hội.`,
  pilot: (name: string) => `Đại hội điểm (${name})`,
  noPilot: 'Đại hội điểm: chưa có đơn vị nào được đánh dấu.',
  noUpper: (upper: string) => `${upper}: bảng theo dõi chưa có dòng của đại hội này.`,
  noName: (row: number) => `chưa ghi tên, dòng ${row}`,
  congress: {
    held: (days: string) => `đã tổ chức ${days}`,
    unreadable: (text: string) => `ngày tổ chức ghi “${text}”, chưa đọc được`,
    open: 'chưa tổ chức',
    planned: (days: string) => `dự kiến ${days}`,
    deadline: (deadline: string) => `hạn theo Kế hoạch: ${deadline}`,
    left: (days: string) => `còn ${days}`,
    lastDay: 'ngày chốt số liệu là hạn cuối',
    overdue: (days: string) => `quá hạn ${days}`,
  },
  days: { one: 'ngày', many: 'ngày' },
  table: {
    no: 'TT',
    bloc: 'Khối',
    required: 'Phải tổ chức',
    held: 'Đã tổ chức',
    rate: 'Tỷ lệ',
    bar: 'Tiến độ',
  },
  tableNote: ({ unitLabel, upperCongress }: PlanNames, hasPilot: boolean) =>
    `Gồm đại hội ${unitLabel}${hasPilot ? ' và đại hội điểm' : ''}; không gồm ${upperCongress}. Tỷ lệ = đã tổ chức : phải tổ chức.`,
  chart: ({ unitLabels }: PlanNames) => `Số ${unitLabels} theo khối và trạng thái`,
  noneOverdue: ({ unitLabel }: PlanNames) => `Không có ${unitLabel} nào quá hạn.`,
  overdueUnknown: 'Chưa xét được vì ngày chốt số liệu hoặc hạn cuối không hợp lệ.',
  overdue: (units: string) => `Có ${units} quá hạn (xếp theo số ngày quá hạn giảm dần):`,
  overdueUnit: (no: number, name: string, party: string, deadline: string, days: string) =>
    `${no}. ${name}${party === '' ? '' : ` (${party})`}: hạn cuối ${deadline}, quá hạn ${days}.`,
  others: (units: string) => `và ${units} khác.`,
  conditionCounts: (met: number, all: number) => `Đạt ${met}/${all} điều kiện:`,
  condition: (no: number, label: string, clause: string, state: string) =>
    `${no}. ${label} (mục ${clause}): ${state}.`,
  findings: (counts: string, sheet: string) => `Có ${counts} (xem biểu ${sheet} kèm theo).`,
  noFindings: 'Không có lỗi, cảnh báo hay lưu ý nào.',
  toDo: {
    remind: (counts: string, sheet: string) => `- Đôn đốc: ${counts} (biểu ${sheet}).`,
    overdue: (units: string) => `${units} quá hạn`,
    dueSoon: (units: string) => `${units} sắp đến hạn`,
    plannedPassed: (units: string) => `${units} đã qua ngày dự kiến nhưng chưa ghi ngày tổ chức`,
    data: (units: string) => `- Bổ sung số liệu: ${units} thiếu dữ liệu.`,
    upper: (upper: string, conditions: string, sheet: string) =>
      `- ${upper}: ${conditions} (biểu ${sheet}).`,
    notMet: (_count: number, number: string) => `${number} điều kiện chưa đạt`,
    unknown: (_count: number, number: string) => `${number} điều kiện chưa rõ`,
    errors: (errors: string, sheet: string) => `- Sửa hoặc giải trình: ${errors} (biểu ${sheet}).`,
    none: 'Theo số liệu hiện có, không có nhiệm vụ nào cần bổ sung.',
  },
  numbered: (symbol: string) => `Số: ${symbol}`,
  recipients: {
    heading: 'Nơi nhận:',
    blank: {
      federation: [`- ${DOTS};`, '- Lưu: VT.'],
      party: [`- ${DOTS},`, '- Lưu.'],
    },
  },
  preparedBy: 'NGƯỜI LẬP BIỂU',
  print: (range: string) => [
    `Để in (phần này không in): chọn các ô ${range}, vào Tệp → In, ở mục In chọn “Ô đã chọn”.`,
    'Khổ giấy A4, hướng trang Dọc, tỷ lệ “Vừa với chiều rộng”; bỏ chọn “Hiển thị đường lưới”.',
  ],
};

export type ReportWords = typeof vi;

const en: ReportWords = {
  name: 'Report',
  title: 'REPORT',
  subject: (upper, isFirst, term) =>
    `On ${isFirst ? `${upper} and the congresses of the grassroots unions` : `the congresses of the grassroots unions and the preparation of ${upper}`}${term === '' ? '' : `, term ${term}`}`,
  federation: {
    superior: DOTS,
    body: DOTS,
    number: 'No.: ………/BC-………',
    nation: 'SOCIALIST REPUBLIC OF VIET NAM',
    motto: 'Independence - Freedom - Happiness',
  },
  party: {
    superior: DOTS,
    body: DOTS,
    number: 'No. ………-BC/………',
    party: 'COMMUNIST PARTY OF VIET NAM',
  },
  invalidTitleBlock:
    "The parameter 'Title block of the report' (title_block) is not valid, so the report has no title block.",
  asOf: (day, reading) => `Data as of ${day} (${reading})`,
  invalidAsOf: 'The as-of date is not valid (as_of)',
  invalidReading: "the reading of 'before' (before_reading) is not valid",
  sections: {
    progress: 'I. PROGRESS',
    byBloc: 'II. RESULTS BY BLOC',
    overdue: 'III. UNITS OVERDUE',
    conditions: (upper) => `IV. CONDITIONS OF ${upper.toUpperCase()}`,
    findings: 'V. CHECK OF THE DATA',
    toDo: 'VI. TASKS THAT REMAIN',
  },
  progress: (day, held, required, { unitLabels }, rate) =>
    `By the end of ${day}, ${held} of ${required} ${unitLabels} had held their congress: ${rate}.`,
  noneRequired: (day, { unitLabel }) =>
    `By the end of ${day}, the tracker has no ${unitLabel} that must hold a congress.`,
  progressUnknown: ({ unitLabels }) =>
    `The rate of ${unitLabels} that have held their congress is not known: the as-of date is not valid.`,
  byStatus: (units, counts) => `Of ${units} that must hold a congress: ${counts}.`,
  ofStatus: (_units, number, status) => `${number} ${status}`,
  heldUnclear: (units, status) =>
    `Held, with a date too wide to say whether on time: ${units} (counted as "${status}").`,
  exempt: (units) => `Besides these, ${units} need not hold a congress.`,
  pilot: (name) => `Pilot congress (${name})`,
  noPilot: 'Pilot congress: no unit is marked.',
  noUpper: (upper) => `${upper}: the tracker has no row for it.`,
  noName: (row) => `no name, row ${row}`,
  congress: {
    held: (days) => `held ${days}`,
    unreadable: (text) => `date held written "${text}", not readable`,
    open: 'not held',
    planned: (days) => `planned for ${days}`,
    deadline: (deadline) => `by the plan ${deadline}`,
    left: (days) => `${days} left`,
    lastDay: 'the as-of date is the last on-time day',
    overdue: (days) => `${days} overdue`,
  },
  days: { one: 'day', many: 'days' },
  table: {
    no: 'No.',
    bloc: 'Bloc',
    required: 'Required',
    held: 'Held',
    rate: 'Rate',
    bar: 'Progress',
  },
  tableNote: ({ upperCongress }, hasPilot) =>
    `${hasPilot ? 'Grassroots and pilot congresses' : 'Grassroots congresses'}, without ${upperCongress}. Rate = held : required.`,
  chart: ({ unitLabels }) => `${atStart(unitLabels)} by bloc and status`,
  noneOverdue: ({ unitLabel }) => `No ${unitLabel} is overdue.`,
  overdueUnknown: 'Not known: the as-of date or a deadline is not valid.',
  overdue: (units) => `Overdue, the longest first: ${units}.`,
  overdueUnit: (no, name, party, deadline, days) =>
    `${no}. ${name}${party === '' ? '' : ` (${party})`}: last on-time day ${deadline}, ${days} overdue.`,
  others: (units) => `and ${units} more.`,
  conditionCounts: (met, all) => `${met} of ${all} conditions met:`,
  condition: (no, label, clause, state) => `${no}. ${label} (${clause}): ${state}.`,
  findings: (counts, sheet) => `${atStart(counts)} (see the attached sheet ${sheet}).`,
  noFindings: 'No errors, warnings or notes.',
  toDo: {
    remind: (counts, sheet) => `- Remind: ${counts} (sheet ${sheet}).`,
    overdue: (units) => `${units} overdue`,
    dueSoon: (units) => `${units} due soon`,
    plannedPassed: (units) => `${units} past the planned date without a date held`,
    data: (units) => `- Complete the data: ${units} with missing data.`,
    upper: (upper, conditions, sheet) => `- ${upper}: ${conditions} (sheet ${sheet}).`,
    notMet: (count, number) => `${number} ${count === 1 ? 'condition' : 'conditions'} not met`,
    unknown: (count, number) => `${number} ${count === 1 ? 'condition' : 'conditions'} not known`,
    errors: (errors, sheet) => `- Correct or explain: ${errors} (sheet ${sheet}).`,
    none: 'By the data at hand, no further task remains.',
  },
  numbered: (symbol) => `No.: ${symbol}`,
  recipients: {
    heading: 'To:',
    blank: {
      federation: [`- ${DOTS};`, '- File.'],
      party: [`- ${DOTS};`, '- File.'],
    },
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
  return shortened(tidy(name)) || REPORT_WORDS[language].noName(row);
}
