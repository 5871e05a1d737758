import { test } from '@jest/globals';
import { bigTracker, planSheet } from '../bench/trackers';
import { countedCalls, openHost, columnContents } from './addon/openHost';
test('big', () => {
  const workbook = bigTracker(3000);
  workbook.sheets.push(planSheet());
  const host = openHost(workbook);
  host.run('checkFromMenu');
  const sheet = workbook.sheets[0]!;
  const st = sheet.metadata.find(({ key }) => key === 'congress.status')!.column!;
  const out: string[] = [];
  for (const [a1, v] of [['J2500', '2/6/2022'], ['J2500', ''], ['F2500', 44], ['C2500', 'Mới'], ['J5', '1/7/2022'],['J2990','13/4/2023']] as const) {
    host.calls.reset();
    const seen: string[] = [];
    host.beforeCall = (n) => { seen.push(n); };
    const t = Date.now();
    host.edit('Theo dõi', a1, v);
    out.push(`${a1} ${v} ${countedCalls(host)} ${Date.now() - t}ms ${JSON.stringify(host.calls.byKind)} ${columnContents(sheet, st, 0)[Number(a1.slice(1)) - 1]}`, host.log.join('|'), [...host.calls.byName].filter(([n]) => /get(Values|Formulas|Merged|NumberF)|find|set|tryLock/.test(n)).join(' '));
  }
  console.log(out.join('\n'));
});
