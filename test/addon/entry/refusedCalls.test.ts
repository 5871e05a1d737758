/** Calls that no page of this version makes: refused in words, and nothing is done. */
import { describe, expect, it } from '@jest/globals';
import { documentOf, openHost, sheetOf, TRACKER } from '../openHost';

const SHEET = 'Theo dõi';
const CHECK = { sheets: [SHEET], highlight: false };
const LOOK = { sheets: [SHEET], isShown: true, stamp: '' };
const SHOW = { sheet: SHEET, row: 2, key: 'held', unit: 'Trường A' };
const TEXT_DATE = { ...SHOW, was: '12/4/2023' };
const COLUMN = { key: 'held', letters: 'C' };

const wrong: readonly [name: string, argument: unknown, field: string][] = [
  ['sidebarCheck', undefined, 'request'],
  ['sidebarCheck', null, 'request'],
  ['sidebarCheck', [SHEET], 'request'],
  ['sidebarCheck', { ...CHECK, sheets: SHEET }, 'sheets'],
  ['sidebarCheck', { ...CHECK, sheets: [1] }, 'sheets'],
  ['sidebarCheck', { sheets: [SHEET] }, 'highlight'],
  ['sidebarCheck', { ...CHECK, highlight: 'no' }, 'highlight'],
  ['sidebarCheck', { ...CHECK, summaries: true }, 'summaries'],
  ['sidebarCheck', { ...CHECK, toString: 'x' }, 'toString'],
  ['sidebarLook', undefined, 'request'],
  ['sidebarLook', { ...LOOK, sheets: SHEET }, 'sheets'],
  ['sidebarLook', { ...LOOK, isShown: 1 }, 'isShown'],
  ['sidebarLook', { ...LOOK, stamp: null }, 'stamp'],
  ['sidebarLook', { ...LOOK, highlight: true }, 'highlight'],
  ['buildSummaries', SHEET, 'sheets'],
  ['buildSummaries', [null], 'sheets'],
  ['retakeReport', SHEET, 'sheets'],
  ['papers', undefined, 'request'],
  ['papers', { kind: 'letter' }, 'kind'],
  ['papers', { kind: 'report', sheets: SHEET }, 'sheets'],
  ['removeHighlights', { 0: SHEET }, 'sheets'],
  ['mapColumns', { sheet: SHEET }, 'columns'],
  ['mapColumns', { sheet: 1, columns: [COLUMN] }, 'sheet'],
  ['mapColumns', { sheet: SHEET, columns: [{}] }, 'columns'],
  ['mapColumns', { sheet: SHEET, columns: [COLUMN, { ...COLUMN, key: 'constructor' }] }, 'columns'],
  ['mapColumns', { sheet: SHEET, columns: [{ ...COLUMN, letters: 'A1:B2' }] }, 'columns'],
  ['mapColumns', { sheet: SHEET, columns: [{ ...COLUMN, row: 1 }] }, 'columns'],
  ['showCell', { ...SHOW, sheet: null }, 'sheet'],
  ['showCell', { ...SHOW, row: '2' }, 'row'],
  ['showCell', { ...SHOW, row: 0 }, 'row'],
  ['showCell', { ...SHOW, row: 2.5 }, 'row'],
  ['showCell', { ...SHOW, key: 'heldOn' }, 'key'],
  ['showCell', { ...SHOW, unit: undefined }, 'unit'],
  ['showSheet', { sheet: 1, cell: null }, 'sheet'],
  ['showSheet', { sheet: SHEET, cell: 'C0' }, 'cell'],
  ['showSheet', { sheet: SHEET, cell: 'A1:B2' }, 'cell'],
  ['showSheet', { sheet: SHEET }, 'cell'],
  ['saveSettings', undefined, 'settings'],
  ['saveSettings', null, 'settings'],
  ['saveSettings', ['vi'], 'settings'],
  ['setUp', 'plan', 'kinds'],
  ['setUp', [['plan']], 'kinds'],
  ['setDailyRefresh', 'on', 'on'],
  ['textDates', { sheets: [1] }, 'sheets'],
  ['writeDates', [TEXT_DATE], 'request'],
  ['writeDates', { cells: [{ ...TEXT_DATE, key: 'result_sent' }] }, 'cells'],
  ['writeDates', { cells: [{ ...TEXT_DATE, was: 'Sáng 12/4/2023' }] }, 'cells'],
  ['writeDates', { cells: [{ ...TEXT_DATE, was: true }] }, 'cells'],
  ['writeDates', { cells: [{ ...TEXT_DATE, day: '2023-04-12' }] }, 'cells'],
  ['restoreTexts', { cells: [TEXT_DATE] }, 'cells'],
  ['restoreTexts', { cells: [{ ...TEXT_DATE, was: '=1+1', format: '@' }] }, 'cells'],
  ['restoreTexts', { cells: [{ ...TEXT_DATE, format: 0 }] }, 'cells'],
  ['checkTracker', undefined, 'request'],
  ['checkTracker', { sheet: 1 }, 'sheet'],
  ['checkTracker', { asOf: 20230520 }, 'asOf'],
  ['checkTracker', { plan: [] }, 'plan'],
  ['checkTracker', { language: 'fr' }, 'language'],
  ['checkTracker', { write: 1 }, 'write'],
  ['checkTracker', { papers: ['letter'] }, 'papers'],
  ['checkTracker', { out: 'o.xlsx' }, 'out'],
];

describe('a call is refused, and nothing is written,', () => {
  it.each(wrong)('%s(%j): “%s” is not right', (name, argument, field) => {
    const workbook = documentOf(SHEET, TRACKER);
    const before = JSON.stringify(workbook.sheets);
    const host = openHost(workbook);
    const message = `Yêu cầu gửi đến tiện ích không đúng ở “${field}”`;
    expect(() => host.run(name, argument === undefined ? [] : [argument])).toThrow(message);
    expect(JSON.stringify(workbook.sheets)).toBe(before);
    expect(host.triggers).toEqual([]);
  });

  it("in the plan's language", () => {
    const workbook = documentOf('Kế hoạch', [
      ['Khóa', 'Giá trị'],
      ['language', 'en'],
    ]);
    expect(() => openHost(workbook).run('sidebarCheck', [null])).toThrow(
      'What the add-on was asked is not right in “request”. Close the side panel and open it again.',
    );
    expect(sheetOf(workbook, 'Kế hoạch').rows).toHaveLength(2);
  });
});
