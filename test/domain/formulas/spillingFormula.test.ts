/** Which cells formulas fill besides their own. */
import { expect, it } from '@jest/globals';
import { filledAreas, isFilled, sizeOfResult } from '../../../src/domain/formulas/spillingFormula';

const ALL = { rows: Infinity, columns: Infinity };
const wide = (columns: number, rows = Infinity) => ({ rows, columns });
const URL = 'https://docs.google.com/spreadsheets/d/1a';

it.each([
  [`=IMPORTRANGE("${URL}";"A:AZ")`, wide(52)],
  [`=importrange("${URL}","'Theo dõi (2)'!$A$5:$G$400")`, wide(7, 396)],
  ['=IMPORTRANGE(Z1;Z2)', ALL],
  [`=IMPORTRANGE("${URL}";"Theo dõi!A1")`, wide(1, 1)],
  [`=QUERY(IMPORTRANGE("${URL}";"Theo dõi!A5:G");"select Col1, Col3 where Col2='A:Z'";1)`, wide(7)],
  [`={IMPORTRANGE("${URL}";"A5:G50");IMPORTRANGE("${URL}2";"A5:G60")}`, wide(7)],
  [`={IMPORTRANGE("${URL}","A:G"),IMPORTRANGE("${URL}2","A:G")}`, ALL],
  [`=QUERY({DS!A:B\\DS!D:D};"select Col3")`, ALL],
  [`=IFERROR(ARRAYFORMULA(IMPORTRANGE("${URL}";"A5:D");"")`, wide(4)],
  ["=FILTER('Dữ liệu'!B2:E;'Dữ liệu'!A2:A=\"x\")", wide(4)],
  ['=SORT(DS!C2:C)', wide(1)],
  ['=ARRAYFORMULA(DS!A1:F50)', wide(6, 50)],
  ['=TRANSPOSE(DS!A1:A9)', ALL],
  ['=IMPORTHTML("https://example.com";"table";1)', ALL],
])('%s may fill %j', (formula, size) => {
  expect(sizeOfResult(formula)).toEqual(size);
});

it.each([
  '=ARRAYFORMULA(IF(B6:B="";"";ROW(B6:B)-5))',
  '=ARRAYFORMULA(IF(ISBLANK(B6:F);"";1))',
  '=ARRAYFORMULA(IFNA(VLOOKUP(B6:B;IMPORTRANGE("…";"DS!A:F");3;0)))',
  '=ARRAYFORMULA(SUMIF(DS!A:A;B6:B;DS!C:C))',
  '=SEQUENCE(COUNTA(B6:F))',
  '={"TT";ARRAYFORMULA(IF(B6:B="","",ROW(B6:B)-5))}',
  '=MAP(B6:B;LAMBDA(x;UPPER(x)))',
])('%s fills one column, for the table is only looked into', (formula) => {
  expect(sizeOfResult(formula)).toEqual(wide(1));
});

it.each([
  '=VLOOKUP(B6;IMPORTRANGE("…";"DS!A:F");3;0)',
  '=INDEX(IMPORTRANGE("…";"DS!A:F");MATCH(B6;DS!A:A;0);3)',
  '=SUM(FILTER(C:C;D:D="x"))',
  '=IF(A1="QUERY(";"{";"x")',
  '=A1+SUM(B1:C9)',
])('%s fills its own cell alone', (formula) => {
  expect(sizeOfResult(formula)).toBeNull();
});

it('a cell with a formula of its own ends what another fills, to the right and below', () => {
  const areas = filledAreas([
    ['', '', '', ''],
    ['', '=FILTER(DS!A:Z;DS!A:A<>"")', '', '=1'],
    ['', '', '', ''],
    ['', '=FILTER(DS!A:A;DS!A:A<>"")', '', ''],
  ]);
  expect(areas).toEqual([
    { row: 1, column: 1, rows: 2, columns: 2 },
    { row: 3, column: 1, rows: Infinity, columns: 1 },
  ]);
  const filled = (row: number) => [0, 1, 2, 3].filter((column) => isFilled(areas, row, column));
  expect([0, 1, 2, 3, 900].map(filled)).toEqual([[], [1, 2], [1, 2], [1], [1]]);
});
