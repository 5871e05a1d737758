import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Text of the built bundle, as Google would load it. */
export const BUNDLE = readFileSync(join(__dirname, '../dist/Code.js'), 'utf8');
