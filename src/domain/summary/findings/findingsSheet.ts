/** The findings, worst first, each with its state since the last run (SPEC 8). */
import { SEVERITIES } from '../../plan/severity';
import type { Language } from '../../text/language';
import { RESULT_WORDS } from '../../text/locales/resultWords';
import { clauseLabel } from '../../text/locales/labels';
import { renderMessage } from '../../text/message';
import { columnLetter } from '../../sheet/grid';
import { COLUMNS } from '../../tracker/columns';
import { aboutLine } from '../parts/aboutLine';
import { type EarlierFinding, readEarlierFindings } from './earlierFindings';
import { FINDINGS_COLUMNS, type FindingsColumn, findingsHeaders } from './findingsColumns';
import {
  compareRuns,
  type FindingIdentity,
  type FindingState,
  identityKey,
  STATE_LABELS,
} from './findingState';
import type { DescribedCell } from '../../sheet/sheetDescription';
import { SheetComposer, type SheetContent } from '../../sheet/sheetComposer';
import { builtOnce, defineSummary } from '../defineSummary';
import type { SummaryInput } from '../summaryInput';

const vi = {
  states: (open: number, fresh: number, resolved: number) =>
    `Đang còn ${open} mục, trong đó có ${fresh} mục mới; ${resolved} mục đã khắc phục so với lần tổng hợp trước.`,
  /** As after the first run, and after one that found nothing. */
  allNew: (open: number) => `Có ${open} mục, tất cả mới ghi nhận.`,
  none: 'Không có mục nào.',
  open: (open: number) => `Đang còn ${open} mục.`,
  row: (row: number) => `dòng ${row}`,
  more: (count: number) => `… và ${count} mục nữa`,
};

const WORDS: Readonly<Record<Language, typeof vi>> = {
  vi,
  en: {
    states: (open, fresh, resolved) =>
      `Open: ${open}, of these new: ${fresh}. Resolved since the summaries before: ${resolved}.`,
    allNew: (open) => `Open: ${open}, all of them new.`,
    none: 'No findings.',
    open: (open) => `Open: ${open}.`,
    row: (row) => `row ${row}`,
    more: (count) => `… and ${count} more`,
  },
};

/** More findings than this are counted, not listed: a sheet of their own would not open. */
const MOST_LISTED = 100_000;

const WIDTHS: Readonly<Record<FindingsColumn, number>> = {
  no: 40,
  severity: 66,
  cell: 72,
  unit: 200,
  message: 400,
  clause: 74,
  column: 104,
  code: 142,
  state: 72,
};

interface Open extends FindingIdentity {
  readonly cells: Omit<Record<FindingsColumn, DescribedCell>, 'no' | 'state'>;
}

/** The sheet `Kết quả kiểm tra`: open findings, resolved ones, rules that were not run. */
export const findingsSheet = defineSummary({
  kind: 'findings',
  name: { vi: RESULT_WORDS.vi.findingsSheet.name, en: RESULT_WORDS.en.findingsSheet.name },
  orientation: 'landscape',
  build: builtOnce(build),
});

function build(input: SummaryInput): SheetContent {
  const { language, comparesRuns: compares } = input;
  const locale = RESULT_WORDS[language];
  const words = WORDS[language];
  const all = openFindings(input);
  const open = all.slice(0, MOST_LISTED);
  const { states, resolved } = statesOf(open, input);
  const listedResolved = resolved.slice(0, MOST_LISTED - open.length);
  const more = all.length - open.length + resolved.length - listedResolved.length;
  const fresh = states.filter((state) => state === 'new').length;

  const composer = new SheetComposer(FINDINGS_COLUMNS.map((column) => WIDTHS[column]));
  composer.head(locale.findingsSheet.title, about(input));
  composer.wide(
    'about',
    compares ? statesText(all.length, fresh, resolved.length, language) : words.open(all.length),
  );
  const headers = findingsHeaders(language);
  const table = composer.table(
    FINDINGS_COLUMNS.map((column) => ({ header: headers[column], isOrdinal: column === 'no' })),
    [
      ...open.map(({ cells }, i) => {
        const state = compares ? states[i]! : null;
        return lineOf({ ...cells, no: i + 1 }, state, language);
      }),
      ...listedResolved.map((finding, i) => {
        const cell = locationOf(finding, input);
        return lineOf({ ...finding.texts, cell, no: open.length + i + 1 }, 'resolved', language);
      }),
    ],
  );
  // Below the header nothing is merged: the next run has other findings on these rows.
  if (all.length === 0) composer.line('note', locale.noFindings);
  if (more > 0) composer.line('note', words.more(more));
  addNotRun(composer, input);
  return composer.content(table);
}

