/**
 * `node scripts/refresh.mjs TARGET…`: builds those of addon, cli and workbench that are not as their
 * sources are. `--sizes` lists what they consist of; `--if-possible` only says so where there is
 * nothing to build with, as after `npm ci --omit=dev`.
 */
import { statSync } from 'node:fs';
import { NotBuilt } from './fresh/notBuilt.mjs';
import { readStamp } from './fresh/stamp.mjs';
import { BUILDERS, refresh, ROOT } from './fresh/targets.mjs';

/** These lie beside the file that they are made of. */
const COMPRESSED = /\.(br|gz)$/;

const OPTIONS = ['--sizes', '--if-possible'];

const asked = process.argv.slice(2);
const strange = asked.find((name) => !(name in BUILDERS) && !OPTIONS.includes(name));
if (strange !== undefined) {
  const known = [...Object.keys(BUILDERS), ...OPTIONS].join(', ');
  console.error(`${strange} is nothing that can be built, and no option. There are ${known}.`);
  process.exit(2);
}
const targets = asked.filter((name) => !name.startsWith('--'));
try {
  await refresh(targets);
  if (asked.includes('--sizes')) targets.forEach(printSizes);
} catch (error) {
  if (!(error instanceof NotBuilt)) throw error;
  console.error(error.message);
  process.exitCode = error.lacksTools && asked.includes('--if-possible') ? 0 : 2;
}

/** @param {string} target */
function printSizes(target) {
  for (const file of readStamp(ROOT, target)?.outputs ?? []) {
    if (COMPRESSED.test(file)) continue;
    console.log(`${file}: ${(statSync(`${ROOT}/${file}`).size / 1024).toFixed(1)} KB`);
  }
}
