#!/usr/bin/env node
/** `npm run check -- FILE`, `npx congress-check FILE`: the file check, from built code. */
import { refreshOrEnd } from './fresh/targets.mjs';

await refreshOrEnd(['addon', 'cli']);
await import(new URL('../dist-cli/bin/check.js', import.meta.url).href);
