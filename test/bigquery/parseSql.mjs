/**
 * Parses SQL as BigQuery has it, in a process of its own: the parser is loaded in a way that the
 * tests' runner does not know. Texts come as a JSON list, and lists of statements go.
 */
import { readFileSync } from 'node:fs';
import { init, parse } from '@guanmingchiu/sqlparser-ts';

await init();
const texts = JSON.parse(readFileSync(0, 'utf8'));
process.stdout.write(JSON.stringify(texts.map((text) => parse(text, 'bigquery'))));
