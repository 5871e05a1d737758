/** Builds dist-contract/: what looks at the platform's facts in a real spreadsheet. */
import { MANIFEST_FILE } from '../src/addon/addonApi';
import { contractFiles } from './build/contractFiles';
import { putFiles } from './build/publish';
import { readSource } from './build/sources';

const FOLDER = 'dist-contract';

const files = { [MANIFEST_FILE]: await readSource(MANIFEST_FILE), ...(await contractFiles()) };
await putFiles(FOLDER, files);
for (const [name, content] of Object.entries(files)) {
  console.log(`${FOLDER}/${name}: ${(Buffer.byteLength(content) / 1024).toFixed(1)} KB`);
}
