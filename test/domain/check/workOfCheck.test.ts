/** How much work a check is, counted and not timed: it grows with the rows alone. */
import { describe, expect, it } from '@jest/globals';
import { check } from '../../../src/domain/check/engine';
import { countedTracker, HEADER, PLAN, type Shape } from '../countedTracker';
import { AS_OF, isoDay } from '../trackerTable';

const NOTE = 'Đề nghị đơn vị báo cáo lại kết quả đại hội trước ngày 20/5/2023.';

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

/** How often a cell is looked at in the whole check of so many rows. */
function looks(rows: number, shape: Shape): number {
  let count = 0;
  check(
    countedTracker(rows, shape, () => count++),
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
