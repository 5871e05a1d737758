/**
 * `npm run release`: release/union-congress-X.Y.Z.zip, with which the add-on is installed without
 * Node.js, and its checksum beside it. `--tagged` refuses where the commit has no tag of the version;
 * `--to FOLDER` puts it elsewhere.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { path } from './build/path';
import { VERSION } from './build/version';
import { calledWith } from './calledWith';
import { NotReleased, releaseDay, requireTag } from './release/changelog';
import { checksums, releaseFiles } from './release/releaseFiles';

const { values } = calledWith('npm run release -- [--tagged] [--to FOLDER]', {
  options: { tagged: { type: 'boolean' }, to: { type: 'string', default: path('release') } },
});

try {
  const day = releaseDay(readFileSync(path('CHANGELOG.md'), 'utf8'), VERSION);
  if (values.tagged) requireTag(VERSION, tagsHere());
  const name = `union-congress-${VERSION}.zip`;
  const zip = zipOf(await releaseFiles(day), day);
  mkdirSync(values.to, { recursive: true });
  writeFileSync(join(values.to, name), zip);
  writeFileSync(join(values.to, `${name}.sha256`), checksums({ [name]: zip }));
  console.log(`${join(values.to, name)}: ${(zip.length / 1024).toFixed(1)} KB`);
} catch (error) {
  if (!(error instanceof NotReleased)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

/** The same files make the same bytes, whenever and wherever that is done. */
function zipOf(files: Readonly<Record<string, string | Uint8Array>>, day: string): Uint8Array {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const parts = Object.entries(files).map(([name, content]) => [
    name,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  // A zip has the hours of the place where it is made: those of a local date are the same anywhere
  return zipSync(Object.fromEntries(parts) as Record<string, Uint8Array>, {
    level: 9,
    mtime: new Date(year, month - 1, date),
  });
}

function tagsHere(): readonly string[] {
  return execFileSync('git', ['tag', '--points-at', 'HEAD'], { cwd: path('.'), encoding: 'utf8' })
    .split('\n')
    .filter(Boolean);
}
