import { describe, expect, test } from '@jest/globals';
import type { Sheet, Workbook } from '../../src/document';
import { readXlsx } from '../../src/xlsx';
import { writeXlsx } from './judge/writeJudged';
import { richWorkbook, smallPackage, unzipParts, utf8, zipParts } from './xlsxFixture';

const PATH = 'xl/worksheets/sheet1.xml';
const AREA = { top: 1, left: 0, bottom: 7, right: 5 };
const ASKS = '<filterColumn colId="3"><filters><filter val="10"/></filters></filterColumn>';

function load(inFilter = ''): { workbook: Workbook; sheet: Sheet } {
  const parts = richWorkbook();
  const filter = '<autoFilter ref="A2:F8"';
  const xml = parts[PATH]!.replace(`${filter}/>`, `${filter}>${inFilter}</autoFilter>`);
  const { workbook } = readXlsx(zipParts(inFilter === '' ? parts : { ...parts, [PATH]: xml }));
  return { workbook, sheet: workbook.sheets[0]! };
}

function saved(workbook: Workbook): { sheet: string; book: string } {
  const parts = unzipParts(writeXlsx(workbook));
  return { sheet: utf8(parts[PATH]), book: utf8(parts['xl/workbook.xml']) };
}

describe('the filter of a sheet', () => {
  test('is read with the columns of which it asks something', () => {
    expect(load().sheet.filter).toEqual({ area: AREA, criteria: new Map() });
    const arrow = '<filterColumn colId="4" hiddenButton="1"/>';
    expect(load(ASKS + arrow).sheet.filter).toEqual({
      area: AREA,
      criteria: new Map([[3, '3:filters']]),
    });
  });

  test('is saved wider with what it asks byte for byte, and its hidden name with it', () => {
    const { workbook, sheet } = load(ASKS);
    sheet.filter = { ...sheet.filter!, area: { ...AREA, right: 6 } };
    const { sheet: xml, book } = saved(workbook);
    expect(xml).toContain(`<autoFilter ref="A2:G8">${ASKS}</autoFilter>`);
    expect(book).toContain(
      `<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'Theo dõi &amp; đôn đốc'!$A$2:$G$8</definedName>`,
    );
    expect(book).not.toContain('$F$8');
  });

  test('goes with its name where it was taken away, and its conditions where they were', () => {
    const gone = load(ASKS);
    gone.sheet.filter = null;
    const { sheet: xml, book } = saved(gone.workbook);
    expect(xml).not.toContain('autoFilter');
    expect(book).not.toContain('_FilterDatabase');
    const bare = load(ASKS);
    bare.sheet.filter = { area: AREA, criteria: new Map() };
    expect(saved(bare.workbook).sheet).toContain('<autoFilter ref="A2:F8"/><mergeCells');
  });

  test('that is new stands in its place', () => {
    const { workbook } = readXlsx(
      zipParts({
        ...smallPackage(
          '<sheetData/><pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/>',
        ),
      }),
    );
    workbook.sheets[0]!.filter = { area: AREA, criteria: new Map() };
    expect(saved(workbook).sheet).toContain('<sheetData/><autoFilter ref="A2:F8"/><pageMargins');
  });
});
