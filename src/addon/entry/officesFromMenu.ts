/** Bringing the offices' trackers in, from the menu or the side panel, and what is said of it. */
import { sentences } from '../../domain/text/sentences';
import type { Language } from '../../domain/text/language';
import { IMPORT_CELL } from '../../domain/setup/offices/officeListTemplate';
import { OpenDocument } from '../document/openDocument';
import { bringInOffices, type OfficesBroughtIn } from '../setup/bringInOffices';
import type { OfficeState } from '../setup/officeStates';
import type { OfficesResult } from '../addonApi';
import { MENU } from './calls/actionNames';

/** Seconds that the message stays: it says what to do next. */
const TOAST_SECONDS = 30;

/** Makes the list of offices, or a sheet for each office on it. */
export function officesFromMenu(): void {
  const result = bringInOffices();
  const { spreadsheet, language } = new OpenDocument();
  const text = sentences(texts(result, language));
  spreadsheet.toast(text, MENU[language].officesFromMenu, TOAST_SECONDS);
}

/** Does the same for the side panel. */
export function officesFromPanel(): OfficesResult {
  const result = bringInOffices();
  const notices = texts(result, new OpenDocument().language);
  const made = result.isListNew ? [result.list] : newSheets(result.states);
  return { made, notices };
}

function newSheets(states: readonly OfficeState[]): string[] {
  return states.flatMap((state) => ('sheet' in state && state.isNew ? [state.sheet] : []));
}

function texts(result: OfficesBroughtIn, language: Language): string[] {
  const words = WORDS[language];
  const { list, states, unlisted } = result;
  if (result.isListNew) return [words.listMade(list)];
  if (states.length === 0) return [words.empty(list)];
  const problems = new Map<string, number[]>();
  for (const state of states) {
    if (!('problem' in state)) continue;
    const problem = state.problem[language];
    problems.set(problem, [...(problems.get(problem) ?? []), state.row + 1]);
  }
  const sheets = states.flatMap((state) => ('sheet' in state ? [state] : []));
  const made = newSheets(states);
  return [
    ...(made.length > 0 ? [words.made(made.length, made.join(', '))] : []),
    ...(made.length < sheets.length ? [words.kept(sheets.length - made.length)] : []),
    ...Array.from(problems, ([problem, rows]) => words.problem(rows.join(', '), problem)),
    ...(unlisted.length > 0 ? [words.unlisted(unlisted.join(', '))] : []),
    ...(result.areStatesWritten ? [] : [words.edited(list)]),
  ];
}

const vi = {
  listMade: (list: string) =>
    `Đã lập trang “${list}”. Ghi mỗi đơn vị một dòng: tên và liên kết bảng tính; rồi chọn lại mục này`,
  empty: (list: string) =>
    `Trang “${list}” chưa có đơn vị nào. Ghi mỗi đơn vị một dòng: tên và liên kết bảng tính; rồi chọn lại mục này`,
  made: (count: number, sheets: string) =>
    `Đã ghi công thức vào ${count} trang: ${sheets}. Mở từng trang, bấm ô ${IMPORT_CELL}, chọn Cho phép truy cập, rồi chọn Tổng hợp`,
  kept: (count: number) => `${count} trang đã ghép từ trước được giữ nguyên`,
  problem: (rows: string, problem: string) => `Dòng ${rows}: ${problem}`,
  unlisted: (sheets: string) =>
    `Không còn trong danh sách mà vẫn được tính: ${sheets}. Xóa trang nếu không dùng nữa`,
  edited: (list: string) =>
    `Chưa ghi được cột tình trạng của trang “${list}” vì trang bị sửa hoặc được bảo vệ; hãy chọn lại mục này`,
};
const WORDS: Readonly<Record<Language, typeof vi>> = {
  vi,
  en: {
    listMade: (list) =>
      `The sheet “${list}” is made. Write one row an office, with its name and the link to its spreadsheet; then choose this again`,
    empty: (list) =>
      `The sheet “${list}” names no office. Write one row an office, with its name and the link to its spreadsheet; then choose this again`,
    made: (count, sheets) =>
      `${count} sheets have their formulas: ${sheets}. Open each, click cell ${IMPORT_CELL} and allow access; then build the summaries`,
    kept: (count) => `${count} sheets brought in before are left as they are`,
    problem: (rows, problem) => `Row ${rows}: ${problem}`,
    unlisted: (sheets) =>
      `No longer on the list and still counted: ${sheets}. Delete the sheet if it is not needed`,
    edited: (list) =>
      `The states on “${list}” are not written: it was edited meanwhile, or is protected. Choose this again`,
  },
};
