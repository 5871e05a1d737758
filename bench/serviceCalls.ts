/** Service calls of a check with colours, of all summaries and of what forms write; navigation apart. */
import { type AddonFunctions, callAddon, type UnitFormResult } from '../src/addon/addonApi';
import { createVmRealm } from '../src/cli/vmRealm';
import { createHost, type Host } from '../src/host';
import { printLine } from './measure';
import { bigTracker, planSheet } from './trackers';

export function measureServiceCalls(source: string): void {
  const realm = createVmRealm();
  // The greatest tracker that is checked in a spreadsheet has 20,000 rows, its header among them.
  for (const units of [77, 19_999]) {
    const workbook = bigTracker(units);
    workbook.sheets.push(planSheet());
    let now = Date.parse('2023-05-20T05:00:00Z');
    const host = createHost({ realm, source, workbook, clock: () => now });
    const size = `${units.toLocaleString('en')} units`;
    const run = (flow: string, label: string) => {
      now += 60_000;
      host.calls.reset();
      host.run(flow);
      printCalls(label, host);
    };
    const check = `Check and highlight of ${size}`;
    run('highlightFromMenu', `${check}, the first`);
    for (const [held, label] of [
      ['2/6/2023', 'statuses changed'],
      ['13/4/2023', 'changed once more'],
    ] as const) {
      for (const row of workbook.sheets[0]!.rows.slice(1)) row!.values[9] = held;
      run('highlightFromMenu', `${check}, ${label}`);
    }
    measureLook(host, workbook.sheets[0]!.name, size);
    const summaries = `All summaries of ${size}`;
    run('summariesFromMenu', `${summaries}, the first`);
    run('summariesFromMenu', `${summaries}, laid out as before`);
    run('summariesFromMenu', `${summaries}, once more`);
    const [tracker] = workbook.sheets;
    host.activate(tracker!.name, { row: 40, column: 0 });
    host.calls.reset();
    const { form } = callAddon(host, 'unitForm', null) as Extract<UnitFormResult, { kind: 'unit' }>;
    printCalls(`The form for one of ${size}, opened`, host);
    host.calls.reset();
    const { sheet, row, unit, standing } = form;
    const change = {
      key: 'bch_elected',
      seen: standing.cells.bch_elected ?? '',
      content: 9,
    } as const;
    callAddon(host, 'saveUnit', { sheet, row, unit, changes: [change] });
    printCalls('  saved with one field changed', host);
  }
  measureDates(source);
}

/** Finding 500 dates that are written as texts, writing them, and undoing that. */
function measureDates(source: string): void {
  const workbook = bigTracker(500);
  workbook.sheets.push(planSheet());
  for (const row of workbook.sheets[0]!.rows.slice(1)) row!.values[9] = '13/4/2023';
  const host = createHost({ realm: createVmRealm(), source, workbook });
  const run = <K extends 'textDates' | 'writeDates' | 'restoreTexts'>(
    label: string,
    name: K,
    request: Parameters<AddonFunctions[K]>[0],
  ) => {
    host.calls.reset();
    const result = host.run(name, [request]) as unknown as ReturnType<AddonFunctions[K]>;
    printCalls(label, host);
    return result;
  };
  const sheet = workbook.sheets[0]!.name;
  const { columns } = run('Finding 500 dates written as texts', 'textDates', { sheets: [sheet] });
  const cells = columns
    .filter(({ key }) => key === 'held')
    .flatMap(({ key, cells: found }) =>
      found.map(({ row, unit, was }) => ({ sheet, row, key, unit, was })),
    );
  const { outcomes } = run('Writing them as dates', 'writeDates', { cells });
  run('Undoing that', 'restoreTexts', {
    cells: outcomes.flatMap((outcome, i) =>
      outcome.kind === 'written' ? [{ ...cells[i]!, format: outcome.format }] : [],
    ),
  });
}

/** What the side panel does by itself, where nothing has changed and where something has. */
function measureLook(host: Host, sheet: string, size: string): void {
  const look = (stamp: string, label: string) => {
    host.calls.reset();
    const request = { sheets: [sheet], isShown: true, stamp };
    const answer = callAddon(host, 'sidebarLook', request);
    printCalls(`Look of the side panel at ${size}, ${label}`, host);
    return answer.stamp;
  };
  const stamp = look('', 'all of it new');
  look(stamp, 'nothing new');
}

function printCalls(label: string, host: Host): void {
  const { navigation, text, interface: shown, ...work } = host.calls.byKind;
  const kinds = Object.entries(work).filter(([, count]) => count > 0);
  const total = kinds.reduce((sum, [, count]) => sum + count, 0);
  const apart = `navigation ${navigation}, text ${text}, interface ${shown}`;
  printLine(
    label,
    `${total} calls (${kinds.map(([kind, count]) => `${kind} ${count}`).join(', ')}); ${apart}`,
  );
}
