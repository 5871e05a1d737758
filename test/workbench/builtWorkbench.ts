/** The built workbench for tests: what `npm start` serves, built where it is not as its sources are. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const REFRESH = ['scripts/refresh.mjs', 'addon', 'workbench'];

/** Its folder. */
export function builtWorkbench(): string {
  execFileSync(process.execPath, REFRESH, { cwd: ROOT });
  return join(ROOT, 'dist-workbench');
}
