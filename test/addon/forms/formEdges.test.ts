/** The form for a unit where there is no cell, no next unit, no period; and the headings of dates. */
import { expect, it } from '@jest/globals';
import type { TextDatesFound } from '../../../src/addon/addonApi';
import { addSheet, documentOf, openHost, sheetOf } from '../openHost';
import { askForm, formDocument, openForm, SHEET } from './formHost';

const PLACE = { sheet: SHEET, row: 5, unit: 'Trường B' };
const GONE = /^Không còn thấy đơn vị này/;

it('opening the form of a unit again leaves the user where they are, the next one does not', () => {
  const host = openHost(formDocument());
  host.activate(SHEET, { row: 0, column: 0 });
  const same = askForm(host, { ...PLACE, step: 0 });
  expect(same).toMatchObject({ kind: 'unit', form: { row: 5, position: 2, of: 3 } });
  expect(host.activeCell).toEqual({ sheet: SHEET, a1: 'A1' });
  askForm(host, { ...PLACE, step: 1 });
  expect(host.activeCell).toEqual({ sheet: SHEET, a1: 'B6' });
});

it.each([
  ['after the last one', { sheet: SHEET, row: 6, unit: 'Trường C', step: 1 as const }],
  ['before the first one', { sheet: SHEET, row: 4, unit: 'Trường A', step: -1 as const }],
  ['of a row that is no unit', { sheet: SHEET, row: 3, unit: 'Khối trường học', step: 0 as const }],
  ['of another name', { sheet: SHEET, row: 5, unit: 'Trường X', step: 0 as const }],
])('there is no unit %s, which is said', (_, request) => {
  expect(() => askForm(openHost(formDocument()), request)).toThrow(GONE);
});

it('where the user is in no cell, it is the first row of the sheet that they see', () => {
  expect(askForm(openHost(formDocument()))).toEqual({
    kind: 'no-unit',
    message:
      'Dòng 1 nằm ở phần đầu bảng, không phải một đơn vị. Bấm vào dòng của một đơn vị rồi thử lại.',
  });
});

it('the period of propaganda is that of the plan, and none where the plan has none that is valid', () => {
  const workbook = formDocument();
  const periodOf = () => openForm(openHost(workbook), 4).period;
  expect(periodOf()).toEqual(['2022-05-01', '2023-09-30']);
  addSheet(workbook, 'Kế hoạch', [
    ['Khóa', 'Giá trị'],
    ['propaganda.to', 'cuối năm'],
  ]);
  expect(periodOf()).toBeNull();
});

it('texts that may become dates are shown under what heads their column, in both kinds of headers', () => {
  const headings = (rows: readonly (readonly (string | null)[])[]) => {
    const workbook = documentOf(SHEET, rows);
    const request = { sheets: [SHEET] };
    const found = openHost(workbook).run('textDates', [request]) as unknown as TextDatesFound;
    return found.columns.map(({ key, letters, heading, cells }) => [
      ...[key, letters, heading],
      cells.map(({ row, unit, was, day }) => [row, unit, was, day]),
    ]);
  };
  const cells = (row: number) => [[row, 'Trường A', '12/04/2023', '2023-04-12']];
  expect(
    headings([
      ['Tên CĐCS', 'Thời gian', null],
      [null, 'Ngày dự kiến', 'Ngày tổ chức'],
      ['Trường A', null, '12/04/2023'],
    ]),
  ).toEqual([['held', 'C', 'Ngày tổ chức', cells(3)]]);
  expect(
    headings([
      ['Tên CĐCS', 'Ngày tổ chức đại hội'],
      ['Trường A', '12/04/2023'],
    ]),
  ).toEqual([['held', 'B', 'Ngày tổ chức đại hội', cells(2)]]);
});

it('a column that somebody has named, without a heading, is called by its label', () => {
  const workbook = documentOf(SHEET, [
    ['Tên CĐCS', null],
    ['Trường A', '12/04/2023'],
  ]);
  sheetOf(workbook, SHEET).metadata.push({ key: 'congress.column', value: 'held', column: 1 });
  const found = openHost(workbook).run('textDates', [{ sheets: [SHEET] }]);
  expect(found).toMatchObject({
    columns: [{ key: 'held', letters: 'B', heading: 'Ngày tổ chức' }],
  });
});
