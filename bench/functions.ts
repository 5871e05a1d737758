/** One formula over a column beside a formula in each row. */
import { createVmRealm } from '../src/cli/vmRealm';
import { createHost } from '../src/host';
import { Workbook } from '../src/document';
import { medians, printLine } from './measure';

const ROWS = 200;

export function measureFunctions(source: string): void {
  const host = createHost({ realm: createVmRealm(), source, workbook: new Workbook() });
  const asOf = { date: '2023-05-20' };
  const held = Array.from({ length: ROWS }, (_, i) => [`${1 + (i % 28)}/4/2023`]);
  const { range, cells } = medians(
    {
      range: () => host.callFunction('DEADLINE_STATUS', ['cơ sở', held, asOf]),
      cells: () => {
        for (const [cell] of held) host.callFunction('DEADLINE_STATUS', ['cơ sở', cell, asOf]);
      },
    },
    5,
  );
  const label = `DEADLINE_STATUS over ${ROWS} rows: a formula a row beside one for the column`;
  printLine(label, `× ${(cells / range).toFixed(0)}`);
}
