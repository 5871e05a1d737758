/** Size of the bundle, and what every execution pays for loading it. */
import { createVmRealm } from '../src/cli/vmRealm';
import { medians, printLine } from './measure';

export function measureLoad(source: string): void {
  const realm = createVmRealm();
  const evaluate = (text: string) => () => realm.open().evaluate(text, 'Code.js');
  const { bundle, empty } = medians({ bundle: evaluate(source), empty: evaluate('0') }, 51);
  const kilobytes = Buffer.byteLength(source) / 1024;
  printLine('dist/Code.js (at most 358 KB)', `${kilobytes.toFixed(1)} KB`);
  printLine('Load in a bare context, median of 51 (at most 10 ms)', `${bundle.toFixed(2)} ms`);
  printLine('  beside an empty script', `× ${(bundle / empty).toFixed(1)}`);
}
