import { expect } from '@jest/globals';
import { calculate, type Sheet, Workbook } from '../../src/document';
import { readXlsx } from '../../src/xlsx';
import { serial } from '../functions/functionHost';
import { convertAll, office } from '../xlsx/office';
import { addSheet, openHost, textOf } from './openHost';
import { writeXlsx } from '../xlsx/judge/writeJudged';

const LOCALES = ['vi_VN', 'de_DE', 'en_US'];

/** Set up, filled in, coloured and summed up on 20 May 2023, in a document of a locale. */
function builtIn(locale: string): Workbook {
  const workbook = new Workbook('Asia/Ho_Chi_Minh', locale);
  addSheet(workbook, 'Khối xã', [
    ['TT', 'Tên CĐCS', 'Ngày tổ chức', 'Trạng thái'],
    [1, 'Trường A', '12/4/2023', null],
    [2, 'Trường B', null, null],
    [3, 'Trường C', 'chưa; "chờ, xã"', null],
    [4, 'Trường D', serial('2023-06-01') + 8 / 24, null],
  ]);
  const host = openHost(workbook);
  host.run('setUp', [['plan', 'tasks']]);
  host.run('saveSettings', [{ asOf: '20/05/2023' }]);
  host.run('highlightFromMenu');
  host.run('summariesFromMenu');
  calculate(workbook, () => Date.parse('2023-05-20T05:00:00Z'));
  return workbook;
}

/** What the formulas of a sheet show, by their cells. */
function results({ name, rows }: Sheet, formulas: Sheet): [cell: string, shown: string][] {
  return formulas.rows.flatMap((row, i) =>
    [...(row?.formulas?.keys() ?? [])].map((column): [string, string] => {
      return [`${name} R${i + 1}C${column + 1}`, textOf(rows[i]?.values[column])];
    }),
  );
}

let saved: readonly { readonly ours: Workbook; readonly theirs: Workbook }[] | undefined;

/** The document of each locale as it is here and as LibreOffice, which is started once, has it. */
function documentsOf(locales: readonly string[]) {
  const all = locales.map((locale) => ({ file: `${locale}.xlsx`, ours: builtIn(locale) }));
  const files = all.map(({ file, ours }) => [file, writeXlsx(ours)] as const);
  const converted = convertAll(new Map(files), 'xlsx');
  return all.map(({ file, ours }) => ({ ours, theirs: readXlsx(converted.get(file)!).workbook }));
}

LOCALES.forEach((locale, at) => {
  office(`every formula of a document in ${locale} shows the same in LibreOffice`, () => {
    const document = (saved ??= documentsOf(LOCALES))[at]!;
    const all = ({ sheets }: Workbook) =>
      Object.fromEntries(sheets.flatMap((sheet, i) => results(sheet, document.ours.sheets[i]!)));
    const [ours, theirs] = [all(document.ours), all(document.theirs)];
    expect(ours).toMatchObject({
      'Khối xã R3C4': 'Sắp đến hạn',
      'Khối xã R5C4': 'Sắp đến hạn',
    });
    expect(theirs).toEqual(ours);
  });
});
