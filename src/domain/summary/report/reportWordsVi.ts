/** The words of the report in Vietnamese; this file is the shape that both languages have. */
import { clauseNameVi } from '../../text/clauseName';
import type { PlanNames } from '../../plan/planNames';
import type { ShownStatus } from '../../unit/status';
import type { CountedPart, OutcomeColumn } from '../outcomes/outcomes';

/** How the upper congress stands to the others: before them, behind them, or held by now. */
export type UpperStanding = 'first' | 'open' | 'held';

/** Why units stand where they do: their status, and what leaves it open. */
export type Standing =
  Exclude<ShownStatus, 'missing-data'> | 'unclear-date' | 'no-deadline' | 'not-dated';

/** As predicates of a unit or several. */
const standing: Readonly<Record<Standing, (count: number, dueSoon?: string) => string>> = {
  'done-on-time': () => 'hoàn thành đúng hạn',
  'done-late': () => 'hoàn thành trễ hạn',
  'due-soon': (_count, days) => `sắp đến hạn${days ? ` (còn từ ${days} trở xuống)` : ''}`,
  overdue: () => 'quá hạn',
  'not-due': () => 'chưa đến hạn',
  'unclear-date': () => 'chưa ghi rõ ngày để xác định đúng hạn hay trễ hạn',
  'no-deadline': () => 'chưa xác định được hạn',
  'not-dated': () => 'ghi ngày tổ chức chưa rõ',
};

/** A sentence on so many units, which other languages put into other words for one of them. */
const ofUnits = (text: (units: string, count: number) => string) => text;

