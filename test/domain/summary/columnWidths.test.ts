import { describe, expect, test } from '@jest/globals';
import { isFormula, isLink, type DescribedCell } from '../../../src/domain/sheet/sheetDescription';
import { type CellStyle, STYLES } from '../../../src/domain/sheet/styles';
import { SUMMARIES } from '../../../src/domain/summary';
import type { DescribedSummary } from '../../../src/domain/summary/defineSummary';
import { LANGUAGES } from '../../../src/domain/text/language';
import { textPixels } from '../../../src/xlsx/print/textPixels';
import { GOLDEN_DAYS, sampleInput } from './sampleInput';
import { sampleTasks } from './sampleTasks';

/** In what sheets and files are written: where cells do not say, they take the size of Sheets. */
const FAMILIES = ['Arial', 'Times New Roman'];
const SIZE = 10;
/** What a cell keeps free at its sides, in pixels. */
const PADDING = 6;
/** Programs break a text at spaces and behind hyphens. */
const BREAKS = /\s+|(?<=-)/;

/** The words that do not fit their columns, with what they need. */
function wordsTooWide(sheet: DescribedSummary): string[] {
  const faults = new Set<string>();
  // What stands beside a paper, for its charts, is no part of it.
  const printed = sheet.page.printed?.columns ?? sheet.widths.length;
  sheet.rows.forEach((row, at) =>
    row.forEach((cell, column) => {
      if (isMerged(sheet, at, column) || column >= printed) return;
      const style = styleAt(sheet, at, column);
      const text = textOf(cell);
      // What does not wrap runs on into empty cells: a whole line of its own.
      const runsOn = !style.wrap && row.slice(column + 1).every((next) => next === '');
      if (text === '' || runsOn) return;
      const breaks = style.wrap && typeof cell === 'string';
      for (const word of breaks ? text.split(BREAKS) : [text]) {
        const needed = Math.max(...FAMILIES.map((family) => pixelsOf(word, family, style)));
        const width = sheet.widths[column]!;
        if (needed + PADDING > width) {
          faults.add(`${sheet.kind}, column ${column + 1} of ${width}: “${word}” ${needed}`);
        }
      }
    }),
  );
  return [...faults];
}

function pixelsOf(word: string, family: string, { fontSize = SIZE, bold = false }: CellStyle) {
  return Math.ceil(textPixels(word, { family, size: fontSize, bold }));
}

function isMerged({ merges }: DescribedSummary, row: number, column: number): boolean {
  return merges.some((area) => isIn(area, row, column));
}

function styleAt({ styles }: DescribedSummary, row: number, column: number): CellStyle {
  const here = styles.filter((area) => isIn(area, row, column));
  return here.reduce<CellStyle>((style, { role }) => ({ ...style, ...STYLES[role] }), {});
}

function isIn(
  area: { row: number; column: number; rows: number; columns: number },
  row: number,
  column: number,
): boolean {
  return (
    area.row <= row &&
    row < area.row + area.rows &&
    area.column <= column &&
    column < area.column + area.columns
  );
}

/** As it is shown. */
function textOf(cell: DescribedCell): string {
  if (typeof cell !== 'object') return String(cell);
  if (isLink(cell)) return cell.text;
  return isFormula(cell) ? '' : '30/05/2023';
}

const SHOWN = SUMMARIES.filter(({ written }) => written !== 'hidden');

// Links are not broken into lines by every program, so that they have to fit whole.
describe.each(LANGUAGES)('no word, no number, no date and no link is cut in %s', (language) => {
  test.each(SHOWN.map((summary) => [summary.kind, summary] as const))('in %s', (_, summary) => {
    for (const asOf of GOLDEN_DAYS) {
      const input = sampleInput(asOf, { language, tasks: sampleTasks(language) });
      expect(wordsTooWide(summary.describe(input))).toEqual([]);
    }
  });
});

test('a column that is too narrow for a word is found', () => {
  const sheet = SHOWN.find(({ kind }) => kind === 'outcomes')!.describe(sampleInput('2023-05-20'));
  const widths = sheet.widths.map((width, i) => (i === 2 ? 37 : width));
  expect(wordsTooWide({ ...sheet, widths })).toEqual(['outcomes, column 3 of 37: “chức” 32']);
});
