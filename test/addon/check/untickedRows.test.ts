import { describe, expect, it } from '@jest/globals';
import type { Scalar } from '../../../src/document';
import { columnContents, countedCalls, documentOf, openHost, sheetOf, textOf } from '../openHost';

const NAME = 'Theo dõi';
const STATUS = 5;
const HEADER = ['TT', 'Tên CĐCS', 'Ngày tổ chức', 'Đại hội điểm', 'Nội dung 1a', 'Trạng thái'];
const UNITS: readonly (readonly Scalar[])[] = [
  [1, 'Trường A', '12/4/2023', true, true, null],
  [2, 'Trường B', null, false, false, null],
];

function checked(tail: readonly (readonly Scalar[])[]) {
  const workbook = documentOf(NAME, [HEADER, ...UNITS, ...tail]);
  const host = openHost(workbook);
  const result = host.run('sidebarCheck', [{ sheets: [NAME], highlight: true }]) as unknown as {
    sheets: { units: unknown[]; findings: unknown[] }[];
    standing: unknown;
  };
  const findings = sheetOf(workbook, 'Kết quả kiểm tra').rows.flatMap((row) => row?.values ?? []);
  sheetOf(workbook, NAME).rows[1]!.values[2] = '2/6/2022';
  host.calls.reset();
  host.run('checkFromMenu');
  return {
    ...result,
    text: findings.map((value) => textOf(value)),
    statuses: columnContents(sheetOf(workbook, NAME), STATUS),
    calls: countedCalls(host),
  };
}

describe('800 rows below the units that hold only', () => {
  const plain = checked([]);

  it.each<[string, (i: number) => readonly Scalar[]]>([
    ['an unticked box', () => [null, null, null, false]],
    ['unticked boxes in several columns', () => [null, null, null, false, false]],
    ['a running number and unticked boxes', (i) => [i + 3, null, null, false, false]],
  ])('%s are no units: totals, findings, statuses and calls are as without them', (_, row) => {
    const tailed = checked(Array.from({ length: 800 }, (__, i) => row(i)));
    expect(tailed.sheets).toEqual(plain.sheets);
    expect(tailed.standing).toEqual(plain.standing);
    expect(tailed.text).toEqual(plain.text);
    expect(tailed.statuses.slice(0, 2)).toEqual(plain.statuses.slice(0, 2));
    expect(new Set(tailed.statuses.slice(2).map((content) => content ?? ''))).toEqual(
      new Set(['']),
    );
    expect(tailed.calls).toBe(plain.calls);
  });
});
