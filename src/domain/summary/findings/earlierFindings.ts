/** Reading the findings sheet of an earlier run back, in whichever language it was written. */
import { type Cell, cellText } from '../../sheet/cell';
import { LANGUAGES } from '../../text/language';
import type { SheetGrid } from '../../sheet/grid';
import { headerKey } from '../../text/spelling';
import {
  EARLIER_HEADERS,
  FINDINGS_COLUMNS,
  type FindingsColumn,
  findingsHeaders,
  sourceMarks,
} from './findingsColumns';
import { type FindingIdentity, type FindingState, stateOf } from './findingState';

export interface EarlierFinding extends FindingIdentity {
  readonly state: FindingState;
  /** The texts of the line, by column. */
  readonly texts: Readonly<Record<FindingsColumn, string>>;
}

type Positions = ReadonlyMap<FindingsColumn, number>;

/** What cannot be missing: by this a finding is known, and its state. */
const NEEDED: readonly FindingsColumn[] = ['unit', 'code', 'column', 'state'];

/** Null where the sheet has no table of findings with their states. */
export function readEarlierFindings(grid: SheetGrid): EarlierFinding[] | null {
  for (let at = 0; at < grid.rows.length; at++) {
    const positions = findingColumns(grid.rows[at]!);
    if (!positions) continue;
    const source = sourceOf(grid.rows.slice(0, at));
    return grid.rows.slice(at + 1).flatMap((row) => findingIn(row, positions, source) ?? []);
  }
  return null;
}

/** Where the columns of a table of findings stand; null for a row that is not its header. */
export function findingColumns(row: readonly Cell[]): Positions | null {
  const keys = row.map((cell) => headerKey(cellText(cell)));
  for (const language of LANGUAGES) {
    const headers = findingsHeaders(language);
    const positions = new Map<FindingsColumn, number>();
    for (const column of FINDINGS_COLUMNS) {
      const names = [headers[column], ...(EARLIER_HEADERS[column] ?? [])].map(headerKey);
      const position = keys.findIndex((key) => names.includes(key));
      if (position >= 0) positions.set(column, position);
    }
    if (NEEDED.every((column) => positions.has(column))) return positions;
  }
  return null;
}

function findingIn(
  row: readonly Cell[],
  positions: Positions,
  source: string | null,
): EarlierFinding | null {
  const text = (column: FindingsColumn) => {
    const position = positions.get(column);
    return position === undefined ? '' : cellText(row[position] ?? '');
  };
  const state = stateOf(text('state'));
  if (!state || text('code') === '') return null;
  const texts = Object.fromEntries(
    FINDINGS_COLUMNS.map((column) => [column, text(column)]),
  ) as Record<FindingsColumn, string>;
  // A cell's name has no exclamation mark, a sheet's may have one.
  const mark = texts.cell.lastIndexOf('!');
  return {
    sheet: mark >= 0 ? texts.cell.slice(0, mark) : source,
    unit: texts.unit,
    code: texts.code,
    column: texts.column,
    state,
    texts,
  };
}

/** The one tracker that the line above the table names; null where it names several or none. */
export function sourceOf(above: SheetGrid['rows']): string | null {
  for (const row of above) {
    for (const cell of row) {
      const source = typeof cell === 'string' ? sourceIn(cell) : null;
      if (source !== null) return source;
    }
  }
  return null;
}

function sourceIn(text: string): string | null {
  for (const language of LANGUAGES) {
    const [before, after] = sourceMarks(language);
    const end = text.indexOf(after);
    if (text.startsWith(before) && end > 0) return text.slice(before.length, end);
  }
  return null;
}
