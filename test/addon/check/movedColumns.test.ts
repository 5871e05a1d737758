import { describe, expect, it } from '@jest/globals';
import type { Host } from '../../../src/host';
import { deleteColumns, insertColumns, type Scalar, type Sheet } from '../../../src/document';
import { isTurn } from '../moments';
import { columnContents, documentOf, openHost, sheetOf, textOf } from '../openHost';

const NAME = 'Theo dõi';
const USERS = ['TT', 'Tên CĐCS', 'Ghi riêng', 'Ngày tổ chức', 'Số đại biểu riêng', 'Cột riêng'];
const UNITS: readonly (readonly Scalar[])[] = [
  [1, 'Trường A', 'a', '12/4/2023', 'một', '=B2&"!"'],
  [2, 'Trường B', null, null, 'hai', 20],
  [3, 'Trường C', '0012', '2/6/2022', 'ba', true],
  [4, 'Trường D', 'chưa rõ', '1/6/2023', 'bốn', '13/4/2023'],
];

/** A person's act on the columns of the tracker, and what it adds to their columns. */
interface Act {
  readonly what: string;
  readonly does: (sheet: Sheet) => void;
  readonly changes?: (columns: unknown[][]) => unknown[][];
}

const columnOf = (sheet: Sheet, heading: string) => sheet.rows[0]!.values.indexOf(heading);

function inserting(what: string, place: (sheet: Sheet) => number, count = 1): Act {
  return { what: `inserts ${what}`, does: (sheet) => insertColumns(sheet, place(sheet), count) };
}

function deleting(heading: string): Act {
  return {
    what: `deletes “${heading}”`,
    does: (sheet) => deleteColumns(sheet, columnOf(sheet, heading), 1),
    changes: (columns) => columns.filter(([first]) => first !== heading),
  };
}

const ACTS: readonly Act[] = [
  inserting('a column left of everything', () => 0),
  inserting('a column right of the names', (sheet) => columnOf(sheet, 'Tên CĐCS') + 1),
  inserting('two columns right of the names', (sheet) => columnOf(sheet, 'Tên CĐCS') + 1, 2),
  inserting('a column before the last one', (sheet) => columnOf(sheet, 'Cột riêng')),
  inserting('a column right of the table', (sheet) => columnOf(sheet, 'Cột riêng') + 1),
  {
    what: 'inserts a column left of everything and another right of the names',
    does: (sheet) => {
      insertColumns(sheet, 0, 1);
      insertColumns(sheet, columnOf(sheet, 'Tên CĐCS') + 1, 1);
    },
  },
  deleting('Ghi riêng'),
  deleting('Số đại biểu riêng'),
  deleting('Cột riêng'),
  {
    what: 'types into the first free column',
    does: (sheet) => {
      const free = Math.max(...sheet.rows.map((row) => row!.values.length));
      sheet.rows.forEach((row, i) => (row!.values[free] = `mới ${i}`));
    },
    changes: (columns) => [...columns, ['mới 0', 'mới 1', 'mới 2', 'mới 3', 'mới 4']],
  },
];

/** The tracker, with a status column before the last two columns where there is one. */
function tracker(status: 'absent' | 'blank') {
  const at = status === 'blank' ? 4 : USERS.length;
  const added = (heading: Scalar) => (status === 'blank' ? [heading] : []);
  const rows = [USERS, ...UNITS].map((row, i) => [
    ...row.slice(0, at),
    ...added(i === 0 ? 'Trạng thái' : null),
    ...row.slice(at),
  ]);
  const workbook = documentOf(NAME, rows);
  const sheet = sheetOf(workbook, NAME);
  // Blank rows are of no interest here, and a thousand of them take time.
  sheet.gridRows = 20;
  for (const row of sheet.rows) {
    row!.values.forEach((value, column) => {
      if (typeof value !== 'string' || !value.startsWith('=')) return;
      row!.formulas ??= new Map<number, string>();
      row!.formulas.set(column, value.slice(1));
      row!.values[column] = null;
    });
  }
  return { workbook, sheet };
}

function markedColumn(sheet: Sheet): number {
  return sheet.metadata.find(({ key }) => key === 'congress.status')?.column ?? -1;
}

/** Every column of the users that holds anything, in their order. */
function usersColumns(sheet: Sheet): unknown[][] {
  const marked = markedColumn(sheet);
  const width = Math.max(...sheet.rows.map((row) => row?.values.length ?? 0));
  return Array.from({ length: width }, (_, column) => column)
    .filter((column) => column !== marked)
    .map((column) => columnContents(sheet, column, 0).map((content) => content ?? ''))
    .filter((column) => column.some((content) => content !== ''));
}

/** The statuses by name; their formulas without the column of the date held, which the host leaves. */
function statuses(sheet: Sheet): Record<string, string> {
  const names = columnContents(sheet, columnOf(sheet, 'Tên CĐCS'), 0);
  const contents = columnContents(sheet, markedColumn(sheet), 0);
  const plain = contents.map((content) => textOf(content as Scalar).replace(/[A-Z]+(?=\d+<>)/, ''));
  return Object.fromEntries(names.map((name, i) => [textOf(name as Scalar), plain[i] ?? '']));
}

