/** The sheet of results, for people to read. */
import { EVIDENCE, isFromPage, isObserved, type Plain } from './fact';
import { FACTS } from './facts';
import { expectedIn, judge, type Verdict } from './judge';
import type { ContractResult, Outcome } from './runFacts';

export const SHEET_NAME = 'Kiểm tra nền tảng';
const HEADINGS = [
  'Mã',
  'Điều cần đúng',
  'Cần thấy',
  'Đã thấy',
  'Kết quả',
  'Ghi chú',
  'Căn cứ',
  'Mã nguồn dựa vào',
];
const WIDTHS = [200, 420, 200, 200, 110, 260, 170, 320];
const VERDICTS: Readonly<Record<Verdict, string>> = {
  'as-expected': 'Đúng',
  other: 'Khác, chấp nhận được',
  'not-seen': 'Chưa xem được',
  differs: 'KHÁC',
};

/** Writes the results into a new sheet at the end. */
export function writeResultSheet({ locale, results }: ContractResult): void {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const outcomes = new Map(results.map(({ id, outcome }) => [id, outcome]));
  const rows = FACTS.map((fact) => {
    const about = [EVIDENCE[fact.evidence], fact.leans.join('\n')];
    if (isFromPage(fact)) {
      return [fact.id, fact.says, textOf(fact.expected), '', 'Xem ở khung bên', '', ...about];
    }
    if (!isObserved(fact)) {
      return [fact.id, fact.says, '', '', 'Xem bằng tay', fact.byHand, ...about];
    }
    const outcome = outcomes.get(fact.id)!;
    const { verdict, so = '' } = judge(fact, outcome, locale);
    const expected = textOf(expectedIn(fact, locale));
    return [fact.id, fact.says, expected, seenIn(outcome), VERDICTS[verdict], so, ...about];
  });
  let name = SHEET_NAME;
  for (let run = 2; book.getSheetByName(name); run++) name = `${SHEET_NAME} ${run}`;
  const sheet = book.insertSheet(name, book.getSheets().length);
  const lines = [HEADINGS, ...rows].map((row) =>
    row.map((text) => (text === '' ? '' : `'${text}`)),
  );
  const range = sheet.getRange(1, 1, lines.length, HEADINGS.length);
  range.setValues(lines).setWrap(true).setVerticalAlignment('top');
  sheet.getRange(1, 1, 1, HEADINGS.length).setFontWeight('bold').setBackground('#d9e2f3');
  WIDTHS.forEach((width, column) => sheet.setColumnWidth(column + 1, width));
  sheet.setFrozenRows(1);
}

function seenIn(outcome: Outcome): string {
  if (outcome.kind === 'seen') return textOf(outcome.value);
  return outcome.kind === 'threw' ? `Báo lỗi: ${outcome.message}` : `Không có ${outcome.what}`;
}

function textOf(value: Plain): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
