/** Runs one benchmark in this process, which has done nothing else, and prints its figures as JSON. */
import { BENCHES, isBench } from './benches';

const [name = ''] = process.argv.slice(2);
if (!isBench(name)) throw new Error(`No benchmark ${name}`);
console.log(JSON.stringify(await BENCHES[name].measure()));
