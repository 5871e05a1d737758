/** Every column has examples of what is read and of what is not, and they are read so in each of their columns. */
import { describe, expect, test } from '@jest/globals';
import { readCell } from '../../../scripts/docs/examples/columnReadings';
import { COLUMN_KEYS } from '../../../src/domain/tracker/columns';
import { COLUMN_EXAMPLES } from './columnExamples';

test('every column is in one group of test/examples/columns/columnExamples.ts', () => {
  const listed = COLUMN_EXAMPLES.flatMap(({ columns }) => columns);
  expect([...listed].sort()).toEqual([...COLUMN_KEYS].sort());
});

const EXAMPLES = COLUMN_EXAMPLES.flatMap(({ columns, read, notRead }) =>
  columns.map((column) => ({ column, read, notRead })),
);

describe.each(EXAMPLES)('$column', ({ column, read, notRead }) => {
  test.each(read)('is read, and nothing is reported: %j', (cell) => {
    const { value, reported } = readCell(column, cell);
    expect(value).not.toBeNull();
    expect(reported).toEqual([]);
  });

  test.each(notRead)('has no value, or something is reported: %j', (cell) => {
    const { value, reported } = readCell(column, cell);
    const isNo = value?.en === 'no';
    expect(value === null || isNo || reported.length > 0).toBe(true);
  });
});

describe('what is read of a cell', () => {
  test('is what people mean by it', () => {
    expect(readCell('held', 'Quý I/2023').value?.vi).toBe('01/01/2023 – 31/03/2023');
    expect(readCell('duration', '½ ngày').value).toEqual({ vi: '1 buổi', en: '1 half-day' });
    expect(readCell('members', '1.200').value?.vi).toBe('1200');
    expect(readCell('level', 'Huyện').value?.vi).toBe('Cấp trên');
    expect(readCell('emulation', '05/4/2023').value?.vi).toBe('05/04/2023');
    expect(readCell('pilot', 'chưa').value).toEqual({ vi: 'không', en: 'no' });
  });

  test('is nothing where it is reported', () => {
    const { value, reported } = readCell('required', 'Tùy');
    expect(value).toBeNull();
    expect(reported.map(({ vi }) => vi)).toEqual([expect.stringContaining('“Tùy”')]);
  });
});
