import { readFileSync } from 'node:fs';

/** Text of the built bundle, as Google would load it. */
export const BUNDLE = readFileSync(new URL('../dist/Code.js', import.meta.url), 'utf8');
