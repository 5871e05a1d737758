import { describe, expect, test } from '@jest/globals';
import { countUnits, heldRate, percentage, standingOf } from '../../../src/domain/unit/totals';
import { checkTable } from '../trackerTable';

describe('a percentage', () => {
  test.each([
    [0, 3, 0],
    [1, 3, 33.3],
    [2, 3, 66.7],
    [3, 3, 100],
    [1, 8, 12.5],
    [1, 16, 6.3],
    [3, 16, 18.8],
    [1, 2000, 0.1],
    [1, 2001, 0],
    [999, 1000, 99.9],
    [1999, 2000, 100],
    [29, 200, 14.5],
    [23, 400, 5.8],
    [57, 800, 7.1],
    [40, 76, 52.6],
  ])('%d of %d is %d', (part, whole, expected) => {
    expect(percentage(part, whole)).toBe(expected);
  });

  test('of nothing there is none', () => {
    expect(percentage(0, 0)).toBe('');
  });
});

describe('the rate held', () => {
  test('is of the required units, whatever the exempt have done', () => {
    const rows = [
      { 'Ngày tổ chức': '12/4/2023' },
      { 'Ngày tổ chức': '' },
      { 'Ngày tổ chức': '' },
      { 'Ngày tổ chức': '12/4/2023', 'Diện tổ chức': 'Không tổ chức' },
    ];
    const totals = countUnits(checkTable({ rows }).units);
    expect(totals).toMatchObject({ units: 4, required: 3, held: 1 });
    expect(totals.byStatus).toMatchObject({ exempt: 1, 'done-on-time': 1 });
    expect(heldRate(totals)).toBe(33.3);
  });
});

describe('what faces show', () => {
  test('is of the grassroots congresses, the pilot among them; the upper one stands apart', () => {
    const rows = [
      { 'Ngày tổ chức': '12/4/2023' },
      { 'Đại hội điểm': 'x', 'Ngày tổ chức': '10/2/2023' },
      { 'Ngày tổ chức': '' },
      { Cấp: 'Huyện', 'Ngày tổ chức': '' },
    ];
    expect(standingOf(checkTable({ rows, asOf: '2023-08-15' }).units)).toMatchObject({
      grassroots: { units: 3, required: 3, held: 2, byStatus: { overdue: 1 } },
      heldRate: 66.7,
      upper: { units: 1, required: 1, held: 0, byStatus: { overdue: 1 } },
    });
  });

  test('has no upper congress where there is none', () => {
    expect(standingOf(checkTable({ rows: [{}] }).units).upper).toBeNull();
  });
});
