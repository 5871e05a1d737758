/** Long trackers whose rows tell how often they are looked at. */
import type { Cell } from '../../src/domain/sheet/cell';
import type { Tracker } from '../../src/domain/tracker/tracker';
import { planOf, trackerOf } from './trackerTable';

export const HEADER = [
  'TT',
  'Mã CĐCS',
  'Tên CĐCS',
  'Khối',
  'Cấp',
  'Ngày dự kiến',
  'Ngày tổ chức',
  'Ghi chú',
];
/** The plan under which they are read. */
export const PLAN = planOf({});

/** The cells of a row, which is counted from 0. */
export type Shape = (row: number) => readonly Cell[];

/** Reads a tracker of so many rows; `count` is called whenever one of their cells is looked at. */
export function countedTracker(
  rows: number,
  shape: Shape,
  count: () => void = () => undefined,
): Tracker {
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
