/** The words of a roll-up in both languages. */
import type { Language } from '../text/language';

const vi = {
  overview: {
    name: 'Tổng quan',
    title: 'TỔNG HỢP ĐẠI HỘI CÔNG ĐOÀN CƠ SỞ TỪ NHIỀU BẢNG THEO DÕI',
    what: 'Chỉ tiêu',
    value: 'Số liệu',
    documents: 'Bảng theo dõi đã kiểm tra',
    unread: 'Tệp không kiểm tra được',
    shared: 'Mã hoặc tên đơn vị có ở nhiều bảng',
    sharedNote:
      'Đơn vị có ở nhiều bảng được tính ở từng bảng; xem trang “Trùng lặp” và xóa ở bảng không phụ trách.',
    defaultPlan: 'Bảng kiểm tra theo kế hoạch mặc định của chương trình',
    defaultPlanNote:
      'Bảng không có trang “Kế hoạch” và không có tệp kế hoạch nào ứng với thì kiểm tra theo kế hoạch mặc định; trang “Theo bảng” ghi kế hoạch của từng bảng. Nếu thời hạn của cơ quan khác, hãy nêu kế hoạch rồi kiểm tra lại.',
    worst: 'BẢNG THEO DÕI CÓ NHIỀU ĐƠN VỊ QUÁ HẠN NHẤT',
    worstChart: 'Bảng theo dõi có nhiều đơn vị quá hạn nhất',
    noneOverdue: 'Không có đơn vị quá hạn.',
  },
  documents: {
    name: 'Theo bảng',
    title: 'TIẾN ĐỘ ĐẠI HỘI THEO BẢNG THEO DÕI',
    document: 'Tệp',
    plan: 'Kế hoạch',
    upperNote: 'Đại hội cấp trên không tính vào số liệu của bảng nào.',
  },
  blocs: {
    name: 'Theo khối',
    title: 'TIẾN ĐỘ ĐẠI HỘI THEO KHỐI',
    bloc: 'Khối',
    documents: 'Số bảng',
    chart: 'Tiến độ đại hội theo khối',
  },
  overdue: {
    name: 'Quá hạn',
    title: 'ĐƠN VỊ QUÁ HẠN CỦA MỌI BẢNG THEO DÕI',
    row: 'Dòng',
    lastDay: 'Hạn cuối',
    days: 'Quá hạn (ngày)',
    none: 'Không có đơn vị quá hạn.',
  },
  duplicates: {
    name: 'Trùng lặp',
    title: 'ĐƠN VỊ CÓ Ở NHIỀU BẢNG THEO DÕI',
    by: 'Trùng',
    code: 'mã',
    unitName: 'tên',
    value: 'Mã hoặc tên trùng',
    none: 'Không có mã hay tên đơn vị nào ở hai bảng.',
  },
  rules: {
    name: 'Quy tắc',
    title: 'QUY TẮC BỊ VI PHẠM NHIỀU NHẤT',
    code: 'Mã quy tắc',
    rule: 'Quy tắc',
    all: 'Tổng số',
    documents: 'Số bảng',
    chart: 'Quy tắc bị vi phạm nhiều nhất',
    none: 'Không có lỗi, cảnh báo hay lưu ý.',
  },
  unread: {
    name: 'Chưa kiểm tra',
    title: 'TỆP KHÔNG KIỂM TRA ĐƯỢC',
    reason: 'Lý do và cách khắc phục',
  },
  asOfEach: 'theo từng bảng',
  more: (count: number) => `… và ${count} dòng nữa; dùng --json để lấy đủ.`,
};

export type RollUpWords = typeof vi;

const en: RollUpWords = {
  overview: {
    name: 'Overview',
    title: 'GRASSROOTS CONGRESSES OF MANY TRACKERS',
    what: 'What',
    value: 'Figure',
    documents: 'Trackers checked',
    unread: 'Files that could not be checked',
    shared: 'Unit codes or names in several trackers',
    sharedNote:
      'A unit that stands in several trackers is counted in each; see the sheet “Duplicates” and delete it where it does not belong.',
    defaultPlan: "Trackers checked under the program's default plan",
    defaultPlanNote:
      'A tracker is checked under the default plan where its file has no sheet “Kế hoạch” and no plan file goes with it; the sheet “By tracker” has the plan of each. If the office has other deadlines, name its plan and check again.',
    worst: 'TRACKERS WITH THE MOST OVERDUE UNITS',
    worstChart: 'Trackers with the most overdue units',
    noneOverdue: 'No unit is overdue.',
  },
  documents: {
    name: 'By tracker',
    title: 'PROGRESS BY TRACKER',
    document: 'File',
    plan: 'Plan',
    upperNote: 'Upper congresses are in no figure of a tracker.',
  },
  blocs: {
    name: 'By bloc',
    title: 'PROGRESS BY BLOC',
    bloc: 'Bloc',
    documents: 'Trackers',
    chart: 'Progress by bloc',
  },
  overdue: {
    name: 'Overdue',
    title: 'OVERDUE UNITS OF ALL TRACKERS',
    row: 'Row',
    lastDay: 'Last day',
    days: 'Days overdue',
    none: 'No unit is overdue.',
  },
  duplicates: {
    name: 'Duplicates',
    title: 'UNITS IN SEVERAL TRACKERS',
    by: 'Same',
    code: 'code',
    unitName: 'name',
    value: 'Code or name',
    none: 'No code and no name of a unit stands in two trackers.',
  },
  rules: {
    name: 'Rules',
    title: 'RULES THAT MOST BREAK',
    code: 'Rule code',
    rule: 'Rule',
    all: 'All',
    documents: 'Trackers',
    chart: 'Rules that most break',
    none: 'No error, warning or note.',
  },
  unread: {
    name: 'Not checked',
    title: 'FILES THAT COULD NOT BE CHECKED',
    reason: 'Why, and what to do',
  },
  asOfEach: 'by tracker',
  more: (count) => `… and ${count} more; use --json to get them all.`,
};

export const ROLL_UP_WORDS: Readonly<Record<Language, RollUpWords>> = { vi, en };
