/**
 * What to write in the tracker's columns, in the words of the set-up sheet and the documentation.
 * It stands apart from the columns so that no execution loads it.
 */
import type { Localized } from '../text/language';
import type { ColumnKey } from './columns';

export interface ColumnHelp {
  /** What to write. */
  readonly write: Localized;
  /** Accepted spellings, as they would be typed. */
  readonly examples: readonly string[];
  /** Clauses that the column serves. */
  readonly clauses: readonly string[];
  /** Codes of the rules that look at it, but for those on how any cell is written. */
  readonly rules: readonly string[];
}

const MARK_EXAMPLES = ['x', 'đã xong', 'chưa'] as const;

export const COLUMN_HELP: Readonly<Record<ColumnKey, ColumnHelp>> = {
  no: {
    write: {
      vi: 'Số thứ tự của đơn vị. Dòng chỉ có số thứ tự được coi là dòng trống.',
      en: 'Running number of the unit. A row with nothing but a number counts as blank.',
    },
    examples: ['1', '24'],
    clauses: [],
    rules: [],
  },
  unit_code: {
    write: {
      vi: 'Mã riêng của công đoàn cơ sở, không trùng với đơn vị khác. Có thể để trống.',
      en: "The unit's own code, no other unit's. May be left blank.",
    },
    examples: ['TĐ01'],
    clauses: [],
    rules: ['duplicate-unit'],
  },
  unit_name: {
    write: {
      vi: 'Tên công đoàn cơ sở, gõ bằng phông Unicode; bắt buộc ở mọi dòng có số liệu.',
      en: 'Name of the union unit, typed in Unicode; required wherever a row has data.',
    },
    examples: ['Trường Mầm non Bản Bo', 'Cơ quan xã Tả Lèng'],
    clauses: [],
    rules: ['required-missing', 'duplicate-unit', 'legacy-encoding'],
  },
  level: {
    write: {
      vi: 'Cấp của đại hội. Để trống là cơ sở; ghi Huyện ở dòng của đại hội Công đoàn huyện.',
      en: 'Level of the congress. Blank is grassroots (Cơ sở); write Huyện in the row of the district congress.',
    },
    examples: ['Cơ sở', 'Huyện'],
    clauses: ['II.4.2', 'III.4'],
    rules: ['district-after-grassroots', 'documents-approved'],
  },
  bloc: {
    write: {
      vi: 'Khối của đơn vị, dùng để tổng hợp. Để trống thì lấy theo dòng tiêu đề khối phía trên.',
      en: 'Bloc of the unit, for summaries. Where blank, the section heading above gives it.',
    },
    examples: ['Khối trường học'],
    clauses: [],
    rules: [],
  },
  commune: {
    write: {
      vi: 'Xã hoặc thị trấn nơi đơn vị đóng, dùng để tổng hợp.',
      en: 'Commune or town of the unit, for summaries.',
    },
    examples: ['Bản Bo', 'TT Tam Đường'],
    clauses: [],
    rules: [],
  },
  party_cell: {
    write: {
      vi: 'Cấp ủy lãnh đạo đại hội của đơn vị, dùng khi đôn đốc.',
      en: "Party committee that leads the unit's congress, for reminders.",
    },
    examples: ['Chi bộ Trường Mầm non Bản Bo'],
    clauses: ['III.1'],
    rules: [],
  },
  members: {
    write: {
      vi: 'Tổng số đoàn viên. Quyết định việc bầu ban chấp hành và khung số lượng áp dụng.',
      en: 'Number of members. It decides whether a committee is elected and which size band applies.',
    },
    examples: ['24', '24 ĐV', '1.200'],
    clauses: ['II.1(3)', 'II.1(4)', 'II.3'],
    rules: [
      'committee-elected',
      'committee-quota',
      'delegates-quota',
      'delegates-elected',
      'counts-inconsistent',
    ],
  },
  members_f: {
    write: {
      vi: 'Số đoàn viên nữ, không lớn hơn tổng số đoàn viên.',
      en: 'Number of women members, not above the number of members.',
    },
    examples: ['15', '05'],
    clauses: [],
    rules: ['counts-inconsistent'],
  },
  required: {
    write: {
      vi: 'Đơn vị có phải tổ chức đại hội đợt này không. Để trống là phải tổ chức.',
      en: 'Whether the unit has to hold a congress this season. Blank: it has to (Phải tổ chức).',
    },
    examples: ['Phải tổ chức', 'Không tổ chức'],
    clauses: ['II.4'],
    rules: ['exemption-reason'],
  },
  exempt_reason: {
    write: {
      vi: 'Lý do, khi cột Diện tổ chức ghi Không tổ chức.',
      en: 'The reason, where Diện tổ chức says Không tổ chức.',
    },
    examples: ['Mới thành lập năm 2023', 'Đang sáp nhập'],
    clauses: [],
    rules: ['exemption-reason'],
  },
  pilot: {
    write: {
      vi: 'Đánh dấu đúng một đơn vị được chọn tổ chức đại hội điểm.',
      en: 'Mark the one unit that holds the pilot congress.',
    },
    examples: ['x'],
    clauses: ['II.4.1'],
    rules: ['pilot-designated', 'pilot-first'],
  },
  planned: {
    write: {
      vi: 'Ngày dự kiến tổ chức, ghi ngày trước tháng; chưa rõ ngày thì ghi tháng bằng chữ “Tháng 4/2023”.',
      en: "Planned date, day before month; where the day is not known, the month with its word: 'Tháng 4/2023'.",
    },
    examples: ['12/4/2023', 'Tháng 4/2023', 'cuối tháng 4/2023', 'Quý II/2023'],
    clauses: ['II.4.1', 'II.4.2'],
    rules: [
      'planned-after-deadline',
      'planned-passed',
      'start-window',
      'district-after-grassroots',
    ],
  },
  start: {
    write: {
      vi: 'Ngày khai mạc, khi đại hội kéo dài hơn một ngày. Đại hội một ngày thì để trống.',
      en: 'Opening day, where the congress lasts more than a day. Else leave it blank.',
    },
    examples: ['12/4/2023', 'Sáng 12/4/2023'],
    clauses: ['II.2', 'II.4.1', 'II.4.2', 'III.4'],
    rules: [
      'start-window',
      'pilot-first',
      'district-after-grassroots',
      'personnel-approved',
      'documents-approved',
      'date-order',
    ],
  },
  held: {
    write: {
      vi: 'Ngày đã tổ chức xong đại hội, ghi đủ ngày, tháng, năm. Chưa tổ chức thì để trống; ngày dự kiến ghi ở cột Ngày dự kiến.',
      en: 'The day on which the congress was held, with day, month and year. Blank while it was not held; a planned date belongs under Ngày dự kiến.',
    },
    examples: ['12/4/2023', 'Sáng 12/4/2023', '12-13/4/2023', 'chưa tổ chức'],
    clauses: ['II.4.1', 'II.4.2'],
    rules: [
      'held-by-deadline',
      'on-the-mark',
      'start-window',
      'pilot-first',
      'district-after-grassroots',
      'held-in-future',
      'held-tentative',
      'date-imprecise',
      'date-order',
    ],
  },
  duration: {
    write: {
      vi: 'Thời gian đại hội. Số không kèm đơn vị được hiểu là số ngày; một ngày bằng hai buổi.',
      en: 'How long the congress lasted. A number alone counts days; a day is two half-days (buổi).',
    },
    examples: ['01 ngày', '01 buổi', '½ ngày', '1,5'],
    clauses: ['II.4.1', 'II.4.2'],
    rules: ['duration-limit', 'duration-missing'],
  },
  form: {
    write: {
      vi: 'Hình thức đại hội: toàn thể đoàn viên hoặc đại biểu.',
      en: 'Form of the congress: all members (Toàn thể) or delegates (Đại biểu).',
    },
    examples: ['Toàn thể', 'Đại biểu'],
    clauses: [],
    rules: [],
  },
  summoned: {
    write: {
      vi: 'Số đại biểu được triệu tập; đại hội toàn thể thì ghi số đoàn viên.',
      en: 'Number of delegates summoned; for a congress of all members, the members.',
    },
    examples: ['110', '24'],
    clauses: ['Charter art. 10'],
    rules: ['quorum', 'counts-inconsistent'],
  },
  present: {
    write: {
      vi: 'Số đại biểu có mặt, ít nhất hai phần ba số triệu tập và không vượt khung số lượng.',
      en: 'Number of delegates present: at least two thirds of those summoned, and within the size band.',
    },
    examples: ['106', '22'],
    clauses: ['II.3', 'Charter art. 10'],
    rules: ['quorum', 'delegates-quota', 'counts-inconsistent'],
  },
  c1a: {
    write: {
      vi: 'Đánh dấu khi đại hội đã tổng kết việc thực hiện nghị quyết nhiệm kỳ qua.',
      en: "Mark it once the congress has reviewed the past term's resolution.",
    },
    examples: MARK_EXAMPLES,
    clauses: ['II.1(1)'],
    rules: ['contents-complete'],
  },
  c1b: {
    write: {
      vi: 'Đánh dấu khi đại hội đã quyết định phương hướng, nhiệm vụ nhiệm kỳ tới.',
      en: 'Mark it once the congress has set the direction of the next term.',
    },
    examples: MARK_EXAMPLES,
    clauses: ['II.1(1)'],
    rules: ['contents-complete'],
  },
  c1c: {
    write: {
      vi: 'Đánh dấu khi ban chấp hành khóa cũ đã kiểm điểm trước đại hội.',
      en: "Mark it once the outgoing committee's self-review was before the congress.",
    },
    examples: MARK_EXAMPLES,
    clauses: ['II.1(1)'],
    rules: ['contents-complete'],
  },
  c2a: {
    write: {
      vi: 'Đánh dấu khi đại hội đã góp ý dự thảo văn kiện của đại hội cấp trên trực tiếp.',
      en: "Mark it once the congress has commented on the higher congress's drafts.",
    },
    examples: MARK_EXAMPLES,
    clauses: ['II.1(2)'],
    rules: ['contents-complete'],
  },
  c2b: {
    write: {
      vi: 'Đánh dấu khi đại hội đã góp ý sửa đổi Điều lệ Công đoàn Việt Nam.',
      en: 'Mark it once the congress has commented on the amendment of the Charter.',
    },
    examples: MARK_EXAMPLES,
    clauses: ['II.1(2)'],
    rules: ['contents-complete'],
  },
  personnel: {
    write: {
      vi: 'Ngày duyệt nhân sự ban chấp hành, không muộn hơn ngày đại hội; không rõ ngày thì đánh dấu.',
      en: "Day on which the committee's personnel were approved, not after the congress; a mark where the day is not known.",
    },
    examples: ['05/4/2023', 'x', 'đã duyệt'],
    clauses: ['II.2'],
    rules: ['personnel-approved'],
  },
  docs: {
    write: {
      vi: 'Ngày duyệt dự thảo văn kiện; với đại hội huyện phải trước ngày khai mạc. Không rõ ngày thì đánh dấu.',
      en: 'Day on which the drafts were approved; for the district congress, before it opens. A mark where the day is not known.',
    },
    examples: ['05/4/2023', 'x', 'đã duyệt'],
    clauses: ['III.4'],
    rules: ['documents-approved'],
  },
  bch_quota: {
    write: {
      vi: 'Số ủy viên ban chấp hành được phân bổ. Để trống thì đối chiếu với khung số lượng, nếu có.',
      en: 'Committee members allotted. Where blank, the size band counts, if the plan has one.',
    },
    examples: ['5'],
    clauses: ['II.3'],
    rules: ['committee-quota'],
  },
  bch_elected: {
    write: {
      vi: 'Số ủy viên ban chấp hành đã bầu. Đơn vị ít đoàn viên chỉ bầu chủ tịch thì để trống.',
      en: 'Committee members elected. Blank for a small unit that elects only a chair.',
    },
    examples: ['5', '05'],
    clauses: ['II.1(3)', 'II.3'],
    rules: ['committee-elected', 'committee-quota', 'counts-inconsistent'],
  },
  bch_f: {
    write: {
      vi: 'Số nữ trong ban chấp hành đã bầu.',
      en: 'Women in the committee elected.',
    },
    examples: ['2'],
    clauses: ['II.2'],
    rules: ['counts-inconsistent'],
  },
  bch_young: {
    write: {
      vi: 'Số ủy viên trẻ trong ban chấp hành đã bầu.',
      en: 'Young members in the committee elected.',
    },
    examples: ['1'],
    clauses: ['II.2'],
    rules: ['counts-inconsistent'],
  },
  bch_eth: {
    write: {
      vi: 'Số ủy viên là người dân tộc thiểu số trong ban chấp hành đã bầu.',
      en: 'Members of ethnic minorities in the committee elected.',
    },
    examples: ['2'],
    clauses: ['II.2'],
    rules: ['counts-inconsistent'],
  },
  bch_party: {
    write: {
      vi: 'Số đảng viên trong ban chấp hành đã bầu.',
      en: 'Party members in the committee elected.',
    },
    examples: ['4'],
    clauses: ['II.2'],
    rules: ['counts-inconsistent'],
  },
  bch_uni: {
    write: {
      vi: 'Số ủy viên có trình độ đại học trở lên trong ban chấp hành đã bầu.',
      en: 'Members with a university degree in the committee elected.',
    },
    examples: ['4'],
    clauses: ['II.2'],
    rules: ['counts-inconsistent'],
  },
  bch_new: {
    write: {
      vi: 'Số ủy viên tham gia lần đầu trong ban chấp hành đã bầu.',
      en: 'Members elected for the first time.',
    },
    examples: ['2'],
    clauses: ['II.2'],
    rules: ['counts-inconsistent'],
  },
  del_quota: {
    write: {
      vi: 'Số đại biểu dự đại hội cấp trên được phân bổ. Để trống thì đối chiếu với khung số lượng, nếu có.',
      en: 'Delegates to the higher congress allotted. Where blank, the size band counts, if the plan has one.',
    },
    examples: ['2'],
    clauses: ['II.1(4)', 'II.3'],
    rules: ['delegates-elected'],
  },
  del_elected: {
    write: {
      vi: 'Số đại biểu đã bầu dự đại hội cấp trên, đúng bằng số phân bổ.',
      en: 'Delegates elected to the higher congress, exactly as many as were allotted.',
    },
    examples: ['2', '02'],
    clauses: ['II.1(4)'],
    rules: ['delegates-elected'],
  },
  prop_before: {
    write: {
      vi: 'Đánh dấu khi đã tuyên truyền trước đại hội.',
      en: 'Mark it once there was publicity before the congress.',
    },
    examples: MARK_EXAMPLES,
    clauses: ['II.5'],
    rules: ['propaganda'],
  },
  prop_during: {
    write: {
      vi: 'Đánh dấu khi đã tuyên truyền trong thời gian đại hội.',
      en: 'Mark it once there was publicity during the congress.',
    },
    examples: MARK_EXAMPLES,
    clauses: ['II.5'],
    rules: ['propaganda'],
  },
  prop_after: {
    write: {
      vi: 'Đánh dấu khi đã tuyên truyền sau đại hội.',
      en: 'Mark it once there was publicity after the congress.',
    },
    examples: MARK_EXAMPLES,
    clauses: ['II.5'],
    rules: ['propaganda'],
  },
  emulation: {
    write: {
      vi: 'Ngày phát động thi đua chào mừng đại hội; không rõ ngày thì đánh dấu.',
      en: 'Day on which the emulation drive was launched; a mark where the day is not known.',
    },
    examples: ['01/3/2023', 'x'],
    clauses: ['II.5'],
    rules: ['emulation-launched'],
  },
  result_sent: {
    write: {
      vi: 'Ngày gửi báo cáo kết quả đại hội lên cấp trên; không rõ ngày thì đánh dấu.',
      en: 'Day on which the result was reported to the higher level; a mark where the day is not known.',
    },
    examples: ['18/4/2023', 'x'],
    clauses: ['III.6'],
    rules: ['result-reported', 'date-order'],
  },
  status: {
    write: {
      vi: 'Do tiện ích ghi khi kiểm tra; không nhập vào cột này.',
      en: 'Written by the add-on when it checks; nothing is to be entered here.',
    },
    examples: [],
    clauses: ['II.4'],
    rules: [],
  },
  note: {
    write: {
      vi: 'Ghi chú tùy ý; không được kiểm tra.',
      en: 'Any remark; it is not checked.',
    },
    examples: [],
    clauses: [],
    rules: [],
  },
};
