/** `npm run faults`. */
import { callsOf, momentsOf } from './faults';
import { FLOWS } from './flows';
import { COLUMNS, referenceOf, tryFault } from './trial';
const only = process.argv[2];
for (const flow of FLOWS) {
  if (only && !flow.name.includes(only)) continue;
  const t = Date.now();
  const reference = referenceOf(flow);
  const calls = callsOf(flow);
  const moments = momentsOf(calls);
  const counts: Record<string, number> = {};
  const first: Record<string, string> = {};
  for (const m of moments) {
    for (const [c, texts] of tryFault(flow, m, reference)) {
      const k = `${c}/${m.fault}`;
      counts[k] = (counts[k] ?? 0) + 1;
      first[k] ??= `${m.at} ${m.call}: ${texts.slice(0, 3).join(' | ').slice(0, 400)}`;
    }
  }
  console.log(
    flow.name,
    calls.length,
    moments.length,
    Date.now() - t,
    'ms',
    JSON.stringify(counts),
  );
  for (const [k, v] of Object.entries(first)) console.log('    ', k, v);
}
void COLUMNS;
