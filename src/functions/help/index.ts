/**
 * What the custom functions are for, in the words that autocomplete and the documentation show.
 * It stands apart from the functions so that no execution loads it.
 */
import type { FUNCTIONS } from '..';
import type { Localized } from '../../domain/text/language';
import {
  AS_OF,
  columns,
  HEADERS,
  PLAN,
  ROWS,
  TRACKER_HEADERS,
  TRACKER_ROWS,
} from './exampleRanges';

type Definition = (typeof FUNCTIONS)[number];

/** What people read of a function; by default of any of them. */
export interface FunctionHelp<Parameter extends string = string> {
  readonly doc: Localized;
  readonly parameters: Readonly<Record<Parameter, Localized>>;
  readonly returns: Localized;
  /**
   * A formula as people type it, with the `;` that Sheets takes in every locale. It is right in a
   * document that set-up has made: on the tracker, below its header, right of its last column.
   */
  readonly example: string;
}

const plan: Localized = {
  vi: `Các bảng của trang Kế hoạch, kể cả dòng tiêu đề, ví dụ ${PLAN}. Nên truyền: bỏ trống thì công thức không tự tính lại khi sửa trang Kế hoạch.`,
  en: `The tables of the plan sheet, headers included, e.g. ${PLAN}. Pass them: without them the formula is not recalculated when the plan sheet is edited.`,
};
const asOf: Localized = {
  vi: `Ô ghi ngày chốt số liệu, ví dụ ${AS_OF}, ô mà tiện ích cập nhật khi mở bảng tính và khi kiểm tra. Nên truyền: bỏ trống thì lấy ngày chốt của kế hoạch, không có thì lấy hôm nay, và công thức không tự tính lại khi sang ngày.`,
  en: `The cell with the as-of date, e.g. ${AS_OF}, which the add-on brings up to date on opening and checking. Pass it: without it the plan's as-of date is used, else today, and the formula is not recalculated on the next day.`,
};
const milestone: Localized = {
  vi: '“điểm”, “cơ sở” hoặc “cấp trên” (hay tên cấp trên ghi ở trang Kế hoạch); hoặc dấu ở cột Đại hội điểm; hoặc một ngày là hạn cuối. Nhận cả cột.',
  en: '"pilot", "grassroots" or "upper" (or the name of the upper level on the plan sheet); or a mark of the pilot column; or a date that is the last on-time day. May be a column.',
};
const headers: Localized = {
  vi: 'Dòng tiêu đề của bảng theo dõi; tiêu đề có hai dòng thì chọn cả hai.',
  en: "The tracker's header row; both rows where it has two.",
};
const rows: Localized = {
  vi: `Các dòng bên dưới, cùng các cột với tiêu đề; có thể để mở, ví dụ ${ROWS}.`,
  en: `The rows below, of the same columns; may be open-ended, e.g. ${ROWS}.`,
};

