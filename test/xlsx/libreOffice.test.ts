import { expect } from '@jest/globals';
import { Sheet } from '../../src/document';
import { readCsv, readXlsx } from '../../src/xlsx';
import { addStyle, setCell } from './modelCells';
import { convert, office } from './office';
import { richWorkbook, zipParts } from './xlsxFixture';
import { writeXlsx } from './judge/writeJudged';

function edited(): Uint8Array {
  const { workbook } = readXlsx(zipParts(richWorkbook()));
  const [tracker] = workbook.sheets;
  setCell(tracker!, 2, 1, { value: 'Đã đổi "tên"\n& <dòng> 2' });
  setCell(tracker!, 2, 4, { value: 'ghi đè' });
  setCell(tracker!, 2, 6, { formula: 'D3*2', style: addStyle(workbook, { bold: true }) });
  setCell(tracker!, 8, 0, { value: false });
  tracker!.metadata.push({ key: 'status', value: '1', column: 6 });
  const sheet = new Sheet('Đôn đốc');
  const date = addStyle(workbook, { numberFormat: 'dd/mm/yyyy', border: true });
  setCell(sheet, 0, 0, { value: 'Hạn' });
  setCell(sheet, 0, 1, { value: 45076, style: date });
  sheet.frozenRows = 1;
  sheet.validations.push({ area: { top: 1, left: 0, bottom: 5, right: 0 }, list: ['Có', 'Chưa'] });
  workbook.sheets.push(sheet);
  return writeXlsx(workbook);
}

office('LibreOffice reads the saved workbook', () => {
  // Every sheet as a file of its own, values as shown, UTF-8.
  const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';
  const files = convert('edited', edited(), filter);
  const grid = (sheet: string): unknown[] => {
    const bytes = files.get(`edited-${sheet}.csv`);
    if (!bytes) throw new Error(`${sheet} is missing among ${[...files.keys()].join()}`);
    return Array.from(readCsv(bytes).workbook.sheets[0]!.rows, (row) => row?.values ?? []);
  };
  const tracker = grid('Theo dõi & đôn đốc');
  expect(tracker[0]).toEqual(['Theo dõi đại hội']);
  expect(tracker[2]).toEqual([
    '1',
    'Đã đổi "tên"\n& <dòng> 2',
    expect.anything(),
    '10',
    'ghi đè',
    null,
    '20',
  ]);
  expect(tracker[3]).toMatchObject({ 4: '60' });
  expect(tracker[4]).toMatchObject({ 4: '180' });
  expect(tracker[8]).toEqual(['FALSE']);
  expect(grid('Đôn đốc')[0]).toMatchObject({ 0: 'Hạn' });
});

office('what LibreOffice saves can be read', () => {
  const [bytes] = convert('again', edited(), 'xlsx').values();
  const { workbook } = readXlsx(bytes!);
  expect(workbook.sheets.map(({ name }) => name)).toEqual([
    'Theo dõi & đôn đốc',
    'Biểu đồ', // a chart sheet, which LibreOffice turns into a sheet
    'Bảng',
    'Đôn đốc',
  ]);
  const [tracker, , , added] = workbook.sheets;
  expect(tracker?.rows[2]?.values.slice(0, 4)).toEqual([1, 'Đã đổi "tên"\n& <dòng> 2', 45028, 10]);
  expect(added?.rows[0]?.values).toEqual(['Hạn', 45076]);
  expect(added?.validations).toEqual([
    { area: { top: 1, left: 0, bottom: 5, right: 0 }, list: ['Có', 'Chưa'] },
  ]);
});
