/** Two runs and a person in one document at once, by chance, and what is wrong afterwards. */
import type { Workbook } from '../../src/document';
import { callAddon } from '../../src/addon/addonApi';
import { isHighlightFormula } from '../../src/domain/formulas/statusHighlight';
import type { Host } from '../../src/host';
import { columnContents, openHost } from '../addon/openHost';
import { type Act, type Dice, type Side, someAct, tracker, type, UNIT_NAMES } from './acts';
import { ownLayout } from './comparison';
import { copyOf, DAY, TOP } from './document';
import { callsOf } from './faults';
import * as flows from './flows';

/** What may be wrong after runs at the same time; the columns of the table. */
export const RACES = [
  'user’s cell overwritten',
  'double sheet',
  'double rules or marks',
  'user’s rules moved',
  'stale verdict untold',
] as const;
export type Race = (typeof RACES)[number];

export interface Interleaving {
  /** What was done, in words. */
  readonly story: string;
  readonly wrong: ReadonlyMap<Race, string>;
}

interface Run {
  readonly what: string;
  readonly act: (host: Host, side: Side) => void;
}

const DOCUMENTS = [
  { what: 'fresh', make: flows.fresh },
  { what: 'checked', make: flows.highlighted },
  { what: 'summed up', make: flows.summedUp },
];
const CHECK: Run = { what: 'check', act: flows.check };
const HIGHLIGHT: Run = { what: 'highlight', act: flows.highlight };
const SUMMARIES: Run = { what: 'summaries', act: flows.summaries };
const FIRST_RUNS = [CHECK, HIGHLIGHT, SUMMARIES];
const SECOND_RUNS: readonly Run[] = [
  ...FIRST_RUNS,
  { what: 'opening', act: (host) => host.open() },
  // What settings change in statuses shows at the next check.
  {
    what: 'saveSettings',
    act: (host) => void callAddon(host, 'saveSettings', { dueSoonDays: 15 }),
  },
  { what: 'set-up', act: (host) => void callAddon(host, 'setUp', ['plan', 'tracker', 'tasks']) },
  { what: 'daily trigger', act: (host) => host.runTriggers() },
  { what: 'remove highlight', act: (host) => void host.run('removeHighlightFromMenu') },
];
/** Of ten second runs, those that begin where the first waits for the lock. */
const AT_THE_LOCK = 3;
const MOST_ACTS = 3;
/** What the add-on writes where a verdict is not sure. */
const TOLD = /kiểm tra lại|chưa ghi|không ghi|ghi nhầm|HostScriptError/;
const lengths = new Map<string, number>();

/** Plays the story of a seed. */
export function interleave(seed: number): Interleaving {
  const dice = diceOf(seed);
  const { what, make } = DOCUMENTS[dice(DOCUMENTS.length)]!;
  const first = FIRST_RUNS[dice(FIRST_RUNS.length)]!;
  const live = sideOf(make(), 'FULL');
  const shadow = sideOf(make(), 'NONE');
  const length = lengthOf(first, what, make);
  const second = someSecondRun(dice);
  const isAtLock = dice(10) < AT_THE_LOCK;
  const secondAt = dice(length);
  const acts = Array.from({ length: dice(MOST_ACTS + 1) }, () => ({
    act: someAct(dice),
    at: dice(length),
  }));
  const one = openHost(live.workbook, { now: DAY, activeSheet: tracker(live.workbook).name });
  const two = openHost(live.workbook, { now: DAY, activeSheet: tracker(live.workbook).name });
  if (second.what === 'daily trigger') callAddon(two, 'setDailyRefresh', true);
  const told: string[] = [];
  const attempt = (run: () => void) => {
    try {
      run();
    } catch (error) {
      told.push(String(error));
    }
  };
  let calls = 0;
  let hasBegun = false;
  const begin = () => {
    hasBegun = true;
    attempt(() => second.act(two, live));
    second.onShadow?.(shadow);
  };
  const play = (act: Act) => {
    act.does(live);
    act.does(shadow);
  };
  one.beforeCall = (name) => {
    const now = calls++;
    if (!hasBegun && (isAtLock ? name === 'Lock.tryLock' : now >= secondAt)) begin();
    for (const { act, at } of acts) if (at === now) play(act);
  };
  attempt(() => first.act(one, live));
  one.beforeCall = undefined;
  for (const { act, at } of acts) if (at >= calls) play(act);
  told.push(...[one, two].flatMap(({ ui }) => ui.toasts.map(({ text }) => text)));
  return {
    story: [
      `${what} document, ${first.what}`,
      `${second.what} ${isAtLock ? 'at the lock' : `at call ${secondAt}`}`,
      ...acts.map(({ act, at }) => `somebody ${act.what} at call ${at}`),
    ].join('; '),
    wrong: wrongIn(live.workbook, shadow.workbook, told),
  };
}

/** A small generator that gives the same numbers for the same seed (mulberry32). */
function diceOf(seed: number): Dice {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
}

