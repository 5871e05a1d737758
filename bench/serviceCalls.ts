/** Service calls of a whole check with status and highlight, and of all summaries; navigation apart. */
import { createVmRealm } from '../src/cli/vmRealm';
import { createHost, type Host } from '../src/host';
import { printLine } from './measure';
import { bigTracker, planSheet } from './trackers';

export function measureServiceCalls(source: string): void {
  const realm = createVmRealm();
  for (const units of [77, 2_000]) {
    const workbook = bigTracker(units);
    workbook.sheets.push(planSheet());
    const clock = () => Date.parse('2023-05-20T05:00:00Z');
    const host = createHost({ realm, source, workbook, clock });
    const label = `Check and highlight of ${units.toLocaleString('en')} rows`;
    host.run('highlightFromMenu');
    printCalls(`${label}, the first`, host);
    for (const held of ['2/6/2023', '13/4/2023']) {
      for (const row of workbook.sheets[0]!.rows.slice(1)) row!.values[9] = held;
      host.calls.reset();
      host.run('highlightFromMenu');
    }
    printCalls(`${label}, statuses changed`, host);
    host.run('summariesFromMenu');
    host.calls.reset();
    host.run('summariesFromMenu');
    printCalls(`All summaries of ${units.toLocaleString('en')} rows`, host);
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
