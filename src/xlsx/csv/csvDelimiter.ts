/** Finding out what separates the fields of a CSV file. */
import { type CsvDelimiter, CsvParser } from './csvParser';

const DELIMITERS: readonly CsvDelimiter[] = [',', ';', '\t', '|'];
/** Of these a sentence or a number has some, too. */
const PUNCTUATION: ReadonlySet<CsvDelimiter> = new Set([',', ';'] as const);
const SAMPLE_RECORDS = 50;

/**
 * The separator that a first line 'sep=;' names, else the one that makes most of a table of the
 * first records, even where they are of different lengths.
 */
export function detectDelimiter(text: string): CsvDelimiter {
  const named = /^\uFEFF?"?sep=([,;\t|])"?[\r\n]/i.exec(text);
  if (named) return named[1] as CsvDelimiter;
  let best: CsvDelimiter = ',';
  let bestSizes = [0, 0];
  for (const delimiter of DELIMITERS) {
    const sizes = tableSizes(text, delimiter);
    if (sizes[0] > bestSizes[0]! || (sizes[0] === bestSizes[0] && sizes[1] > bestSizes[1]!)) {
      best = delimiter;
      bestSizes = sizes;
    }
  }
  return best;
}

/** The size of the table that a separator makes: without what may be punctuation, and with it. */
function tableSizes(text: string, delimiter: CsvDelimiter): [sure: number, all: number] {
  const parser = new CsvParser(text, delimiter);
  const sure: number[] = [];
  const all: number[] = [];
  for (let record = 0; record < SAMPLE_RECORDS; record++) {
    const fields = parser.next();
    if (!fields) break;
    const separators = parser.width - 1;
    const blankTail = parser.width - Math.max(fields.length, 1);
    all.push(separators);
    sure.push(PUNCTUATION.has(delimiter) ? countSure(fields, delimiter) + blankTail : separators);
  }
  return [largestTable(sure), largestTable(all)];
}

/** How many separators of a record are none of a sentence ('Xã, thị trấn') or a number ('1,5'). */
function countSure(fields: readonly (string | null)[], delimiter: CsvDelimiter): number {
  let count = 0;
  for (let i = 1; i < fields.length; i++) {
    const before = fields[i - 1] ?? '';
    const after = fields[i] ?? '';
    const isDecimal = delimiter === ',' && /\d$/.test(before) && /^\d/.test(after);
    if (!isDecimal && !after.startsWith(' ')) count++;
  }
  return count;
}

/** Cells of the largest table that fits into records of these lengths. */
function largestTable(lengths: readonly number[]): number {
  const sorted = [...lengths].sort((a, b) => b - a);
  return sorted.reduce((most, length, index) => Math.max(most, length * (index + 1)), 0);
}
