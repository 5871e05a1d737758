/** Handwritten answers of the server. */
import type {
  CheckedSheet,
  HeldCurve,
  KeptCells,
  Settings,
  SidebarCheck,
  SidebarFinding,
  SidebarStart,
  SidebarUnit,
} from '../../src/addon/addonApi';
import type { UnitReport } from '../../src/domain/check/checkReport';
import { ruleNames } from '../../src/domain/check/ruleNames';
import type { CalendarDate } from '../../src/domain/calendar';
import type { Language } from '../../src/domain/text/language';
import { type ColumnKey, columnLabel } from '../../src/domain/tracker/columns';
import { readPlan } from '../../src/domain/plan/reading/readPlan';
import { planNames } from '../../src/domain/plan/planNames';
import { LOCALES } from '../../src/domain/text/locales';
import { STATUSES, type Status } from '../../src/domain/unit/status';
import { type Counts, heldRate } from '../../src/domain/unit/totals';

export const SHEET = 'Theo dõi';
const day = (text: string) => text as CalendarDate;

export function settingsOf(language: Language): Settings {
  return {
    language,
    asOf: '20/05/2023',
    beforeReading: 'exclusive',
    dueSoonDays: 15,
  };
}

/** A document that has everything. */
export function startOf(language: Language, change: Partial<SidebarStart> = {}): SidebarStart {
  return {
    language,
    settings: settingsOf(language),
    invalidSettings: [],
    dailyRefresh: false,
    trackers: [SHEET],
    candidates: [],
    emptyTrackers: [],
    planSheet: 'Kế hoạch',
    samplePlan: null,
    present: ['plan', 'tracker', 'tasks'],
    ...change,
  };
}

/** A document with a tracker and without a plan of its own. */
export function withoutPlan(language: Language): SidebarStart {
  return startOf(language, {
    settings: null,
    planSheet: null,
    samplePlan: 'Liên đoàn Lao động huyện Tam Đường',
    present: ['tracker'],
  });
}

/** A unit whose name and status matter and the rest does not. */
export function unitOf(row: number, unit: string, status: Status, code = ''): SidebarUnit {
  return {
    row,
    unit,
    milestone: 'grassroots',
    status,
    lastOnTimeDay: day('2023-05-30'),
    held: null,
    daysOverdue: status === 'overdue' ? 12 : 0,
    code,
  };
}

/** A finding about the date held, unless it is about something else. */
export function findingOf(
  row: number,
  unit: string,
  change: Partial<SidebarFinding> = {},
): SidebarFinding {
  return {
    code: 'held-by-deadline',
    severity: 'error',
    row,
    column: 'H',
    key: 'held',
    address: null,
    unit,
    clause: 'II.4.1',
    message: 'Hạn 30/05/2023, tổ chức 02/06/2023, trễ 3 ngày.',
    ...change,
  };
}

/** What the unit in row 5 is to be reminded of. */
export const REMINDER =
  'Đề nghị Ban Chấp hành CĐCS Trung tâm GDNN – GDTX huyện khẩn trương tổ chức đại hội điểm.';

function countsOf(units: readonly UnitReport[]): Counts {
  const count = (status: Status) => units.filter((unit) => unit.status === status).length;
  const byStatus = Object.fromEntries(STATUSES.map((status) => [status, count(status)])) as Record<
    Status,
    number
  >;
  return {
    units: units.length,
    required: units.length - byStatus.exempt,
    held: byStatus['done-on-time'] + byStatus['done-late'],
    byStatus,
  };
}

/** A checked sheet with totals that follow from its units. */
export function sheetOf(
  units: readonly SidebarUnit[],
  findings: readonly SidebarFinding[],
  change: Partial<CheckedSheet['report']> = {},
): CheckedSheet {
  const grassroots = countsOf(units.filter(({ milestone }) => milestone !== 'upper'));
  return {
    report: {
      sheet: SHEET,
      asOf: day('2023-05-20'),
      plan: 'tam-duong-xi',
      beforeReading: 'exclusive',
      skipped: [],
      rulesNotRun: [],
      totals: {
        ...countsOf(units),
        grassroots: {
          units: grassroots.units,
          required: grassroots.required,
          held: grassroots.held,
        },
      },
      ...change,
    },
    units,
    findings,
    reminders: [{ row: 5, text: REMINDER }],
    question: null,
    unknown: null,
  };
}

