/** The flows of the add-on that faults are played in: the document, and what somebody does. */
import type { Workbook } from '../../src/document';
import type { Host } from '../../src/host';
import { callAddon, type SummariesResult } from '../../src/addon/addonApi';
import type { CalendarDate } from '../../src/domain/calendar';
import type { ColumnKey } from '../../src/domain/tracker/columns';
import { documentOf, openHost, sheetOf } from '../addon/openHost';
import {
  copyOf,
  DAY,
  DAY_BEFORE,
  lackingPlanDocument,
  officeDocument,
  olderPlanDocument,
  PLAN,
  rowOf,
  TRACKER,
} from './document';

export interface Flow {
  readonly name: string;
  /** A new document for each trial. */
  readonly document: () => Workbook;
  /** What has been done in the same session before, without fault. */
  readonly before?: (host: Host) => void;
  readonly act: (host: Host, workbook: Workbook) => void;
  /** What is done once the fault is over, by default the same. */
  readonly again?: (host: Host, workbook: Workbook) => void;
  /**
   * Whether a fault is told by statuses that are blank: nobody reads what is said of a run that he
   * has not started, and so a verdict that cannot be brought up to date is taken away.
   */
  readonly mayBlankStatuses?: true;
}

/** The host of a trial, with what comes before the act. */
export function startFlow(flow: Flow): { readonly workbook: Workbook; readonly host: Host } {
  const workbook = flow.document();
  const host = openHost(workbook, { now: DAY, activeSheet: workbook.sheets[0]!.name });
  flow.before?.(host);
  return { workbook, host };
}

/** Makes a document once, and then copies of it. @param runs what was done in it the day before */
function documents(make: () => Workbook, ...runs: ((host: Host) => void)[]): () => Workbook {
  let made: Workbook | undefined;
  return () => {
    if (!made) {
      made = make();
      for (const run of runs) run(openHost(made, { now: DAY_BEFORE, activeSheet: TRACKER }));
    }
    return copyOf(made);
  };
}

export const check = (host: Host) => void host.run('checkFromMenu');
export const highlight = (host: Host) => void host.run('highlightFromMenu');
export const summaries = (host: Host) => void host.run('summariesFromMenu');
const setUp = (host: Host) => void host.run('setUp', [['plan', 'tracker', 'tasks']]);
const daily = (on: boolean) => (host: Host) => void callAddon(host, 'setDailyRefresh', on);
const save = (host: Host) =>
  void callAddon(host, 'saveSettings', {
    asOf: '18/05/2023',
    beforeReading: 'inclusive',
    dueSoonDays: 20,
  });
const pin = (host: Host) =>
  void callAddon(host, 'mapColumns', {
    sheet: TRACKER,
    columns: [
      { key: 'duration', letters: 'F' },
      { key: 'members_f', letters: 'G' },
    ],
  });

/** Opens the form for a unit anew and saves it, as somebody does whom it has told of a fault. */
const saveUnit = (host: Host) => {
  const unit = { sheet: TRACKER, row: 4, unit: 'Trường B' };
  const opened = callAddon(host, 'unitForm', { ...unit, step: 0 });
  if (opened.kind === 'no-unit') throw new Error(opened.message);
  const seen = (key: ColumnKey) => opened.form.standing.cells[key] ?? '';
  callAddon(host, 'saveUnit', {
    ...unit,
    changes: [
      { key: 'held', seen: seen('held'), content: { date: '2023-06-06' as CalendarDate } },
      { key: 'members', seen: seen('members'), content: 42 },
    ],
  });
};
/** Three held dates, of which one then speaks against its status. */
const TEXTS = [
  { row: 3, unit: 'Trường A', was: '12/4/2023' },
  { row: 6, unit: 'Xí nghiệp D', was: '1/6/2023' },
  { row: 9, unit: 'Cơ quan H', was: '20/3/2023' },
].map((text) => ({ ...text, sheet: TRACKER, key: 'held' as const }));
const writeDates = (host: Host) => void callAddon(host, 'writeDates', { cells: TEXTS });
const restoreTexts = (host: Host) =>
  void callAddon(host, 'restoreTexts', { cells: TEXTS.map((text) => ({ ...text, format: null })) });
/** What is in place already is not written again, and so has no status brought up to date: a check has. */
const andCheck = (act: Flow['act']): Flow['act'] => {
  return (host, workbook) => {
    act(host, workbook);
    check(host);
  };
};

export const fresh = documents(officeDocument);
export const checked = documents(officeDocument, check);
export const highlighted = documents(officeDocument, highlight);
export const summedUp = documents(officeDocument, highlight, summaries);
const pinned = documents(officeDocument, pin);
const blank = documents(() => officeDocument('blank'));
const empty = documents(() => documentOf('Trang tính1', []));
const lackingPlan = documents(lackingPlanDocument);
const olderPlan = documents(olderPlanDocument);

