import { expect, it } from '@jest/globals';
import { columnContents, documentOf, openHost, sheetOf } from './openHost';

const NAMES = [
  '=IMPORTXML("http://x","//a")',
  '+1',
  '-2+3',
  '@SUM(1)',
  '<img src=x onerror=alert(1)>',
  '\u202Eعكس',
  'x'.repeat(5000),
];

it('what units are called is shown and written as text, whatever it looks like', () => {
  // A planned date in the cell of the date held goes into the formula of the status.
  const held = 'dự kiến "&IMPORTXML("http://x","//a")&" 20/4/2023';
  const rows = NAMES.map((name, i) => [i + 1, name, held]);
  const workbook = documentOf('Theo dõi', [['TT', 'Tên CĐCS', 'Ngày tổ chức'], ...rows]);
  const host = openHost(workbook);
  host.run('highlightFromMenu');
  host.edit('Theo dõi', 'A2', '1');
  expect(columnContents(sheetOf(workbook, 'Theo dõi'), 1)).toEqual(NAMES);
  const findings = sheetOf(workbook, 'Kết quả kiểm tra');
  const shown = columnContents(findings, 3);
  for (const name of NAMES) expect(shown).toContain(name);
  expect(findings.rows.some((row) => (row?.formulas?.size ?? 0) > 0)).toBe(false);
  for (const status of columnContents(sheetOf(workbook, 'Theo dõi'), 3)) {
    // The quotes within are doubled: all of it is one text, compared with the cell.
    expect(status).toContain('<>"dự kiến ""&IMPORTXML(""http://x"",""//a"")&"" 20/4/2023")>0');
  }
});
