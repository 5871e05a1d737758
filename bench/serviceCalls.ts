import { createVmRealm } from '../src/cli/vmRealm';
import { createHost } from '../src/host/host';
import { printLine } from './measure';
import { bigTracker } from './trackers';

/** Service calls of a whole check with status, highlight and findings sheet; navigation apart. */
export function measureServiceCalls(source: string): void {
  const realm = createVmRealm();
  for (const units of [77, 2_000]) {
    const host = createHost({ realm, source, workbook: bigTracker(units) });
    host.run('checkTracker', [{ asOf: '2023-05-20', write: true }]);
    host.calls.reset();
    host.run('checkTracker', [{ asOf: '2023-05-20', write: true }]);
    const { navigation, ...work } = host.calls.byKind;
    const kinds = Object.entries(work).filter(([, count]) => count > 0);
    const total = kinds.reduce((sum, [, count]) => sum + count, 0);
    printLine(
      `Check and highlight of ${units.toLocaleString('en')} rows`,
      `${total} calls (${kinds.map(([kind, count]) => `${kind} ${count}`).join(', ')}), ${navigation} navigation`,
    );
  }
}
