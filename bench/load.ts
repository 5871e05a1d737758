/** Size of the script, and what every execution pays for loading it. */
import { coldStart } from './coldStart';
import { printLine } from './measure';

const ROUNDS = 15;

export async function measureLoad(): Promise<void> {
  const { size, times } = await coldStart(ROUNDS);
  const beside = (time: number) => `${time.toFixed(1)} ms, × ${(time / times.script).toFixed(1)}`;
  printLine('dist/Code.js (at most 200 KB)', `${size.script.toFixed(1)} KB`);
  printLine('The part on demand', `${size.actions.toFixed(1)} KB`);
  printLine(`Compiled and evaluated cold, median of ${ROUNDS}`, `${times.script.toFixed(1)} ms`);
  printLine('  an empty script', beside(times.empty));
  printLine('  the script with classic zod', beside(times.withZod));
  printLine('  the script and the part on demand', beside(times.withActions));
}
