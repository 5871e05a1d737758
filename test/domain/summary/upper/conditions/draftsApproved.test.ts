import { describe, expect, test } from '@jest/globals';
import type { SheetGrid } from '../../../../../src/domain/sheet/grid';
import type { RowInput } from '../../../trackerTable';
import { all, conditionsOf, upper, pilot, shown, taskGrid, with_ } from '../upperCase';

test.each<[title: string, rows: RowInput[], expected: unknown[]]>([
  [
    'approved on the first day: too late',
    [pilot, with_(upper, { 'Văn kiện đã duyệt': '15/6/2023', 'Ngày tổ chức': '15/6/2023' })],
    [
      'not-met',
      ['Công đoàn huyện'],
      'Văn kiện đã duyệt: 15/06/2023, không trước ngày khai mạc 15/06/2023.',
    ],
  ],
  [
    'approved the day before',
    [pilot, with_(upper, { 'Văn kiện đã duyệt': '14/6/2023', 'Ngày tổ chức': '15/6/2023' })],
    ['met', [], 'Văn kiện đã duyệt; đã báo cáo cấp có thẩm quyền 12/06/2023.'],
  ],
])('%s', (_title, rows, expected) => {
  expect(shown(conditionsOf(rows).documents)).toEqual(expected);
});

test('what was approved after a planned day that has passed is not late', () => {
  const rows = [pilot, with_(upper, { 'Văn kiện đã duyệt': '13/7/2023' })];
  expect(conditionsOf(rows, { asOf: '2023-07-14' }).documents.state).toBe('met');
});

describe('the report of the drafts', () => {
  test.each<[title: string, tasks: SheetGrid | null, state: string]>([
    ['no task sheet', null, 'unknown'],
    ['no such task', taskGrid(['III.4', 'Duyệt các dự thảo', '', '12/6/2023']), 'unknown'],
    ['another clause', taskGrid(['III.6', 'Báo cáo', '', '12/6/2023']), 'unknown'],
    ['not completed', taskGrid(['III.4', 'Báo cáo văn kiện', '', '']), 'not-met'],
    ['to be completed', taskGrid(['III.4', 'Báo cáo văn kiện', '', '21/6/2023']), 'not-met'],
    ['not readable', taskGrid(['III.4', 'Báo cáo văn kiện', '', 'xong']), 'unknown'],
    ['in English', taskGrid(['III.4', 'Report the drafts', '', '12/6/2023']), 'met'],
  ])('%s', (_title, tasks, state) => {
    expect(conditionsOf(all, {}, { tasks }).documents.state).toBe(state);
  });

  test('drafts that are not approved are not looked for in the tasks', () => {
    const rows = [...all.slice(0, 3), with_(upper, { 'Văn kiện đã duyệt': '' })];
    expect(conditionsOf(rows, {}, { tasks: null }).documents.state).toBe('not-met');
  });
});