const MESSAGES = {
  vi: {
    overdue:
      'Hạn 14/02/2023, đến 20/05/2023 chưa tổ chức, quá hạn 95 ngày. Nếu đã tổ chức, ghi ngày vào cột “Ngày tổ chức”.',
    late: 'Hạn 14/02/2023, tổ chức 17/02/2023, trễ 3 ngày.',
    contents: 'Tổ chức 12/04/2023, chưa đánh dấu nội dung: 1b, 2a.',
    incomplete:
      'Ngày “12/4” thiếu năm nên không dùng được. Ghi đủ ngày/tháng/năm, ví dụ 12/04/2023.',
    planned: 'Dự kiến 05/06/2023, sau hạn 30/05/2023 là 6 ngày. Đề nghị xếp lại lịch trong hạn.',
    report: 'Tổ chức 12/04/2023 nhưng chưa ghi nhận báo cáo kết quả. Ghi ngày gửi báo cáo.',
    plan: 'Kế hoạch: “Số ngày báo sắp đến hạn” (due_soon_days, Kế hoạch!C18) ghi “nhiều”, không hợp lệ. Cần một số nguyên từ 0 trở lên, ví dụ 15.',
    noColumn: 'Bảng không có cột Đại biểu triệu tập, Đại biểu có mặt.',
    noQuota:
      'Kế hoạch chưa có khung số lượng đại biểu, ủy viên theo số đoàn viên nên không kiểm tra theo khung.',
    notice: 'Cột “Trạng thái” do người dùng lập nên được giữ nguyên, không ghi trạng thái.',
  },
  en: {
    overdue:
      'Due 14/02/2023; not held by 20/05/2023, 95 days overdue. If it has been held, write the date under "Held on".',
    late: 'Due 14/02/2023, held 17/02/2023, 3 days late.',
    contents: 'Held 12/04/2023; contents not marked: 1b, 2a.',
    incomplete: '"12/4" lacks the year and is not used. Write day/month/year, e.g. 12/04/2023.',
    planned:
      'Planned for 05/06/2023, 6 days after the last on-time day 30/05/2023. Set another day.',
    report: 'Held 12/04/2023; no report of the result recorded. Write the date it was sent.',
    plan: 'Plan: "Days that count as due soon" (due_soon_days, Kế hoạch!C18) says "nhiều", which is not valid. Expected: a whole number from 0 up, e.g. 15.',
    noColumn: 'The tracker has no column Delegates summoned, Delegates present.',
    noQuota: 'The plan sets no size bands for delegates and committee members.',
    notice: 'The status column is the user’s own and was left alone; no status was written.',
  },
} as const satisfies Record<Language, unknown>;

const UNITS = [
  unitOf(5, 'Trung tâm GDNN – GDTX huyện', 'overdue', 'TĐ18'),
  unitOf(6, 'Trường Mầm non xã Tả Lèng', 'done-late'),
  unitOf(7, 'Trường Tiểu học thị trấn', 'done-on-time', 'TĐ20'),
  unitOf(8, 'Trường THCS xã Bản Bo', 'missing-data'),
  unitOf(9, 'Công ty TNHH Chè Tam Đường', 'not-due'),
  unitOf(10, 'Cơ quan Huyện ủy', 'done-on-time'),
  unitOf(11, 'Trường Mầm non số 2 xã Hồ Thầu', 'due-soon'),
  unitOf(12, 'Hạt Kiểm lâm huyện', 'exempt'),
];

/** One tracker with a unit of every status, and findings of every kind. */
export function sampleSheet(language: Language): CheckedSheet {
  const texts = MESSAGES[language];
  const about = (row: number, change: Partial<SidebarFinding>) =>
    findingOf(row, UNITS.find((unit) => unit.row === row)!.unit, change);
  const findings: SidebarFinding[] = [
    {
      code: 'plan-invalid',
      severity: 'error',
      row: null,
      column: null,
      key: null,
      address: 'Kế hoạch!C18',
      unit: null,
      clause: 'data',
      message: texts.plan,
    },
    about(7, {
      code: 'result-reported',
      severity: 'info',
      column: 'AD',
      key: 'result_sent',
      clause: 'III.6',
      message: texts.report,
    }),
    about(5, { message: texts.overdue }),
    about(6, { message: texts.late }),
    about(6, {
      code: 'contents-complete',
      column: 'L',
      key: 'c1b',
      clause: 'II.1',
      message: texts.contents,
    }),
    about(6, {
      code: 'quorum',
      severity: 'warning',
      column: 'K',
      key: 'present',
      clause: 'Charter art. 10',
      message: texts.report,
    }),
    about(8, { code: 'date-incomplete', clause: 'data', message: texts.incomplete }),
    about(9, {
      code: 'planned-after-deadline',
      severity: 'warning',
      column: 'F',
      key: 'planned',
      clause: 'II.4',
      message: texts.planned,
    }),
  ];
  return sheetOf(UNITS, findings, {
    rulesNotRun: [
      { code: 'quorum', reason: texts.noColumn },
      { code: 'committee-quota', reason: texts.noQuota },
    ],
  });
}

