/** `npm start`: the workbench, from built code. */
import { refreshOrEnd } from './fresh/targets.mjs';

await refreshOrEnd(['addon', 'workbench', 'cli']);
await import(new URL('../dist-cli/bin/start.js', import.meta.url).href);
