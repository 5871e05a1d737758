/** Finding out what separates the fields of a CSV file. */
import type { Workbook } from '../../document/workbook';

/** The field separators that are told apart. */
export type CsvDelimiter = Workbook['csvDelimiter'];

const DELIMITERS: readonly CsvDelimiter[] = [',', ';', '\t'];
const SAMPLE_RECORDS = 50;

/**
 * The separator that most of the first records have the same number of, quoted text left out;
 * between equals the one that makes more columns.
 */
export function detectDelimiter(text: string): CsvDelimiter {
  const records = countPerRecord(text);
  let best: CsvDelimiter = ',';
  let bestScore = [0, 0];
  DELIMITERS.forEach((delimiter, index) => {
    const counts = new Map<number, number>();
    for (const record of records) {
      const count = record[index] ?? 0;
      if (count > 0) counts.set(count, (counts.get(count) ?? 0) + 1);
    }
    for (const [columns, agreeing] of counts) {
      if (agreeing > bestScore[0]! || (agreeing === bestScore[0] && columns > bestScore[1]!)) {
        best = delimiter;
        bestScore = [agreeing, columns];
      }
    }
  });
  return best;
}

/** How often each separator stands outside quotes, for each of the first records. */
function countPerRecord(text: string): number[][] {
  const records: number[][] = [];
  let counts = DELIMITERS.map(() => 0);
  let quoted = false;
  for (let at = 0; at < text.length && records.length < SAMPLE_RECORDS; at++) {
    const sign = text[at]!;
    if (sign === '"') quoted = !quoted;
    if (quoted) continue;
    const index = DELIMITERS.indexOf(sign as CsvDelimiter);
    if (index >= 0) counts[index]!++;
    if (sign === '\n' || sign === '\r') {
      records.push(counts);
      counts = DELIMITERS.map(() => 0);
    }
  }
  records.push(counts);
  return records;
}