/** Four weeks, of which the last is still to come. */
export const CURVE: HeldCurve = {
  weeks: ['2023-05-01', '2023-05-08', '2023-05-15', '2023-05-22'].map(day),
  planned: [2, 4, 5, 6],
  held: [1, 1, 3],
  required: 7,
  deadlines: [
    { milestone: 'pilot', day: day('2023-02-14'), before: day('2023-02-15') },
    { milestone: 'grassroots', day: day('2023-05-30'), before: day('2023-05-31') },
  ],
};

/** What a check of sheets answers. */
export function checkOf(
  sheets: readonly CheckedSheet[],
  language: Language = 'vi',
  notices: readonly string[] = [],
): SidebarCheck {
  const units = sheets.flatMap((sheet) => sheet.units);
  const grassroots = countsOf(units.filter(({ milestone }) => milestone !== 'upper'));
  const upper = units.find(({ milestone }) => milestone === 'upper');
  const names = planNames(readPlan([]).plan, language);
  return {
    sheets,
    standing: {
      grassroots,
      heldRate: heldRate(grassroots),
      upper: upper ? countsOf([upper]) : null,
      upperLine: upper
        ? `${names.milestones.upper}: ${LOCALES[language].statuses[upper.status]}`
        : null,
      names,
    },
    curve: CURVE,
    dueSoonDays: 15,
    ruleNames: ruleNames(language),
    notices,
    stamp: 'a.',
  };
}

export function sampleCheck(language: Language): SidebarCheck {
  return checkOf([sampleSheet(language)], language);
}

/** What a check of a sheet with unknown columns answers. */
export function questionCheck(language: Language, sheet = 'Danh sách CĐCS'): SidebarCheck {
  const labels = language === 'vi' ? ['Tên CĐCS', 'Ngày tổ chức'] : ['Unit', 'Held on'];
  const asked: CheckedSheet = {
    ...sheetOf([], [], { sheet }),
    question: {
      missing: [
        { key: 'unit_name', label: labels[0]!, guess: null },
        { key: 'held', label: labels[1]!, guess: null },
      ],
      columns: [
        { letters: 'A', heading: 'TT' },
        { letters: 'B', heading: 'Tên gọi của tổ chức' },
        { letters: 'C', heading: 'Ngày họp' },
        { letters: 'D', heading: '' },
      ],
    },
  };
  return checkOf([asked], language);
}

/** What a check of a sheet with columns that nobody needs to name answers. */
export function unknownCheck(language: Language): SidebarCheck {
  const [sample] = sampleCheck(language).sheets as [CheckedSheet];
  const label = (key: ColumnKey) => columnLabel(key)[language];
  const keys = (['unit_name', 'held', 'summoned', 'present', 'note'] as const).map((key) => {
    return { key, label: label(key), isMissing: key !== 'unit_name' && key !== 'held' };
  });
  return checkOf(
    [
      {
        ...sample,
        unknown: {
          columns: [
            { letters: 'N', heading: 'Điện thoại', guess: null },
            { letters: 'O', heading: 'Số đại biểu triệu tập chính thức', guess: 'summoned' },
            { letters: 'P', heading: 'UBKT – Số lượng', guess: null },
            { letters: 'Q', heading: 'Quyết định công nhận', guess: null },
          ],
          keys,
          rules: ['quorum'],
        },
      },
    ],
    language,
  );
}

/** What the server says of the writing. */
export function sampleNotice(language: Language): string {
  return MESSAGES[language].notice;
}

/** What a report keeps of people's. */
export const SAMPLE_KEPT: KeptCells = {
  sheet: 'Báo cáo',
  cells: [
    { cell: 'A6', text: 'Số: 15/BC-LĐLĐ' },
    { cell: 'A16', text: '' },
  ],
};
