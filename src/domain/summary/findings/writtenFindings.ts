/** Whether a sheet of findings, written by whatever run, says what a check finds now. */
import { cellText } from '../../sheet/cell';
import type { SheetGrid } from '../../sheet/grid';
import { type DescribedCell, isFormula, isLink } from '../../sheet/sheetDescription';
import type { SummaryInput } from '../summaryInput';
import { findingColumns, sourceOf } from './earlierFindings';
import type { FindingsColumn } from './findingsColumns';
import { findingsSheet } from './findingsSheet';
import { stateOf } from './findingState';

/** A longer text may have been cut to what a cell takes. */
const COMPARED = 1000;
/** Between the parts of the line under the title; the last tells when the sheet was built. */
const PART = ' · ';

interface Line {
  /** Null where it does not tell. */
  readonly sheet: string | null;
  readonly text: string;
}

interface Written {
  /** As of which day, and by which reading of 'before'. */
  readonly about: string;
  readonly lines: readonly Line[];
}

/**
 * Of a sheet that tells of more trackers than were checked now, what it tells of these counts; what
 * earlier runs have resolved does not.
 */
export function saysWhatIsFound(grid: SheetGrid, input: SummaryInput): boolean {
  const rows = findingsSheet.describe(input).rows.map((row) => row.map(shown));
  const now = writtenIn({ name: '', merges: [], rows });
  const then = writtenIn(grid);
  if (then?.about !== now?.about) return false;
  const checked = new Set(input.tables.map(({ tracker }) => tracker.sheet));
  const known = then?.lines.filter(({ sheet }) => sheet === null || checked.has(sheet)) ?? [];
  return textOf(known) === textOf(now?.lines ?? []);
}

function shown(cell: DescribedCell) {
  if (typeof cell !== 'object') return cell;
  if (isLink(cell)) return cell.text;
  return isFormula(cell) ? cell.formula : cell;
}

/** Null where there is no table of findings. */
function writtenIn({ rows }: SheetGrid): Written | null {
  const headerRow = rows.findIndex((row) => findingColumns(row) !== null);
  if (headerRow < 0) return null;
  const columns = findingColumns(rows[headerRow]!)!;
  const above = rows.slice(0, headerRow);
  const source = sourceOf(above);
  const lines = rows.slice(headerRow + 1).flatMap((row): Line[] => {
    const text = (column: FindingsColumn) => {
      const at = columns.get(column);
      return at === undefined ? '' : cellText(row[at] ?? '').slice(0, COMPARED);
    };
    // Below the findings stand the rules that were not run, without a severity.
    if (text('severity') === '' || stateOf(text('state')) === 'resolved') return [];
    const cell = text('cell');
    const mark = cell.lastIndexOf('!');
    const sheet = mark < 0 ? source : cell.slice(0, mark);
    const parts = [cell.slice(mark + 1), text('severity'), text('unit'), text('message')];
    return [{ sheet, text: parts.join('\n') }];
  });
  const parts = cellText(above[1]?.[0] ?? '').split(PART);
  return { about: parts.slice(-3, -1).join(PART), lines };
}

function textOf(lines: readonly Line[]): string {
  return lines.map(({ text }) => text).join('\n');
}