export const vi = {
  name: 'Báo cáo',
  fileName: 'Bao-cao',
  title: 'BÁO CÁO',
  subject: (upper: string, state: UpperStanding, term: string): string => {
    const subjects = {
      first: `Kết quả tổ chức ${upper} và đại hội công đoàn cơ sở`,
      open: `Kết quả tổ chức đại hội công đoàn cơ sở và chuẩn bị ${upper}`,
      held: `Kết quả tổ chức đại hội công đoàn cơ sở và ${upper}`,
    };
    return `${subjects[state]}${term === '' ? '' : `, nhiệm kỳ ${term}`}`;
  },
  federation: {
    number: 'Số: ………/BC-………',
    numbered: (symbol: string) => `Số: ${symbol}`,
    nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    motto: 'Độc lập - Tự do - Hạnh phúc',
  },
  party: {
    number: 'Số ………-BC/………',
    numbered: (symbol: string) => `Số ${symbol}`,
    party: 'ĐẢNG CỘNG SẢN VIỆT NAM',
  },
  invalidTitleBlock:
    'Thông số “Mẫu thể thức báo cáo” (title_block) không hợp lệ nên chưa lập được phần đầu báo cáo.',
  asOf: (day: string) => `Số liệu tính đến ngày ${day}`,
  invalidAsOf: 'Chưa xác định được ngày chốt số liệu: ngày ghi trong Kế hoạch không hợp lệ',
  addressees: 'Kính gửi:',
  parts: {
    progress: 'TIẾN ĐỘ CHUNG',
    byBloc: 'KẾT QUẢ THEO KHỐI',
    byCommune: 'KẾT QUẢ THEO ĐỊA BÀN',
    byBoth: 'KẾT QUẢ THEO KHỐI VÀ ĐỊA BÀN',
    ofAll: 'KẾT QUẢ TỔ CHỨC ĐẠI HỘI',
    outcomes: 'KẾT QUẢ CÁC ĐẠI HỘI ĐÃ TỔ CHỨC',
    overdue: 'ĐƠN VỊ QUÁ HẠN',
    conditions: (upper: string) => `ĐIỀU KIỆN TỔ CHỨC ${upper.toUpperCase()}`,
    toDo: 'NHIỆM VỤ TIẾP TỤC THỰC HIỆN VÀ KIẾN NGHỊ, ĐỀ XUẤT',
  },
  progress: (day: string, held: string, required: string, { unitLabel }: PlanNames, rate: string) =>
    `Đến hết ngày ${day}, có ${held}/${required} ${unitLabel} đã tổ chức đại hội, đạt tỷ lệ ${rate}.`,
  noneRequired: (day: string, { unitLabel }: PlanNames) =>
    `Đến hết ngày ${day}, chưa có ${unitLabel} nào thuộc diện phải tổ chức đại hội trong danh sách theo dõi.`,
  progressUnknown: ({ unitLabel }: PlanNames) =>
    `Chưa tính được tỷ lệ ${unitLabel} đã tổ chức đại hội vì ngày chốt số liệu không hợp lệ.`,
  standing,
  /** How those that have held theirs stand: all alike, or some so and others so. */
  held: {
    alike: (units: string, count: number, predicate: string) =>
      count === 1
        ? `${units} đã tổ chức đại hội, ${predicate}.`
        : `${count === 2 ? 'Cả' : 'Tất cả'} ${units} đã tổ chức đại hội đều ${predicate}.`,
    some: (units: string, _count: number, groups: readonly string[]) =>
      `Trong ${units} đã tổ chức đại hội: ${groups.join(', ')}.`,
  },
  open: {
    alike: (units: string, count: number, predicate: string) =>
      `Còn ${units} chưa tổ chức đại hội, ${count === 1 ? '' : count === 2 ? 'cả hai đều ' : 'tất cả đều '}${predicate}.`,
    some: (units: string, _count: number, groups: readonly string[]) =>
      `Còn ${units} chưa tổ chức đại hội: ${groups.join(', ')}.`,
  },
  /** One of several groups. @param units how many, with what they are */
  ofStanding: (units: string, _number: string, predicate: string) => `${units} ${predicate}`,
  notDated: ofUnits(
    (units) =>
      `Có ${units} ghi ngày tổ chức chưa rõ nên chưa xác định được đã tổ chức đại hội hay chưa.`,
  ),
  ahead: ofUnits(
    (units) =>
      `Có ${units} ghi ngày tổ chức sau ngày chốt số liệu nên chưa tính là đã tổ chức, cần đối chiếu lại ngày ghi.`,
  ),
  exempt: ofUnits((units) => `Ngoài ra, có ${units} không thuộc diện phải tổ chức đại hội.`),
  byPlan: ({ unitLabel }: PlanNames, deadline: string, left: string) =>
    `Theo Kế hoạch, đại hội ${unitLabel} phải hoàn thành ${deadline}${left === '' ? '' : `; ${left}`}.`,
  pilot: (name: string) => `Đại hội điểm (${name})`,
  pilots: (held: string, all: string) => `Đại hội điểm: đã tổ chức ${held}/${all}.`,
  noPilot: 'Đại hội điểm: chưa xác định được đơn vị tổ chức.',
  noUpper: (upper: string) => `${upper}: chưa có số liệu theo dõi.`,
  uppers: (upper: string, held: string, all: string) => `${upper}: đã tổ chức ${held}/${all}.`,
  noName: '(chưa ghi tên)',
  incompleteData: ofUnits(
    (units) =>
      `Số liệu của ${units} chưa đầy đủ, chưa rõ hoặc chưa khớp nhau, cần đối chiếu, bổ sung.`,
  ),
  congress: {
    held: (days: string) => `đã tổ chức ${days}`,
    unreadable: (text: string) => `ghi ngày tổ chức “${text}”, chưa rõ ngày`,
    open: 'chưa tổ chức',
    planned: (days: string) => `dự kiến ${days}`,
    passed: (days: string) => `${days} (đã qua)`,
    deadline: (deadline: string) => `hạn theo Kế hoạch: ${deadline}`,
    left: (days: string) => `còn ${days}`,
    lastDay: 'hết hạn trong ngày',
    overdue: (days: string) => `đã quá hạn ${days}`,
  },
  days: { one: 'ngày', many: 'ngày' },
  groups: {
    bloc: {
      title: 'Theo khối',
      header: 'Khối',
      unnamed: 'Chưa ghi khối',
      others: (count: string) => `Các khối khác (${count})`,
    },
    commune: {
      title: 'Theo địa bàn',
      header: 'Địa bàn',
      unnamed: 'Chưa ghi địa bàn',
      others: (count: string) => `Các địa bàn khác (${count})`,
    },
  },
  table: {
    no: 'TT',
    required: 'Phải tổ chức',
    held: 'Đã tổ chức',
    rate: 'Tỷ lệ',
  },
  tableNote: ({ unitLabel, upperCongress }: PlanNames, hasPilot: boolean) =>
    `Gồm đại hội ${unitLabel}${hasPilot ? ' và đại hội điểm' : ''}; không gồm ${upperCongress}. Tỷ lệ = đã tổ chức : phải tổ chức.`,
  chart: 'Số đơn vị theo khối và tiến độ',
  curve: {
    title: 'Số đơn vị đã tổ chức đại hội so với dự kiến (lũy kế theo tuần)',
    held: 'Đã tổ chức',
    planned: 'Dự kiến',
    note: 'Mỗi tuần ghi theo ngày thứ Hai; không gồm đại hội chưa rõ ngày.',
  },
  outcomes: {
    sentence: ofUnits((units) => `Kết quả tổng hợp từ ${units} đã tổ chức đại hội như sau:`),
    header: { what: 'Nội dung', count: 'Số lượng', rate: 'Tỷ lệ' },
    rows: {
      members: 'Đoàn viên công đoàn',
      members_f: '- Trong đó: nữ',
      summoned: 'Đại biểu được triệu tập dự đại hội',
      present: '- Có mặt',
      bch_elected: 'Ủy viên Ban Chấp hành được bầu',
      bch_f: '- Nữ',
      bch_young: '- Cán bộ trẻ',
      bch_eth: '- Người dân tộc thiểu số',
      bch_party: '- Đảng viên',
      bch_uni: '- Có trình độ đại học trở lên',
      bch_new: '- Tham gia lần đầu',
    } satisfies Record<OutcomeColumn, string>,
    /** Parts whose whole has no line. */
    alone: {
      members_f: 'Đoàn viên nữ',
      present: 'Đại biểu có mặt dự đại hội',
      bch_f: 'Ủy viên Ban Chấp hành là nữ',
      bch_young: 'Ủy viên Ban Chấp hành là cán bộ trẻ',
      bch_eth: 'Ủy viên Ban Chấp hành là người dân tộc thiểu số',
      bch_party: 'Ủy viên Ban Chấp hành là đảng viên',
      bch_uni: 'Ủy viên Ban Chấp hành có trình độ đại học trở lên',
      bch_new: 'Ủy viên Ban Chấp hành tham gia lần đầu',
    } satisfies Record<CountedPart, string>,
    allotted: (upper: string) => `Đại biểu dự ${upper} được phân bổ`,
    elected: (upper: string) => `Đại biểu dự ${upper} đã bầu`,
    gaps: ofUnits(
      (units) =>
        `Có ${units} đã tổ chức nhưng chưa báo cáo đủ số liệu nên kết quả trên chưa đầy đủ.`,
    ),
    excess:
      'Tỷ lệ trên 100% là do số liệu thành phần lớn hơn tổng số, cần đối chiếu lại với đơn vị.',
  },
  overdue: {
    none: (day: string, { unitLabel }: PlanNames) =>
      `Đến hết ngày ${day}, không có ${unitLabel} nào quá hạn.`,
    unknown: 'Chưa xét được vì ngày chốt số liệu hoặc hạn cuối không hợp lệ.',
    /** @param deadline `''` where they have several */
    sentence: (units: string, _count: number, deadline: string) =>
      `Có ${units} quá hạn${deadline === '' ? '' : `; theo Kế hoạch, đại hội phải hoàn thành ${deadline}`}. Danh sách cụ thể:`,
    header: {
      no: 'TT',
      unit: 'Đơn vị',
      party: 'Cấp ủy lãnh đạo',
      deadline: 'Hạn cuối',
      days: 'Số ngày quá hạn',
      planned: 'Thời gian dự kiến',
      reason: 'Lý do, ghi chú',
    },
    others: (units: string) => `Ngoài danh sách trên còn ${units} quá hạn.`,
    upper: (subject: string, deadline: string, days: string) =>
      `${subject} quá hạn ${days}${deadline === '' ? '' : `; theo Kế hoạch phải hoàn thành ${deadline}`}.`,
  },
  conditions: {
    counts: (met: string, all: string, rest: readonly string[]) =>
      `Đến nay đạt ${met}/${all} điều kiện${rest.length === 0 ? '' : `; ${rest.join(', ')}`}.`,
    notMet: (_count: number, number: string) => `${number} điều kiện chưa đạt`,
    unknown: (_count: number, number: string) => `${number} điều kiện chưa đánh giá được`,
    header: { no: 'TT', condition: 'Điều kiện', state: 'Kết quả', units: 'Đơn vị chưa đáp ứng' },
    states: { met: 'Đạt', 'not-met': 'Chưa đạt', unknown: 'Chưa đánh giá được' },
    clause: clauseNameVi,
    others: (units: string) => `và ${units} khác`,
    judgedBy: (name: string) => `Các điều kiện trên xét đối với ${name}.`,
  },
  toDo: {
    tasks: 'Nhiệm vụ tiếp tục thực hiện',
    proposals: 'Kiến nghị, đề xuất',
    overdue: (units: string) => `- Đôn đốc ${units} quá hạn khẩn trương tổ chức đại hội.`,
    dueSoon: (units: string) =>
      `- Hướng dẫn, đôn đốc ${units} sắp đến hạn tổ chức đại hội đúng thời hạn.`,
    notDue: (units: string) =>
      `- Tiếp tục hướng dẫn ${units} chưa đến hạn chuẩn bị và tổ chức đại hội theo Kế hoạch.`,
    plannedPassed: (units: string) =>
      `- Yêu cầu ${units} đã qua ngày dự kiến báo cáo kết quả hoặc thời gian tổ chức mới.`,
    data: (units: string) => `- Đối chiếu, bổ sung số liệu của ${units}.`,
    upper: {
      overdue: (upper: string, days: string) =>
        `- Khẩn trương hoàn thành công tác chuẩn bị và tổ chức ${upper} (quá hạn ${days}).`,
      dueSoon: (upper: string, days: string) =>
        `- Hoàn thành công tác chuẩn bị, tổ chức ${upper} đúng thời hạn (${days}).`,
      plannedPassed: (upper: string) =>
        `- Xác định lại thời gian tổ chức ${upper} (đã qua ngày dự kiến).`,
    },
    conditions: (upper: string, open: readonly string[]) =>
      `- Hoàn thành các điều kiện tổ chức ${upper}: ${open.join(', ')}.`,
    noUnits: ({ unitLabel }: PlanNames) =>
      `- Cập nhật danh sách và số liệu các ${unitLabel} phải tổ chức đại hội.`,
    none: '- Theo số liệu hiện có, không còn nhiệm vụ nào phải tiếp tục thực hiện.',
    superior: 'cấp trên',
    directOverdue: (superior: string, units: string, part: string) =>
      `- Đề nghị ${superior} cho ý kiến chỉ đạo đối với ${units} quá hạn nêu tại phần ${part}.`,
    upperDay: (superior: string, upper: string, days: string) =>
      `- Đề nghị ${superior} cho ý kiến về thời gian tổ chức ${upper}, dự kiến ${days}.`,
    upperOverdue: (superior: string, upper: string) =>
      `- Đề nghị ${superior} cho ý kiến chỉ đạo về thời gian tổ chức ${upper}.`,
    approve: (upper: string, what: readonly string[]) =>
      `- Đề nghị cấp có thẩm quyền xem xét, phê duyệt ${what.join(' và ')} của ${upper}.`,
    personnel: 'nhân sự Ban Chấp hành khóa mới',
    documents: 'dự thảo văn kiện',
    noProposals: '- Không có kiến nghị, đề xuất.',
    closing: (day: string) =>
      `Trên đây là báo cáo kết quả tổ chức đại hội công đoàn${day === '' ? '' : ` tính đến hết ngày ${day}`}./.`,
  },
  recipients: {
    heading: 'Nơi nhận:',
    asAbove: 'Như trên',
    file: { federation: 'Lưu: VT', party: 'Lưu' },
    between: { federation: ';', party: ',' },
  },
  preparedBy: 'NGƯỜI LẬP BIỂU',
};

export type ReportWords = typeof vi;
