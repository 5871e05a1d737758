/** Builds dist-contract/: what looks at the platform's facts in a real spreadsheet. */
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { MANIFEST_FILE } from '../src/addon/addonApi';
import { contractFiles } from './build/contractFiles';
import { path } from './build/path';

const FOLDER = 'dist-contract';

const files = await contractFiles();
await rm(path(FOLDER), { recursive: true, force: true });
await mkdir(path(FOLDER), { recursive: true });
await copyFile(path(MANIFEST_FILE), path(`${FOLDER}/${MANIFEST_FILE}`));
for (const [name, text] of Object.entries(files)) {
  await writeFile(path(`${FOLDER}/${name}`), text);
  console.log(`${FOLDER}/${name}: ${(Buffer.byteLength(text) / 1024).toFixed(1)} KB`);
}
