/**
 * What the custom functions are for, in the words that autocomplete and the documentation show.
 * It stands apart from the functions so that no execution loads it.
 */
import type { FUNCTIONS } from '.';
import type { Localized } from '../domain/text/language';

type Definition = (typeof FUNCTIONS)[number];

/** What people read of a function; by default of any of them. */
export interface FunctionHelp<Parameter extends string = string> {
  readonly doc: Localized;
  readonly parameters: Readonly<Record<Parameter, Localized>>;
  readonly returns: Localized;
  /** A formula as people type it, with the `;` that Sheets takes in every locale. */
  readonly example: string;
}

const plan: Localized = {
  vi: 'Bảng thông số trên trang Kế hoạch, kể cả dòng tiêu đề. Nên truyền: bỏ trống thì công thức không tự tính lại khi sửa trang Kế hoạch.',
  en: 'The parameter table on the plan sheet, headers included. Pass it: without it the formula is not recalculated when the plan sheet is edited.',
};
const asOf: Localized = {
  vi: 'Ô ghi ngày chốt số liệu. Nên truyền: bỏ trống thì lấy ngày của kế hoạch hoặc hôm nay, và công thức không tự tính lại khi sang ngày.',
  en: "The cell with the as-of date. Pass it: without it the plan's date or today is used, and the formula is not recalculated on the next day.",
};
const milestone: Localized = {
  vi: '“điểm”, “cơ sở” hoặc “huyện”; hoặc dấu ở cột Đại hội điểm; hoặc một ngày là ngày cuối cùng trong hạn. Nhận cả cột.',
  en: '"pilot", "grassroots" or "upper"; or a mark of the pilot column; or a date that is the last on-time day. May be a column.',
};
const headers: Localized = {
  vi: 'Dòng tiêu đề của bảng theo dõi (một hoặc hai dòng).',
  en: "The tracker's header row (or two rows).",
};
const rows: Localized = {
  vi: 'Các dòng bên dưới, cùng các cột với tiêu đề; có thể để mở, ví dụ A7:AN.',
  en: 'The rows below, of the same columns; may be open-ended, e.g. A7:AN.',
};

export const HELP: {
  readonly [D in Definition as D['name']]: FunctionHelp<D['parameters'][number]>;
} = {
  DEADLINE_STATUS: {
    doc: {
      vi: 'Trạng thái so với hạn của mốc: Hoàn thành đúng hạn, Quá hạn, Sắp đến hạn… Không có đối số: bảng các mốc của kế hoạch.',
      en: "Status against the milestone's deadline: done on time, overdue, due soon… Without arguments: a table of the plan's milestones.",
    },
    parameters: {
      milestone,
      held: {
        vi: 'Ô hoặc cột Ngày tổ chức; để trống nghĩa là chưa tổ chức.',
        en: 'The cell or column with the date held; blank means not held.',
      },
      as_of: asOf,
      planned: {
        vi: 'Cột Ngày dự kiến, để dòng chỉ có ngày dự kiến không bị coi là dòng trống.',
        en: 'The column with the planned date, so that a row with nothing else is not taken for blank.',
      },
      plan,
    },
    returns: {
      vi: 'Trạng thái; với một cột thì mỗi dòng một trạng thái, dòng trống để trống.',
      en: "The status; for a column one status a row, '' for blank rows.",
    },
    example: `=DEADLINE_STATUS("cơ sở"; O7:O; 'Kế hoạch'!C5; N7:N; 'Kế hoạch'!A4:C30)`,
  },
  DAYS_LEFT: {
    doc: {
      vi: 'Số ngày còn lại đến ngày cuối cùng trong hạn của mốc; số âm khi đã quá hạn.',
      en: "Days left to the milestone's last on-time day; negative when it has passed.",
    },
    parameters: { milestone, as_of: asOf, plan },
    returns: { vi: 'Số ngày.', en: 'A number of days.' },
    example: `=DAYS_LEFT("huyện"; 'Kế hoạch'!C5; 'Kế hoạch'!A4:C30)`,
  },
  PLAN_DEADLINE: {
    doc: {
      vi: 'Ngày cuối cùng còn trong hạn của mốc, theo cách hiểu “trước ngày” của kế hoạch.',
      en: "The milestone's last on-time day, in the plan's reading of 'before'.",
    },
    parameters: { milestone, plan },
    returns: { vi: 'Một ngày.', en: 'A date.' },
    example: `=PLAN_DEADLINE("điểm"; 'Kế hoạch'!A4:C30)`,
  },
  CONGRESS_CHECK: {
    doc: {
      vi: 'Kiểm tra từng dòng của bảng theo dõi theo kế hoạch.',
      en: "Checks each row of the tracker against the plan's rules.",
    },
    parameters: { headers, rows, as_of: asOf, plan },
    returns: {
      vi: 'Mỗi dòng một ô ghi các điểm cần xem lại; để trống khi không có. Số dòng nêu trong lời văn đếm từ dòng đầu của rows.',
      en: "One cell a row with its findings, '' when there are none. Row numbers in the text count from the first row of rows.",
    },
    example: `=CONGRESS_CHECK(A6:AN6; A7:AN; 'Kế hoạch'!C5; 'Kế hoạch'!A4:C30)`,
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
      vi: 'Bảng có dòng tiêu đề, mỗi nhóm một dòng và dòng tổng; đại hội huyện ở dòng riêng.',
      en: 'A table with headers, a row a group and a total; the upper congress on a line of its own.',
    },
    example: `=CONGRESS_SUMMARY(A6:AN6; A7:AN; "xã"; 'Kế hoạch'!C5; 'Kế hoạch'!A4:C30)`,
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
    example: '=READ_DATE(O7:O)',
  },
  PLAN_RULE: {
    doc: {
      vi: 'Nội dung một quy tắc kiểm tra và điều khoản của kế hoạch.',
      en: 'What a rule asks, with its clause of the plan.',
    },
    parameters: {
      code: {
        vi: 'Mã quy tắc, ví dụ “held-by-deadline”.',
        en: 'The code of the rule, e.g. "held-by-deadline".',
      },
      plan,
    },
    returns: { vi: 'Một câu, kèm điều khoản.', en: 'A sentence with the clause.' },
    example: '=PLAN_RULE("pilot-first")',
  },
};