interface Flow {
  readonly what: string;
  readonly status: 'absent' | 'blank';
  readonly prepare?: (host: Host, sheet: Sheet) => void;
  /** @returns what the user was told */
  readonly run: (host: Host) => readonly string[];
  /** The unit that is edited: the event does not follow columns that move before it is looked at. */
  readonly edited?: string;
}

/** A status that shows nothing once the date held is no longer blank. */
const isOfOldDate = (status: string) => status.includes('<>"")>0,"",');

const check = (host: Host) => {
  const request = { sheets: [NAME], highlight: true };
  return (host.run('sidebarCheck', [request]) as unknown as { notices: string[] }).notices;
};

const FLOWS: readonly Flow[] = [
  { what: 'a first check that adds the status column', status: 'absent', run: check },
  { what: 'a first check with a blank status column', status: 'blank', run: check },
  {
    what: 'a further check',
    status: 'blank',
    prepare: (host, sheet) => {
      check(host);
      ['2/6/2022', '12/4/2023', '1/6/2023', null].forEach((held, i) => {
        sheet.rows[i + 1]!.values[3] = held;
      });
    },
    run: check,
  },
  {
    what: 'the trigger of an edit',
    status: 'blank',
    prepare: check,
    edited: 'Trường B',
    run: (host) => {
      host.edit(NAME, 'D3', '20/4/2023');
      return host.log;
    },
  },
];

/** Calls that look at cells or places, or change them: an act elsewhere is one before the next. */
const TELLING =
  /^(Sheet|Range|DeveloperMetadata(Finder|Location))\.(get(Values|Formulas|DataRange|LastColumn|MaxColumns|MergedRanges)|find|set|add|insert)|Location\.getColumn/;

interface Outcome {
  readonly sheet: Sheet;
  readonly told: readonly string[];
  readonly calls: readonly string[];
}

/** Runs a flow with an act right before one of its calls; without one where `at` is 0. */
function play({ status, prepare, run }: Flow, act: Act | null, at = 0): Outcome {
  const { workbook, sheet } = tracker(status);
  const host = openHost(workbook);
  prepare?.(host, sheet);
  const calls: string[] = [];
  host.beforeCall = (name) => {
    calls.push(name);
    if (calls.length === at) act?.does(sheet);
  };
  let told: readonly string[];
  try {
    told = run(host);
  } catch (error) {
    told = [String(error)];
  }
  return { sheet, told, calls };
}

describe.each(FLOWS)('while $what runs', (flow) => {
  const { sheet: calm, told, calls } = play(flow, null);
  const columns = usersColumns(calm);
  const wanted = statuses(calm);
  // What comes after the colours is written into a sheet of its own.
  const last = calls.indexOf('Sheet.setConditionalFormatRules');
  const read = calls.indexOf('Range.getMergedRanges');
  const moments = calls
    .slice(0, last < 0 ? calls.length : last + 1)
    .flatMap((name, i) => (TELLING.test(name) ? [i + 1] : []));

  it('and nobody moves columns, every unit gets its status', () => {
    expect(told).toEqual([]);
    expect(Object.keys(wanted)).toEqual([
      'Tên CĐCS',
      'Trường A',
      'Trường B',
      'Trường C',
      'Trường D',
    ]);
    expect(Object.values(wanted)).not.toContain('');
  });

  it.each(ACTS.map((act, shift) => ({ ...act, shift })))(
    'and somebody $what, no column of theirs is changed and every status stands with its unit',
    ({ shift, ...act }) => {
      const turns = moments.filter((_, i) => isTurn(i, shift));
      const failures = turns.flatMap((at) => {
        const outcome = play(flow, act, at);
        const { sheet } = outcome;
        const isUnchanged =
          JSON.stringify(usersColumns(sheet)) === JSON.stringify(act.changes?.(columns) ?? columns);
        const isRight = Object.entries(statuses(sheet)).every(
          ([name, status]) =>
            status === wanted[name] || (name === flow.edited && at <= read && isOfOldDate(status)),
        );
        // Between the last look and the writing nobody can be asked.
        if (act.what.startsWith('types') && calls[at - 1] === 'Range.setValues') return [];
        const isPutBack = outcome.told.some((text) => text.includes('ghi nhầm vào cột'));
        const mayHit = /^[^!]*?(find|getFormulas|Range\.setValues)/.exec(
          outcome.calls.slice(at - 1).join(),
        );
        // Only an act after the last look may need putting right.
        const isLookedUp = !isPutBack || mayHit?.[1] === 'Range.setValues';
        if (isUnchanged && isLookedUp && (isRight || outcome.told.length > 0)) return [];
        return [{ at, call: calls[at - 1], users: usersColumns(sheet), statuses: statuses(sheet) }];
      });
      expect(failures).toEqual([]);
    },
  );
});
