/** `npm run bench`: sizes, times and ratios, each pair measured side by side in this one run. */
import { readFileSync } from 'node:fs';
import { measureEngine } from './engine';
import { measureFileCheck } from './fileCheck';
import { measureFirstView } from './firstView';
import { measureFunctions } from './functions';
import { measureLoad } from './load';
import { measureServiceCalls } from './serviceCalls';

const source = readFileSync(new URL('../dist/Code.js', import.meta.url), 'utf8');

await measureLoad();
measureEngine(source);
measureServiceCalls(source);
measureFunctions(source);
measureFileCheck();
await measureFirstView();
