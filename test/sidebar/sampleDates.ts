/** Handwritten answers about dates that are written as texts. */
import type { DatesWritten, TextDatesFound } from '../../src/addon/addonApi';
import { isoDay } from '../domain/trackerTable';

/** Two columns of one tracker, and cells that are left for every reason. */
export function sampleTextDates(): TextDatesFound {
  return {
    columns: [
      {
        sheet: 'Theo dõi',
        key: 'planned',
        letters: 'F',
        heading: 'Ngày dự kiến',
        cells: [
          {
            row: 9,
            unit: 'Công ty TNHH Chè Tam Đường',
            was: 'ngày 5 tháng 6 năm 2023',
            day: isoDay('2023-06-05'),
          },
        ],
      },
      {
        sheet: 'Theo dõi',
        key: 'held',
        letters: 'H',
        heading: 'Ngày tổ chức đại hội',
        cells: [
          {
            row: 6,
            unit: 'Trường Mầm non xã Tả Lèng',
            was: '17/2/2023',
            day: isoDay('2023-02-17'),
          },
          { row: 7, unit: 'Trường Tiểu học thị trấn', was: '12.4.23', day: isoDay('2023-04-12') },
          { row: 10, unit: '', was: 45028, day: isoDay('2023-04-12') },
        ],
      },
    ],
    left: [
      { reason: 'formula', count: 1 },
      { reason: 'more', count: 12 },
      { reason: 'period', count: 3 },
      { reason: 'tentative', count: 2 },
      { reason: 'incomplete', count: 1 },
      { reason: 'doubtful', count: 1 },
      { reason: 'unreadable', count: 1 },
    ],
  };
}

export function allWritten(count: number): DatesWritten {
  return {
    outcomes: Array.from({ length: count }, () => ({ kind: 'written', format: null })),
    areStatusesSure: true,
  };
}

/** One column of so many cells, and nothing that is left. */
export function manyTextDates(count: number): TextDatesFound {
  const cells = Array.from({ length: count }, (_, i) => {
    return { row: i + 5, unit: `CĐCS số ${i + 1}`, was: '12.4.23', day: isoDay('2023-04-12') };
  });
  const column = { sheet: 'Theo dõi', key: 'held', letters: 'H', heading: 'Ngày tổ chức' } as const;
  return { columns: [{ ...column, cells }], left: [] };
}

/** Of four cells one is written, and the others are kept for each reason. */
export function someWritten(): DatesWritten {
  return {
    outcomes: [
      { kind: 'written', format: '@' },
      { kind: 'changed' },
      { kind: 'refused', by: '“Số liệu đã chốt” (H7)' },
      { kind: 'gone' },
    ],
    areStatusesSure: false,
  };
}
