/** What is read of a cell, by the column in which it stands, and what is reported of it. */
import { formatInterval } from '../../../src/domain/calendar';
import { RULES } from '../../../src/domain/check/rules';
import type { Language, Localized } from '../../../src/domain/text/language';
import { renderMessage } from '../../../src/domain/text/message';
import { type ColumnKey, columnLabel, COLUMNS } from '../../../src/domain/tracker/columns';
import type { ColumnOf } from '../../../src/domain/tracker/columnsByType';
import type { ChoiceColumn } from '../../../src/domain/tracker/reading/choice';
import type { TrackerRow } from '../../../src/domain/tracker/tracker';
import {
  type CellInput,
  checkTable,
  gridOfTable,
  planOf,
  trackerOf,
} from '../../../test/domain/trackerTable';
import {
  COLUMN_EXAMPLES,
  type ColumnExamples,
} from '../../../test/examples/columns/columnExamples';
import { LONG_AFTER } from '../../../test/examples/rules/ruleExamples';
import { markdownTable } from '../table';
import { LINE_BREAK, shownCell } from './shownTracker';

/** What comes of a cell: its value, null where there is none, and what is reported. */
export interface CellOutcome {
  readonly value: Localized | null;
  readonly reported: readonly Localized[];
}

const ABOUT_DATA: ReadonlySet<string> = new Set(
  RULES.flatMap((rule) => ('isAboutData' in rule ? [rule.code] : [])),
);
const BOTH = (text: string): Localized => ({ vi: text, en: text });
const BLANK: Localized = { vi: '(trống)', en: '(blank)' };
const NOT_USED: Localized = { vi: 'không dùng được', en: 'not used' };
/** More than any of the parts that the examples count. */
const MEMBERS = 5_000;

/** Reads a cell of a column in the row of a unit. */
export function readCell(column: ColumnKey, cell: CellInput): CellOutcome {
  const row = { 'Số đoàn viên': MEMBERS, [COLUMNS[column].headers[0]]: cell };
  const input = { rows: [row], asOf: LONG_AFTER };
  const [read] = trackerOf(gridOfTable(input), planOf({})).rows;
  const own = checkTable(input).findings.filter(
    (finding) => finding.column === column && ABOUT_DATA.has(finding.code),
  );
  const said = (language: Language) => own.map(({ message }) => renderMessage(message, language));
  return {
    value: valueOf(column, read!),
    reported: said('vi').map((vi, i) => ({ vi, en: said('en')[i]! })),
  };
}

function valueOf(column: ColumnKey, row: TrackerRow): Localized | null {
  switch (COLUMNS[column].type) {
    case 'text': {
      const text = row.text(column as ColumnOf<'text'>);
      return text === '' ? null : BOTH(text);
    }
    case 'date': {
      const reading = row.date(column as ColumnOf<'date'>);
      return reading.kind === 'interval' ? BOTH(formatInterval(reading.interval)) : null;
    }
    case 'mark': {
      const reading = row.mark(column as ColumnOf<'mark'>);
      if (reading.kind === 'date') return BOTH(formatInterval(reading.interval));
      if (reading.kind === 'unknown') return null;
      return reading.kind === 'yes' ? { vi: 'có', en: 'yes' } : { vi: 'không', en: 'no' };
    }
    case 'choice': {
      const reading = row.choice(column as ChoiceColumn);
      const choices: Readonly<Record<string, readonly string[]>> =
        COLUMNS[column as ChoiceColumn].choices;
      return reading.kind === 'choice' ? BOTH(choices[reading.code]![0]!) : null;
    }
    case 'count':
    case 'duration': {
      const reading = row.number(column as ColumnOf<'count' | 'duration'>);
      if (reading.kind !== 'number') return null;
      const { value } = reading;
      return column === 'duration'
        ? { vi: `${value} buổi`, en: `${value} half-day${value === 1 ? '' : 's'}` }
        : BOTH(String(value));
    }
  }
}

/** A section for each group of columns that are read alike. */
export function columnReadings(): string[] {
  return COLUMN_EXAMPLES.map(({ title, columns, read, notRead }: ColumnExamples) =>
    [
      `### ${title.vi} · ${title.en}`,
      `Cột · Columns: ${columns.map((key) => `${COLUMNS[key].headers[0]} (${columnLabel(key).en})`).join(', ')}.`,
      markdownTable(
        ['Ghi · Typed', 'Đọc là · Read as', 'Báo', 'Reported'],
        [...read, ...notRead].map((cell) => exampleRow(columns[0], cell)),
      ),
    ].join('\n\n'),
  );
}

function exampleRow(column: ColumnKey, cell: CellInput): string[] {
  const { value, reported } = readCell(column, cell);
  const { vi, en } = value ?? (reported.length > 0 ? NOT_USED : BLANK);
  const said = (language: Language) => reported.map((one) => one[language]).join(LINE_BREAK);
  return [shownTyped(cell), vi === en ? vi : `${vi} · ${en}`, said('vi') || '–', said('en') || '–'];
}

/** A box with or without a tick is no word. */
function shownTyped(cell: CellInput): string {
  if (cell === true) return '☑ (ô đánh dấu · tick box)';
  return cell === false ? '☐ (ô đánh dấu · tick box)' : shownCell(cell);
}
