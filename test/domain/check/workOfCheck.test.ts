/** How much work a check is, counted and not timed: it grows with the rows alone. */
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import type { Cell } from '../../../src/domain/sheet/cell';
import { check } from '../../../src/domain/check/engine';
import type { Tracker } from '../../../src/domain/tracker/tracker';
import { AS_OF, isoDay, planOf, trackerOf } from '../trackerTable';

const HEADER = [
  'TT',
  'Mã CĐCS',
  'Tên CĐCS',
  'Khối',
  'Cấp',
  'Ngày dự kiến',
  'Ngày tổ chức',
  'Ghi chú',
];
const PLAN = planOf({});
const NOTE = 'Đề nghị đơn vị báo cáo lại kết quả đại hội trước ngày 20/5/2023.';

type Shape = (row: number) => readonly Cell[];
const SHAPES: Readonly<Record<string, Shape>> = {
  'units without a fault': (i) => [i + 1, `C${i}`, `Đơn vị ${i}`, 'A', '', '', '12/4/2023', ''],
  'units with faults': (i) => [i + 1, `C${i}`, `Đơn vị ${i}`, 'A', '', '', `31/4/2023 (${i})`, ''],
  'one unit again and again': (i) => [i + 1, 'C', 'Đơn vị', 'A', '', '', '12/4/2023', ''],
  'a bloc for each unit': (i) => [i + 1, `C${i}`, `Đơn vị ${i}`, `Khối ${i}`, '', '', '', ''],
  'as many units of the upper level as others': (i) => [
    ...[i + 1, `C${i}`, `Đơn vị ${i}`, 'A'],
    ...[i % 2 ? 'Cấp trên' : 'Cơ sở', '25/5/2023', '', ''],
  ],
  'units without a number': (i) => ['', `C${i}`, `Đơn vị ${i}`, 'A', '', '', '12/4/2023', NOTE],
  'headings of sections': (i) => ['', '', `Khối ${i}`, '', '', '', '', ''],
  'lines below the signature': (i) => ['', '', i === 0 ? 'Người lập biểu' : `Dòng ${i}`],
  'headers repeated': () => HEADER,
};

function tracker(rows: number, shape: Shape, count: () => void = () => undefined): Tracker {
  const counted = (cells: readonly Cell[]) =>
    new Proxy(cells, {
      get(target, key, receiver): unknown {
        if (typeof key === 'string' && /^\d+$/.test(key)) count();
        return Reflect.get(target, key, receiver);
      },
    });
  const cells = [HEADER, ...Array.from({ length: rows }, (_, i) => counted(shape(i)))];
  return trackerOf({ name: 'Theo dõi', rows: cells, merges: [] }, PLAN);
}

/** How often a cell is looked at in the whole check of so many rows. */
function looks(rows: number, shape: Shape): number {
  let count = 0;
  check(
    tracker(rows, shape, () => count++),
    PLAN,
    isoDay(AS_OF),
  );
  return count;
}

describe('a check', () => {
  it.each(Object.entries(SHAPES))(
    'looks as often at each row of a long tracker as of a short one: %s',
    (_, shape) => {
      const [few, more, most] = [looks(40, shape), looks(80, shape), looks(160, shape)];
      expect(few).toBeGreaterThan(0);
      expect(most - more).toBeLessThanOrEqual(2 * (more - few) * 1.05);
    },
  );
});

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
      tracker(rows, SHAPES['units without a fault']!, () => count++);
      return count;
    };
    expect((looksOf(80) - looksOf(40)) / 40).toBeLessThan(HEADER.length / 2);
  });

  it('compares no text of a row that its number tells', () => {
    const shape: Shape = (i) => [i + 1, `C${i}`, `Đơn vị ${i}`, 'A', '', '', '12/4/2023', NOTE];
    expect(textsCompared(() => tracker(80, shape))).toBe(textsCompared(() => tracker(40, shape)));
  });

  it('compares a text that stands in many rows once', () => {
    const shape: Shape = () => ['', 'C', 'Đơn vị', 'A', '', '', '12/4/2023', NOTE];
    expect(textsCompared(() => tracker(80, shape))).toBe(textsCompared(() => tracker(40, shape)));
    const { rows } = tracker(40, (i) => [i + 1, 'C', 'Đơn vị', 'Khối A', '', '', '', NOTE]);
    expect(textsCompared(() => rows.map((row) => row.key('bloc')))).toBe(1);
  });

  it('does not read a value of a few again for each row', () => {
    const shape: Shape = (i) => [i + 1, 'C', 'Đơn vị', 'A', 'Cơ sở', '', '12/4/2023', ''];
    const { rows } = tracker(40, shape);
    const read = () => rows.map((row) => [row.choice('level'), row.date('held')]);
    read();
    expect(textsCompared(read)).toBe(0);
  });
});