/** The report with a line and a number changed by hand. */
const NUMBER_OF_REPORT = 'Số: 15/BC-LĐLĐ';
const editReport = (host: Host) => {
  host.edit('Báo cáo', 'A6', NUMBER_OF_REPORT);
  host.edit('Báo cáo', 'A3', 'CÔNG ĐOÀN XÃ BÌNH LƯ');
};
const editedReport = documents(officeDocument, highlight, summaries, editReport);
const build = (host: Host) => callAddon(host, 'buildSummaries', [TRACKER]);
const retake = (host: Host) => callAddon(host, 'retakeReport', [TRACKER]);
/** After a fault just what people have changed is theirs, or nothing where it was taken back. */
const keeping = (run: (host: Host) => SummariesResult, ...texts: string[]): Flow['act'] => {
  return (host) => {
    const kept = run(host).kept?.cells.map(({ text }) => text) ?? [];
    if (kept.join() !== texts.join()) throw new Error(`kept: ${kept.join()}`);
  };
};

export const FLOWS: readonly Flow[] = [
  { name: 'check, first', document: fresh, act: check },
  { name: 'check, blank column', document: blank, act: check },
  { name: 'check, again', document: checked, act: check },
  { name: 'highlight, first', document: fresh, act: highlight },
  { name: 'highlight, again', document: highlighted, act: highlight },
  {
    name: 'remove highlight',
    document: highlighted,
    act: (host) => void host.run('removeHighlightFromMenu'),
  },
  { name: 'summaries, first', document: fresh, act: summaries },
  { name: 'summaries, again', document: summedUp, act: summaries },
  { name: 'set-up, empty document', document: empty, act: setUp },
  { name: 'set-up, older plan', document: olderPlan, act: setUp },
  {
    name: 'edit of the tracker',
    document: highlighted,
    act: (host) => host.edit(TRACKER, 'E4', '2/6/2023'),
    mayBlankStatuses: true,
  },
  {
    // It was held in time, and by the new date it was not: a plain text that corrects itself by nothing.
    name: 'edit of a held date',
    document: highlighted,
    act: (host) => host.edit(TRACKER, 'E3', '6/6/2023'),
    mayBlankStatuses: true,
  },
  {
    name: 'edit of the plan',
    document: highlighted,
    act: (host, workbook) =>
      host.edit(PLAN, `C${rowOf(sheetOf(workbook, PLAN), 'as_of') + 1}`, '18/5/2023'),
    mayBlankStatuses: true,
  },
  { name: 'opening', document: highlighted, act: (host) => host.open() },
  {
    name: 'daily trigger',
    document: highlighted,
    before: daily(true),
    act: (host) => host.runTriggers(),
  },
  { name: 'daily refresh on', document: checked, act: daily(true) },
  { name: 'daily refresh off', document: checked, before: daily(true), act: daily(false) },
  { name: 'sidebarStart', document: checked, act: (host) => void host.run('sidebarStart') },
  {
    name: 'showCell',
    document: checked,
    act: (host) =>
      void callAddon(host, 'showCell', { sheet: TRACKER, row: 4, key: 'held', unit: 'Trường B' }),
  },
  {
    name: 'sidebarCheck',
    document: fresh,
    act: (host) => void callAddon(host, 'sidebarCheck', { sheets: [TRACKER], highlight: true }),
  },
  {
    name: 'sidebarLook',
    document: checked,
    act: (host) =>
      void callAddon(host, 'sidebarLook', { sheets: [TRACKER], isShown: false, stamp: '' }),
  },
  { name: 'saveSettings', document: checked, act: save },
  { name: 'saveSettings, older plan', document: lackingPlan, act: save },
  { name: 'pin columns', document: fresh, act: pin },
  { name: 'pin columns, again', document: pinned, act: pin },
  { name: 'saveUnit', document: highlighted, act: saveUnit, mayBlankStatuses: true },
  {
    name: 'writeDates',
    document: highlighted,
    act: writeDates,
    again: andCheck(writeDates),
    mayBlankStatuses: true,
  },
  {
    name: 'restoreTexts',
    document: highlighted,
    before: writeDates,
    act: restoreTexts,
    again: andCheck(restoreTexts),
    mayBlankStatuses: true,
  },
  {
    name: 'removeHighlights',
    document: highlighted,
    act: (host) => void callAddon(host, 'removeHighlights', [TRACKER]),
  },
  {
    name: 'buildSummaries',
    document: checked,
    act: (host) => void callAddon(host, 'buildSummaries', [TRACKER]),
  },
  {
    name: 'buildSummaries, edited report',
    document: editedReport,
    act: (host) => void build(host),
    again: keeping(build, 'CÔNG ĐOÀN XÃ BÌNH LƯ', NUMBER_OF_REPORT),
  },
  {
    name: 'retakeReport',
    document: editedReport,
    act: (host) => void retake(host),
    again: keeping(retake),
  },
  {
    name: 'papers',
    document: editedReport,
    act: (host) => void callAddon(host, 'papers', { kind: 'report' }),
  },
  {
    name: 'showSheet',
    document: checked,
    act: (host) => void callAddon(host, 'showSheet', { sheet: PLAN, cell: 'C5' }),
  },
  {
    name: 'remove everything',
    document: summedUp,
    before: daily(true),
    act: (host) => void host.run('removeEverything'),
  },
];
