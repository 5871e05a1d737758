/** What the cells of described sheets look like: a style by role, as data for every adapter. */

/** What cells are for, which is how they look. */
export type StyleRole =
  /** Heading of the sheet. */
  | 'title'
  /** As of which day, when built, by which reading of 'before'. */
  | 'about'
  /** What to do on this sheet, in a line. */
  | 'hint'
  | 'heading'
  | 'header'
  | 'body'
  | 'total'
  /** The running number in a table and what stands in the middle like it, over the row's style. */
  | 'ordinal'
  /** A remark under a table. */
  | 'note'
  /** Where people write. */
  | 'input'
  /** What is given beside it. */
  | 'fixed'
  /** In an official document's head: bold, centred. */
  | 'letterhead'
  | 'centred'
  | 'italic'
  /** Running text over the width of the page. */
  | 'paragraph'
  /** Of a paper that is sent: its text, its head, its tables; the others go over these. */
  | 'paper'
  | 'paper-head'
  | 'paper-small'
  | 'paper-cell'
  | 'paper-rule'
  | 'table-10'
  | 'table-9'
  | 'table-8'
  | 'bold'
  | 'right';

/** What is absent stays as cells are by themselves. */
export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontFamily?: string;
  /** In points. */
  readonly fontSize?: number;
  readonly background?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly wrap?: boolean;
  /** Thin lines around each cell. */
  readonly border?: boolean;
}

/** Background of headers, and of what the add-on adds to a table of the users. */
export const HEADER_BACKGROUND = '#d9e2f3';
/** Background of sums. */
export const TOTAL_BACKGROUND = '#f2f2f2';
const INPUT_BACKGROUND = '#fff9e5';

/** Of lists and what is said of them, in points: what their columns are made for. */
const LIST_SIZE = 10;

export const STYLES: Readonly<Record<StyleRole, CellStyle>> = {
  title: { bold: true, fontSize: 14 },
  about: { italic: true, fontSize: LIST_SIZE },
  hint: { italic: true, fontSize: LIST_SIZE },
  heading: { bold: true, fontSize: 12 },
  header: {
    border: true,
    fontSize: LIST_SIZE,
    bold: true,
    background: HEADER_BACKGROUND,
    horizontal: 'center',
    vertical: 'middle',
    wrap: true,
  },
  body: { border: true, fontSize: LIST_SIZE, vertical: 'top', wrap: true },
  total: { border: true, bold: true, fontSize: LIST_SIZE, background: TOTAL_BACKGROUND },
  ordinal: { horizontal: 'center' },
  note: { italic: true, fontSize: LIST_SIZE, vertical: 'top' },
  input: {
    border: true,
    fontSize: LIST_SIZE,
    background: INPUT_BACKGROUND,
    vertical: 'middle',
    wrap: true,
  },
  fixed: { border: true, fontSize: LIST_SIZE, vertical: 'middle', wrap: true },
  letterhead: { bold: true, horizontal: 'center', wrap: true },
  centred: { horizontal: 'center', wrap: true },
  italic: { italic: true },
  paragraph: { vertical: 'top', wrap: true },
  paper: { fontFamily: 'Times New Roman', fontSize: 13, vertical: 'top', wrap: true },
  'paper-head': { fontSize: 12, horizontal: 'center' },
  'paper-small': { fontSize: 11 },
  'paper-cell': { fontSize: 11, border: true, vertical: 'middle' },
  'paper-rule': { fontSize: 6, horizontal: 'center' },
  'table-10': { fontSize: 10 },
  'table-9': { fontSize: 9 },
  'table-8': { fontSize: 8 },
  bold: { bold: true },
  right: { horizontal: 'right' },
};

/** How numbers and dates are shown; the decimal mark is that of the spreadsheet's locale. */
export const NUMBER_FORMATS = {
  count: '#,##0',
  percent: '0.0',
  /** With an asterisk that a remark under the table explains. */
  markedPercent: '0.0"*"',
  date: 'dd/mm/yyyy',
} as const;
export type NumberFormat = keyof typeof NUMBER_FORMATS;
