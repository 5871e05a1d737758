/** What a check leaves as it is: a status column of users' own, and times that are no dates. */
import { expect, it } from '@jest/globals';
import type { Scalar, Workbook } from '../../src/document';
import { columnContents, documentOf, openHost, sheetOf } from './openHost';

const NAME = 'Theo dõi';

interface Answer {
  readonly notices: readonly string[];
  readonly report: { readonly findings: readonly { readonly code: string; message: string }[] };
}

function check(workbook: Workbook): Answer {
  return openHost(workbook).run('checkTracker', [{ write: true }]) as unknown as Answer;
}

it('a status column full of users’ formulas that show nothing is left alone, which is said', () => {
  const workbook = documentOf(NAME, [
    ['TT', 'Tên CĐCS', 'Ngày tổ chức', 'Trạng thái'],
    [1, 'Trường A', '12/4/2023', ''],
    [2, 'Trường B', null, ''],
  ]);
  const sheet = sheetOf(workbook, NAME);
  for (const row of sheet.rows.slice(1)) row!.formulas = new Map([[3, 'IF(1>2,"gọi","")']]);
  expect(check(workbook).notices).toEqual([
    `Trang “${NAME}”: cột “Trạng thái” do người dùng lập nên được giữ nguyên, không ghi trạng thái và không tô màu.`,
  ]);
  expect(columnContents(sheet, 3)).toEqual(['=IF(1>2,"gọi","")', '=IF(1>2,"gọi","")']);
  expect(sheet.metadata).toEqual([]);
});

it('a cell with a time and no day is reported by what it holds, and is neither blank nor a day', () => {
  const held: Scalar = 1 / 3;
  const workbook = documentOf(NAME, [
    ['TT', 'Tên CĐCS', 'Ngày tổ chức'],
    [1, 'Trường A', held],
  ]);
  workbook.styles.push({ numberFormat: 'h:mm' });
  const sheet = sheetOf(workbook, NAME);
  sheet.rows[1]!.styles[2] = workbook.styles.length - 1;
  const { findings } = check(workbook).report;
  const message =
    'Chỉ có giờ “08:00”, chưa có ngày. Ghi ngày/tháng/năm, ví dụ 12/04/2023 hoặc “8h00 ngày 12/04/2023”.';
  expect(findings).toMatchObject([{ code: 'date-unreadable', message }]);
  expect(columnContents(sheet, 3)).toEqual(['Thiếu dữ liệu']);
});
