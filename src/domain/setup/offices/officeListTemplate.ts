/** The sheet in which a province lists its offices, and how the state of each is shown. */
import { columnArea, rowArea } from '../../sheet/area';
import { equalRows } from '../../sheet/equalRows';
import { choose, quoted, quotedSheet } from '../../formulas/formulaParts';
import type { SheetDescription } from '../../sheet/sheetDescription';
import type { Language, Localized } from '../../text/language';

/** By which metadata know the list. */
export const OFFICE_LIST = 'offices';
export const OFFICE_SHEET: Localized = { vi: 'Bảng của cấp dưới', en: 'Offices below' };

/** Name, link, sheet and range, state. */
export const OFFICE_HEADERS: Readonly<Record<Language, readonly [string, string, string, string]>> =
  {
    vi: ['Tên đơn vị', 'Liên kết bảng tính', 'Trang (và vùng)', 'Tình trạng'],
    en: ['Office', 'Link to its spreadsheet', 'Sheet (and range)', 'State'],
  };
/** Zero-based: the one that the add-on writes. */
export const STATE_COLUMN = 3;

/** The cell of an office's sheet that holds the formula; left of it stand the statuses. */
export const IMPORT_CELL = 'B1';

const TITLE: Localized = {
  vi: 'BẢNG THEO DÕI CỦA CẤP DƯỚI',
  en: 'TRACKERS OF THE OFFICES BELOW',
};
const HINT: Localized = {
  vi: 'Mỗi đơn vị ghi một dòng, rồi chọn “Ghép bảng của cấp dưới” ở trình đơn của tiện ích',
  en: 'One row an office; then choose “Bring in the offices below” in the add-on’s menu',
};
const NOTES: readonly Localized[] = [
  {
    vi: 'Tên đơn vị, cũng là tên trang được lập cho đơn vị đó và tên nhóm trong các biểu tổng hợp.',
    en: 'The name of the office: of the sheet that is made for it, and of its group in the summaries.',
  },
  {
    vi: 'Địa chỉ https://docs.google.com/spreadsheets/d/… của bảng tính, dán dưới dạng chữ. Người ghép phải được đơn vị đó chia sẻ quyền xem.',
    en: 'The address https://docs.google.com/spreadsheets/d/… as text. Whoever brings it in needs to be allowed to view it.',
  },
  {
    vi: 'Để trống: trang đầu tiên, cột A đến AZ. Hoặc ghi tên trang (Đại hội cơ sở), có thể kèm vùng (Đại hội cơ sở!A1:AR400).',
    en: 'Blank: the first sheet, columns A to AZ. Or a sheet (Đại hội cơ sở), with a range if need be (Đại hội cơ sở!A1:AR400).',
  },
  { vi: 'Tiện ích ghi cột này.', en: 'The add-on writes this column.' },
];

const [TITLE_ROW, HINT_ROW, HEADER_ROW] = [0, 1, 2];
const FIRST_ROW = HEADER_ROW + 1;
const ROWS = 40;
const WIDTHS = [200, 420, 200, 420];

export function officeListTemplate(language: Language): SheetDescription<typeof OFFICE_LIST> {
  const width = WIDTHS.length;
  const headers = OFFICE_HEADERS[language];
  return {
    kind: OFFICE_LIST,
    name: OFFICE_SHEET[language],
    rows: equalRows([[TITLE[language]], [HINT[language]], headers], width),
    styles: [
      { ...rowArea(TITLE_ROW, width), role: 'title' },
      { ...rowArea(HINT_ROW, width), role: 'hint' },
      { ...rowArea(HEADER_ROW, width), role: 'header' },
      { ...columnArea(0, FIRST_ROW, ROWS), columns: STATE_COLUMN, role: 'input' },
      { ...columnArea(STATE_COLUMN, FIRST_ROW, ROWS), role: 'fixed' },
    ],
    formats: [],
    notes: NOTES.map((note, column) => ({ row: HEADER_ROW, column, text: note[language] })),
    widths: WIDTHS,
    frozenRows: FIRST_ROW,
  };
}

/** Where an office's formula stands. */
interface ImportPlace {
  readonly sheet: string;
  readonly cell: string;
}

const STATES: Readonly<Record<'waits' | 'joined', (place: ImportPlace) => Localized>> = {
  waits: ({ sheet, cell }) => ({
    vi: `Chưa lấy được: mở trang “${sheet}”, bấm ô ${cell} rồi chọn Cho phép truy cập; nếu có ai gõ vào bên phải hoặc bên dưới ô đó thì xóa phần đã gõ`,
    en: `Nothing has come yet: open the sheet “${sheet}”, click cell ${cell} and allow access; clear whatever somebody has typed to the right of it or below`,
  }),
  joined: ({ sheet }) => ({ vi: `Đã nối: trang “${sheet}”`, en: `Connected: sheet “${sheet}”` }),
};

/** A formula that shows whether an office's data have come. */
export function stateFormula(place: ImportPlace, language: Language): string {
  const cell = `${quotedSheet(place.sheet)}!${place.cell}`;
  const said = (state: keyof typeof STATES) => quoted(STATES[state](place)[language]);
  return `=${choose(`ISERROR(${cell})`, said('waits'), said('joined'))}`;
}

const NOT_BROUGHT_IN: Localized = { vi: 'Chưa ghép: ', en: 'Not brought in: ' };

/** The state of a row that cannot be used, or of a sheet that takes no formula. */
export function problemText(problem: Localized, language: Language): string {
  return NOT_BROUGHT_IN[language] + problem[language];
}

/** Whether a state cell holds nothing but what the add-on writes. */
export function isOwnState(content: string, formula: string): boolean {
  if (formula !== '') return /^=\s*IF\s*\(\s*ISERROR\s*\(/i.test(formula);
  return content === '' || Object.values(NOT_BROUGHT_IN).some((start) => content.startsWith(start));
}