export const HELP: {
  readonly [D in Definition as D['name']]: FunctionHelp<D['parameters'][number]>;
} = {
  DEADLINE_STATUS: {
    doc: {
      vi: 'Trạng thái so với hạn của mốc: Hoàn thành đúng hạn, Quá hạn, Sắp đến hạn… Không có đối số: bảng các mốc của kế hoạch với hạn cuối, số ngày còn lại và còn hạn hay đã qua hạn.',
      en: "Status against the milestone's deadline: done on time, overdue, due soon… Without arguments: a table of the plan's milestones with last on-time day, days left and whether it is open.",
    },
    parameters: {
      milestone,
      held: {
        vi: 'Ô hoặc cột Ngày tổ chức; ô trống nghĩa là chưa tổ chức.',
        en: 'The cell or column with the date held; blank means not held.',
      },
      as_of: asOf,
      planned: {
        vi: `Cột Ngày dự kiến, hoặc các cột đến Ngày dự kiến, ví dụ ${columns('unit_name', 'planned')}: để biết dòng nào trống. Dòng không ghi gì ở các vùng đã truyền thì để trống; bảng có dòng đề mục thì chọn các cột mà dòng đề mục không ghi, ví dụ ${columns('members', 'planned')}.`,
        en: `The column with the planned date, or the columns up to it, e.g. ${columns('unit_name', 'planned')}: it tells which rows are blank. A row with nothing in the ranges passed gives ''; where the table has section headings, choose columns that they leave blank, e.g. ${columns('members', 'planned')}.`,
      },
      plan,
    },
    returns: {
      vi: 'Trạng thái; với một cột thì mỗi dòng một trạng thái, dòng trống để trống.',
      en: "The status; for a column one status a row, '' for blank rows.",
    },
    example: `=DEADLINE_STATUS("cơ sở"; ${columns('held')}; ${AS_OF}; ${columns('unit_name', 'planned')}; ${PLAN})`,
  },
  DAYS_LEFT: {
    doc: {
      vi: 'Số ngày còn lại đến hạn cuối của mốc; số âm khi đã qua hạn.',
      en: "Days left to the milestone's last on-time day; negative when it has passed.",
    },
    parameters: { milestone, as_of: asOf, plan },
    returns: { vi: 'Số ngày.', en: 'A number of days.' },
    example: `=DAYS_LEFT("cấp trên"; ${AS_OF}; ${PLAN})`,
  },
  PLAN_DEADLINE: {
    doc: {
      vi: 'Hạn cuối (ngày cuối cùng còn trong hạn) của mốc, theo cách hiểu “trước ngày” của kế hoạch.',
      en: "The milestone's last on-time day, in the plan's reading of 'before'.",
    },
    parameters: { milestone, plan },
    returns: { vi: 'Một ngày.', en: 'A date.' },
    example: `=PLAN_DEADLINE("điểm"; ${PLAN})`,
  },
  CONGRESS_CHECK: {
    doc: {
      vi: 'Kiểm tra từng dòng của bảng theo dõi theo kế hoạch.',
      en: "Checks each row of the tracker against the plan's rules.",
    },
    parameters: { headers, rows, as_of: asOf, plan },
    returns: {
      vi: 'Mỗi dòng một ô ghi các mục cần xem lại; để trống khi không có. Số dòng nêu trong lời văn đếm từ dòng đầu của rows.',
      en: "One cell a row with its findings, '' when there are none. Row numbers in the text count from the first row of rows.",
    },
    example: `=CONGRESS_CHECK(${HEADERS}; ${ROWS}; ${AS_OF}; ${PLAN})`,
  },
  CONGRESS_SUMMARY: {
    doc: {
      vi: 'Bảng tổng hợp tiến độ đại hội theo khối hoặc theo xã.',
      en: 'The progress table by bloc or by commune.',
    },
    parameters: {
      headers,
      rows,
      group_by: {
        vi: '“khối” (mặc định) hoặc “xã”.',
        en: '"bloc" (the default) or "commune".',
      },
      as_of: asOf,
      plan,
    },
    returns: {
      vi: 'Bảng có dòng tiêu đề, mỗi nhóm một dòng và dòng tổng; đại hội cấp trên ở dòng riêng.',
      en: 'A table with headers, a row a group and a total; the upper congress on a line of its own.',
    },
    example: `=CONGRESS_SUMMARY(${TRACKER_HEADERS}; ${TRACKER_ROWS}; "xã"; ${AS_OF}; ${PLAN})`,
  },
  READ_DATE: {
    doc: {
      vi: 'Đọc ngày ghi tự do (“Sáng 12/4/2023”, “12-13/4/2023”, “Quý I/2023”) thành ngày đầu và ngày cuối.',
      en: 'Reads a date as people write it ("Sáng 12/4/2023", "12-13/4/2023", "Quý I/2023") as first and last day.',
    },
    parameters: {
      text: { vi: 'Ô hoặc cột ghi ngày.', en: 'The cell or column with the date.' },
    },
    returns: {
      vi: 'Hai ô: ngày đầu, ngày cuối; hoặc một dòng chữ nói vì sao không đọc được.',
      en: 'Two cells: first day, last day; or a text that says why it cannot be read.',
    },
    example: `=READ_DATE(${columns('held')})`,
  },
  PLAN_RULE: {
    doc: {
      vi: 'Nội dung một quy tắc kiểm tra và điều khoản của kế hoạch.',
      en: 'What a rule asks, with its clause of the plan.',
    },
    parameters: {
      code: {
        vi: 'Mã quy tắc như ở trang Kết quả kiểm tra, ví dụ “held-by-deadline”. Nhận cả cột.',
        en: 'The code of the rule as on the sheet of findings, e.g. "held-by-deadline". May be a column.',
      },
      plan,
    },
    returns: { vi: 'Một câu, kèm điều khoản.', en: 'A sentence with the clause.' },
    example: `=PLAN_RULE("pilot-first"; ${PLAN})`,
  },
};
