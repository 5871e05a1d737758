/** How much work reading a tracker is: few cells and texts are looked at, and none twice. */
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { countedTracker, HEADER, type Shape } from '../../countedTracker';

const NOTE = 'Đề nghị đơn vị báo cáo lại kết quả đại hội trước ngày 20/5/2023.';

const SHAPE: Shape = (i) => [i + 1, `C${i}`, `Đơn vị ${i}`, 'A', '', '', '12/4/2023', NOTE];

describe('reading a tracker', () => {
  afterEach(() => {
    jest.restoreAllMocks();
  });

  /** How many texts are put into the form in which they are compared. */
  function textsCompared(work: () => unknown): number {
    const spy = jest.spyOn(String.prototype, 'normalize');
    work();
    const { length } = spy.mock.calls;
    spy.mockRestore();
    return length;
  }

  it('looks at few cells of a row that its number tells', () => {
    const looksOf = (rows: number) => {
      let count = 0;
      countedTracker(rows, SHAPE, () => count++);
      return count;
    };
    expect((looksOf(80) - looksOf(40)) / 40).toBeLessThan(HEADER.length / 2);
  });

  it('compares no text of a row that its number tells', () => {
    expect(textsCompared(() => countedTracker(80, SHAPE))).toBe(
      textsCompared(() => countedTracker(40, SHAPE)),
    );
  });

  it('compares a text that stands in many rows once', () => {
    const shape: Shape = () => ['', 'C', 'Đơn vị', 'A', '', '', '12/4/2023', NOTE];
    expect(textsCompared(() => countedTracker(80, shape))).toBe(
      textsCompared(() => countedTracker(40, shape)),
    );
    const { rows } = countedTracker(40, (i) => [i + 1, 'C', 'Đơn vị', 'Khối A', '', '', '', NOTE]);
    expect(textsCompared(() => rows.map((row) => row.key('bloc')))).toBe(1);
  });

  it('does not read a value of a few again for each row', () => {
    const shape: Shape = (i) => [i + 1, 'C', 'Đơn vị', 'A', 'Cơ sở', '', '12/4/2023', ''];
    const { rows } = countedTracker(40, shape);
    const read = () => rows.map((row) => [row.choice('level'), row.date('held')]);
    read();
    expect(textsCompared(read)).toBe(0);
  });
});
