import { describe, expect, it } from '@jest/globals';
import { readXlsx } from '../../src/xlsx';
import { type Parts, richWorkbook, unzipParts, utf8, zipParts } from '../xlsx/xlsxFixture';
import { openHost } from './openHost';
import { writeXlsx } from '../xlsx/judge/writeJudged';

const SOURCE = zipParts(richWorkbook());
const TRACKER = 'xl/worksheets/sheet1.xml';
/** The tracker, what lists sheets and looks, and the order of calculation, which has no content. */
const PARTS_THAT_GROW =
  /worksheets\/sheet1\.xml$|styles\.xml$|workbook\.xml(\.rels)?$|Content_Types|calcChain/;

/** A file of users' own things after calls of the add-on. */
function after(...calls: readonly (readonly [string, ...unknown[]])[]): Parts {
  const { workbook } = readXlsx(SOURCE);
  const host = openHost(workbook);
  for (const [name, ...args] of calls) host.run(name, args);
  return unzipParts(writeXlsx(workbook));
}

/** The tracker without the cells and the width of the status column, which the add-on added. */
function users(parts: Parts): string {
  return utf8(parts[TRACKER])
    .replace(/<c r="G\d+"[^>]*?(?:\/>|>.*?<\/c>)/g, '')
    .replace(/<row r="7">\s*<\/row>/, '')
    .replace(/<col max="7" min="7"[^>]*>/, '')
    .replace(/ spans="[\d:]*"/g, '')
    .replace(/<dimension[^>]*>/, '');
}

/** Its filter takes in the status column, as long as that is there. */
function withFilteredStatus(tracker: string): string {
  return tracker.replace('<autoFilter ref="A2:F8"/>', '<autoFilter ref="A2:G8"/>');
}

const SHEET = 'Theo dõi & đôn đốc';

describe('what users made', () => {
  const original = unzipParts(SOURCE);

  it('is the same before highlight and after it is removed', () => {
    const parts = after(
      ['sidebarCheck', { sheets: [SHEET], highlight: true }],
      ['removeHighlights', [SHEET]],
    );
    expect(users(parts)).toBe(withFilteredStatus(users(original)));
    const others = Object.keys(original).filter((name) => !PARTS_THAT_GROW.test(name));
    expect(others.length).toBeGreaterThan(10);
    const changed = others.filter((name) => parts[name] !== original[name]);
    expect(changed).toEqual([]);
  });

  it('stays while the rows are highlighted, with the add-on’s formats behind those of users', () => {
    const parts = after(['sidebarCheck', { sheets: [SHEET], highlight: true }]);
    const own = /<conditionalFormatting sqref="A2:G\d+">.*?<\/conditionalFormatting>/g;
    expect(utf8(parts[TRACKER]).match(own)).toHaveLength(4);
    expect(users(parts).replace(own, '')).toBe(withFilteredStatus(users(original)));
  });

  it('is the same after everything has been removed', () => {
    const parts = after(
      ['sidebarCheck', { sheets: [SHEET], highlight: true }],
      ['removeEverything'],
    );
    expect(users(parts)).toBe(users(original));
    expect(Object.keys(parts).sort()).toEqual(Object.keys(original).sort());
    expect(utf8(parts['xl/workbook.xml'])).toBe(utf8(original['xl/workbook.xml']));
  });
});
