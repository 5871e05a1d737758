/** Statements of BigQuery, as a parser of its dialect takes them apart. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** A statement by its kind, such as `{ CreateView: … }`. */
export type Statement = Readonly<Record<string, unknown>>;

/** The statements of each text. @throws where one of them is no SQL */
export function parsedSql(texts: readonly string[]): Statement[][] {
  const output = execFileSync(process.execPath, [join(__dirname, 'parseSql.mjs')], {
    input: JSON.stringify(texts),
    maxBuffer: 1 << 28,
    encoding: 'utf8',
  });
  return JSON.parse(output) as Statement[][];
}

/** Every text literal in statements, as it has been read. */
export function literalsIn(statements: readonly Statement[]): string[] {
  const found = JSON.stringify(statements).matchAll(
    /\{"SingleQuotedString":("(?:[^"\\]|\\.)*")\}/g,
  );
  return [...found].map(([, text]) => JSON.parse(text!) as string);
}
