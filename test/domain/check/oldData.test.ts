import { expect, test } from '@jest/globals';
import { checkTogether } from '../../../src/domain/check/engine';
import { oldData } from '../../../src/domain/check/oldData';
import type { Language } from '../../../src/domain/text/language';
import { gridOfTable, isoDay, type PlanInput, planOf, trackerOf } from '../trackerTable';

/** What is said of trackers of which each has congresses held on these days. */
function saidOf(
  sheets: readonly (readonly string[])[],
  today: string,
  { language = 'vi', ...plan }: PlanInput & { readonly language?: Language } = {},
): string[] {
  const reading = planOf(plan);
  const trackers = sheets.map((days) =>
    trackerOf(gridOfTable({ rows: days.map((day) => ({ 'Ngày tổ chức': day })) }), reading),
  );
  const results = checkTogether(trackers, reading, isoDay(today));
  return oldData(
    results.map((result) => ({ result })),
    language,
  );
}

const DAYS = ['6/6/2023', '5/5/2023', '', '4-7/6/2023'];

test('figures as of today are said to rest on old dates from the 181st day after the last', () => {
  expect(saidOf([DAYS], '2023-12-04')).toEqual([]);
  expect(saidOf([DAYS], '2023-12-05')).toEqual([
    'Số liệu đang tính đến hôm nay 05/12/2023, còn ngày tổ chức muộn nhất trong bảng là 07/06/2023. Nếu báo cáo cho một ngày đã qua, hãy ghi ngày đó vào “Ngày chốt số liệu” ở trang Kế hoạch.',
  ]);
  expect(saidOf([DAYS], '2023-12-05', { language: 'en' })).toEqual([
    'The figures are as of today, 05/12/2023, and the last congress in the table is of 07/06/2023. To report as of an earlier day, give that day as “As-of date” on the sheet Kế hoạch.',
  ]);
});

test('the last congress is that of all trackers together', () => {
  expect(saidOf([['1/1/2023'], DAYS, ['2/2/2023']], '2023-12-05')).toHaveLength(1);
  expect(saidOf([['1/1/2023'], ['5/12/2023'], ['2/2/2023']], '2023-12-05')).toEqual([]);
});

test('nothing is said where the plan has a day, or no valid one, or no congress was held', () => {
  expect(saidOf([DAYS], '2024-12-05', { plan: { as_of: '2024-12-05' } })).toEqual([]);
  expect(saidOf([DAYS], '2024-12-05', { plan: { as_of: '???' } })).toEqual([]);
  expect(saidOf([['', 'chưa']], '2024-12-05')).toEqual([]);
  expect(oldData([], 'vi')).toEqual([]);
});
