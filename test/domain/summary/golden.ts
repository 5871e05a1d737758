/** Golden files: the whole content of a result sheet as text that a reviewer can read. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { formatDay } from '../../../src/domain/calendar';
import { columnLetter } from '../../../src/domain/sheet/grid';
import type { Area } from '../../../src/domain/sheet/area';
import { type DescribedCell, isFormula } from '../../../src/domain/sheet/sheetDescription';
import type { DescribedSummary } from '../../../src/domain/summary/defineSummary';

/** Where the files are, and whether they are written anew. */
interface GoldenPlace {
  readonly folder: string;
  readonly isUpdate: boolean;
}

/** Where the golden files are. */
export const GOLDEN_FOLDER = join(__dirname, 'golden');

const PLACE: GoldenPlace = {
  folder: GOLDEN_FOLDER,
  // What somebody does on purpose at a desk, and a build server never does.
  isUpdate: process.env.UPDATE_GOLDEN === '1' && !process.env.CI,
};

/**
 * Compares a sheet with `golden/<kind>.<variant>.txt`. `UPDATE_GOLDEN=1 npx jest …` writes the
 * files anew, to be read before they are kept.
 */
export function expectGolden(sheet: DescribedSummary, variant: string): void {
  expectGoldenText(goldenText(sheet), `${sheet.kind}.${variant}`, GOLDEN_FOLDER);
}

/** Compares any text with `<folder>/<name>.txt` in the same way. */
export function expectGoldenText(text: string, name: string, folder: string): void {
  expect(text).toBe(keptText(text, name, { ...PLACE, folder }));
}

/** Whether a sheet is as its golden file says, which is written first where that is asked for. */
export function matchesGolden(
  sheet: DescribedSummary,
  variant: string,
  place: GoldenPlace,
): boolean {
  const text = goldenText(sheet);
  return text === keptText(text, `${sheet.kind}.${variant}`, place);
}

function keptText(text: string, name: string, { folder, isUpdate }: GoldenPlace): string {
  const file = join(folder, `${name}.txt`);
  if (isUpdate) writeFileSync(file, text);
  return existsSync(file) ? readFileSync(file, 'utf8') : `no golden file ${file}`;
}

/** Cells row by row under the sheet's own row numbers, then everything about their styles. */
export function goldenText(sheet: DescribedSummary): string {
  const { orientation, repeatedRows } = sheet.page;
  const repeated = repeatedRows ? `${repeatedRows.first + 1}:${repeatedRows.last + 1}` : 'none';
  const total = sheet.widths.reduce((sum, width) => sum + width, 0);
  const lines = [
    `# ${sheet.name} (${sheet.kind})`,
    '',
    ...sheet.rows.map((row, i) => `${String(i + 1).padStart(3)} ${rowText(row)}`.trimEnd()),
    '',
    `page: ${orientation}, repeated rows ${repeated}, frozen ${sheet.frozenRows}`,
    `widths: ${sheet.widths.join(' ')} = ${total}`,
    ...sheet.styles.map((box) => `${box.role}: ${boxText(box)}`),
    ...sheet.formats.map((box) => `format ${box.format}: ${boxText(box)}`),
    `merges: ${sheet.merges.map(boxText).join(' ') || 'none'}`,
    ...sheet.charts.flatMap(({ kind, title, labels, series, row, column, size }) => [
      `chart ${kind} at ${cellName(row, column)}: ${title}, labels ${boxText(labels)}`,
      ...(size ? [`  ${size.width} × ${size.height} pixels`] : []),
      ...series.map(
        ({ name, values, color, isMark }) =>
          `  ${color} ${boxText(values)} ${name}${isMark ? ' (mark)' : ''}`,
      ),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

function rowText(row: readonly DescribedCell[]): string {
  const texts = row.map(cellText);
  while (texts.length > 0 && texts[texts.length - 1] === '') texts.pop();
  return texts.length === 0 ? '' : `| ${texts.join(' | ')}`;
}

function cellText(cell: DescribedCell): string {
  if (typeof cell === 'number') return String(cell);
  // What would break the line is shown, not obeyed.
  if (typeof cell === 'string') return cell.replaceAll('\\', '\\\\').replaceAll('\n', '\\n');
  if ('date' in cell) return `<${formatDay(cell.date)}>`;
  if (isFormula(cell)) return cell.formula;
  return `[${cell.text} → ${cell.sheet}!${cell.cell}]`;
}

function boxText({ row, column, rows, columns }: Area): string {
  const first = cellName(row, column);
  const last = cellName(row + rows - 1, column + columns - 1);
  return first === last ? first : `${first}:${last}`;
}

function cellName(row: number, column: number): string {
  return `${columnLetter(column)}${row + 1}`;
}
