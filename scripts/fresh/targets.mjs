/** What is built, and building what is not as its sources are. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isFresh, STAMP_FOLDER } from './stamp.mjs';

/** The project. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The program that builds each target and keeps its stamp. */
export const BUILDERS = {
  addon: 'scripts/build.ts',
  cli: 'scripts/buildCli.ts',
  workbench: 'scripts/buildWorkbench.ts',
};
/** The exit code of a command that cannot be carried out. */
const CANNOT = 2;

/**
 * Builds those of the targets whose files are not what their sources make; in their order, as one
 * may be made of another.
 * @param {readonly string[]} targets
 * @throws NotBuilt where that cannot be done
 */
export async function refresh(targets) {
  for (const target of targets) {
    if (isFresh(ROOT, target)) continue;
    // What is fresh needs neither
    const [{ alone }, { runBuilder }] = await Promise.all([
      import('./lock.mjs'),
      import('./runBuilder.mjs'),
    ]);
    await alone(join(ROOT, STAMP_FOLDER, 'lock'), () => {
      if (!isFresh(ROOT, target)) runBuilder(ROOT, BUILDERS[target]);
    });
  }
}

/** Refreshes, or says in one line why not and ends the process. @param {readonly string[]} targets */
export async function refreshOrEnd(targets) {
  try {
    await refresh(targets);
  } catch (error) {
    console.error(error.message);
    process.exit(CANNOT);
  }
}
