/** Service calls of a whole check with status and highlight, and of all summaries; navigation apart. */
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
    const summaries = `All summaries of ${size}`;
    run('summariesFromMenu', `${summaries}, the first`);
    run('summariesFromMenu', `${summaries}, laid out as before`);
    run('summariesFromMenu', `${summaries}, once more`);
  }
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
