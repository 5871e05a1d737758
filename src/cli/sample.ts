/** `npm start`: checks the sample tracker and says where the checked copy is. */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runCheck } from './checkCommand';

const path = (relative: string) => fileURLToPath(new URL(`../../${relative}`, import.meta.url));

mkdirSync(path('samples/checked'), { recursive: true });
const exitCode = runCheck([
  path('samples/tam-duong.xlsx'),
  '--out',
  path('samples/checked/tam-duong.xlsx'),
]);
// The sample has findings: that is what it is for, and no failure.
process.exitCode = exitCode === 1 ? 0 : exitCode;