/** A run of the add-on, or an edit with its trigger, which the shadow gets too. */
function someSecondRun(dice: Dice): Run & { readonly onShadow?: Act['does'] } {
  const run = SECOND_RUNS[dice(SECOND_RUNS.length + 1)];
  if (run) return run;
  const unit = UNIT_NAMES[dice(UNIT_NAMES.length)]!;
  const edit = type(unit, 'Ngày tổ chức', '2/6/2023');
  return { what: `an edit of ${unit}`, act: (_, live) => edit(live), onShadow: edit };
}

/** Where the add-on is only installed the person's edits call no trigger. */
function sideOf(workbook: Workbook, authMode: 'FULL' | 'NONE'): Side {
  return { workbook, person: openHost(workbook, { now: DAY, user: { authMode } }) };
}

function lengthOf(run: Run, what: string, document: () => Workbook): number {
  const key = `${run.what} ${what}`;
  const known = lengths.get(key);
  if (known !== undefined) return known;
  const act = (host: Host) => run.act(host, sideOf(document(), 'NONE'));
  const { length } = callsOf({ name: key, document, act });
  lengths.set(key, length);
  return length;
}

function wrongIn(
  live: Workbook,
  shadow: Workbook,
  told: readonly string[],
): ReadonlyMap<Race, string> {
  const found: Readonly<Record<Race, string>> = {
    'user’s cell overwritten': changedCells(live, shadow),
    'double sheet': doubleSheets(live),
    'double rules or marks': doubleMarks(live),
    'user’s rules moved':
      ownLayout(tracker(live)) === ownLayout(tracker(shadow)) ? '' : ownLayout(tracker(live)),
    'stale verdict untold': told.some((text) => TOLD.test(text)) ? '' : staleStatuses(live),
  };
  return new Map(RACES.filter((race) => found[race] !== '').map((race) => [race, found[race]]));
}

/** The users' columns and sheets that differ from those of the shadow. */
function changedCells(live: Workbook, shadow: Workbook): string {
  const [is, wanted] = [live, shadow].map(usersContents);
  const gone = wanted!.filter((content) => !is!.includes(content));
  const added = is!.filter((content) => !wanted!.includes(content));
  return [...gone.map((content) => `wanted ${content}`), ...added.map((content) => `is ${content}`)]
    .map((text) => text.slice(0, 200))
    .join(' | ');
}

/** Every column of the tracker that holds something, and the user's other sheets. */
function usersContents(workbook: Workbook): string[] {
  const sheet = tracker(workbook);
  const status = statusColumn(workbook);
  const width = Math.max(...Array.from(sheet.rows, (row) => row?.values.length ?? 0));
  const columns = Array.from({ length: width }, (_, column) => {
    const contents = columnContents(sheet, column, 0).map((content) => content ?? '');
    while (contents.at(-1) === '') contents.pop();
    return column === status ? [] : contents;
  }).filter((column) => column.length > 0);
  const notes = [...sheet.notes]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => [row, [...cells.values()]]);
  const others = ['Danh bạ', 'Trang mới', 'Nhiệm vụ'].map((name) => {
    const other = workbook.sheets.find((one) => one.name === name);
    return Array.from(other?.rows ?? [], (row) =>
      row?.formulas ? [...row.formulas] : row?.values,
    );
  });
  return [...columns, notes, ...others].map((part) => JSON.stringify(part));
}

function doubleSheets({ sheets }: Workbook): string {
  const kinds = sheets.flatMap(({ metadata }) =>
    metadata.filter(({ key }) => key === 'congress.sheet').map(({ value }) => value),
  );
  return [
    ...sheets.map(({ name }) => name).filter((name) => / \(\d+\)$/.test(name)),
    ...kinds.filter((kind, i) => kinds.indexOf(kind) !== i),
  ].join();
}

function doubleMarks({ sheets }: Workbook): string {
  return sheets
    .flatMap(({ name, metadata, conditionalFormats }) => {
      const own = conditionalFormats.filter(({ formula }) => isHighlightFormula(formula ?? ''));
      const isRepeated = own.some(
        ({ formula }, i) => own.findIndex((rule) => rule.formula === formula) !== i,
      );
      const keys = metadata.map(({ key }) => key);
      const repeated = keys.filter((key, i) => keys.indexOf(key) !== i);
      return [
        ...(isRepeated ? [`rules on ${name}`] : []),
        ...repeated.map((key) => `${key} on ${name}`),
      ];
    })
    .join();
}

/** The units whose status is neither blank nor that of a check of the document as it is now. */
function staleStatuses(live: Workbook): string {
  if (statusColumn(live) < 0) return '';
  const again = copyOf(live);
  openHost(again, { now: DAY, activeSheet: tracker(again).name }).run('checkFromMenu');
  const [is, wanted] = [live, again].map((workbook) =>
    columnContents(tracker(workbook), statusColumn(workbook), TOP),
  );
  const names = columnContents(tracker(live), 1, TOP);
  return is!
    .flatMap((status, row) =>
      (status ?? '') === '' || status === (wanted![row] ?? null)
        ? []
        : [`${String(names[row])}: ${String(status)} for ${String(wanted![row])}`],
    )
    .join(' | ');
}

function statusColumn(workbook: Workbook): number {
  const mark = tracker(workbook).metadata.find(({ key }) => key === 'congress.status');
  return mark?.column ?? -1;
}