/** How many have come and gone; nothing of earlier runs where there is nothing to tell. */
function statesText(open: number, fresh: number, resolved: number, language: Language): string {
  const words = WORDS[language];
  if (resolved > 0 || fresh < open) return words.states(open, fresh, resolved);
  return open === 0 ? words.none : words.allNew(open);
}

/** From the worst to the mildest, each severity in the order of the trackers and their rows. */
function openFindings({ tables, language }: SummaryInput): Open[] {
  const words = WORDS[language];
  const locale = RESULT_WORDS[language];
  const areSeveral = tables.length > 1;
  return SEVERITIES.flatMap((severity) =>
    tables.flatMap(({ tracker, findings }) =>
      findings.flatMap((finding): Open[] => {
        if (finding.severity !== severity) return [];
        const { row, code, clause } = finding;
        const { sheet, header } = tracker;
        const unit = finding.unit ?? '';
        const column = finding.column === null ? '' : COLUMNS[finding.column].headers[0];
        const at = finding.column === null ? undefined : header?.columns.get(finding.column);
        const name =
          row === null
            ? locale.findingsSheet.table
            : at === undefined
              ? words.row(row)
              : `${columnLetter(at)}${row}`;
        const text = areSeveral ? `${sheet}!${name}` : name;
        const { address } = finding;
        const cells = {
          severity: locale.severities[severity],
          cell:
            row !== null
              ? { text, sheet, cell: `${columnLetter(at ?? 0)}${row}` }
              : address === undefined
                ? text
                : { text, ...splitAddress(address) },
          unit,
          message: renderMessage(finding.message, language),
          clause: clauseLabel(clause, language),
          column,
          code,
        };
        return [{ sheet, unit, code, column, cells }];
      }),
    ),
  );
}

/** An address such as `Kế hoạch!C5` in its two parts. */
function splitAddress(address: string): { readonly sheet: string; readonly cell: string } {
  const at = address.lastIndexOf('!');
  return { sheet: address.slice(0, at), cell: address.slice(at + 1) };
}

function statesOf(
  open: readonly Open[],
  { tables, earlierFindings }: SummaryInput,
): { states: readonly FindingState[]; resolved: readonly EarlierFinding[] } {
  const earlier = earlierFindings && readEarlierFindings(earlierFindings);
  if (!earlier) return { states: open.map(() => 'new'), resolved: [] };
  const sheets = new Set(tables.map(({ tracker }) => tracker.sheet));
  // What was found on a sheet that this run has not looked at is neither there nor resolved.
  const known = earlier.filter(({ sheet }) => sheet === null || sheets.has(sheet));
  const withSheet = tables.length > 1 && known.every(({ sheet }) => sheet !== null);
  const keyed = known.map((finding) => ({ ...finding, key: identityKey(finding, withSheet) }));
  return compareRuns(
    open.map((finding) => identityKey(finding, withSheet)),
    keyed.filter(({ state }) => state !== 'resolved'),
    keyed.filter(({ state }) => state === 'resolved'),
  );
}

/** Where an earlier finding stood; among several trackers with the name of its own. */
function locationOf({ sheet, texts: { cell } }: EarlierFinding, { tables }: SummaryInput): string {
  return tables.length > 1 && sheet !== null && !cell.includes('!') ? `${sheet}!${cell}` : cell;
}

function lineOf(
  cells: Omit<Record<FindingsColumn, DescribedCell>, 'state'>,
  state: FindingState | null,
  language: Language,
): DescribedCell[] {
  const line: Record<FindingsColumn, DescribedCell> = {
    ...cells,
    state: state === null ? '' : STATE_LABELS[language][state],
  };
  return FINDINGS_COLUMNS.map((column) => line[column]);
}

/** The trackers that were checked, then as every summary. */
function about(input: SummaryInput): string {
  const sheets = input.tables.map(({ tracker }) => tracker.sheet).join(', ');
  return `${RESULT_WORDS[input.language].findingsSheet.source}: ${sheets} · ${aboutLine(input)}`;
}

function addNotRun(composer: SheetComposer, { tables, language }: SummaryInput): void {
  if (tables.every(({ rulesNotRun }) => rulesNotRun.length === 0)) return;
  composer.space();
  composer.line('heading', RESULT_WORDS[language].findingsSheet.notRun);
  composer.lines(
    'body',
    tables.flatMap(({ tracker: { sheet }, rulesNotRun }) =>
      rulesNotRun.map(({ code, reason }) =>
        notRunLine(tables.length > 1 ? sheet : '', code, renderMessage(reason, language)),
      ),
    ),
  );
}

function notRunLine(sheet: string, code: string, reason: string): DescribedCell[] {
  const cells: Partial<Record<FindingsColumn, string>> = { cell: sheet, message: reason, code };
  return FINDINGS_COLUMNS.map((column) => cells[column] ?? '');
}
