import { describe, expect, test } from '@jest/globals';
import { check } from '../../../src/domain/check/engine';
import { LANGUAGES } from '../../../src/domain/text/language';
import { readPlan } from '../../../src/domain/plan/reading/readPlan';
import { rulesAbout } from '../../../src/domain/check/columnRules';
import { trackerTemplate } from '../../../src/domain/setup/trackerTemplate';
import type { Cell } from '../../../src/domain/sheet/cell';
import type { SheetGrid } from '../../../src/domain/sheet/grid';
import { COLUMN_HELP } from '../../../src/domain/tracker/columnHelp';
import { COLUMN_KEYS, COLUMNS } from '../../../src/domain/tracker/columns';
import type { ColumnDefinition } from '../../../src/domain/tracker/defineColumns';
import { readTracker } from '../../../src/domain/tracker/tracker';
import { gridOf, isoDay, trackerOf } from '../trackerTable';
import { CLAUSES_SLOT } from '../../../src/domain/setup/clausesSlot';
import { readingOf } from '../tracker/readings';
import { gridOfTemplate } from './templateGrid';

const HEADERS = COLUMN_KEYS.map((key) => COLUMNS[key].headers[0]);

function checkGrid(grid: SheetGrid) {
  return check(trackerOf(grid, readPlan([])), readPlan([]), isoDay('2023-05-20'));
}

describe.each(LANGUAGES)('the tracker sheet: %s', (language) => {
  const template = trackerTemplate(language);
  const grid = gridOfTemplate(template);
  const headerRow = template.frozenRows - 1;
  const units = { row: template.frozenRows, rows: 150, columns: 1 };

  test('every column stands there once, found where it stands', () => {
    const { header, missing } = readTracker(grid);
    expect(missing).toEqual([]);
    expect(header).toMatchObject({ top: headerRow, levels: 1, duplicates: [] });
    expect(header!.columns).toEqual(new Map(COLUMN_KEYS.map((key, at) => [key, at])));
    expect(template.rows.at(-1)).toEqual(HEADERS);
  });

  test('is a tracker without units, with what any empty tracker gives', () => {
    const result = checkGrid(grid);
    const bare = checkGrid(gridOf([HEADERS]));
    expect(result.units).toEqual([]);
    expect(result.tracker.skipped).toEqual([]);
    expect(result.findings).toEqual(bare.findings);
    expect(result.findings.map(({ code }) => code)).toEqual(['pilot-designated']);
    expect(result.rulesNotRun).toEqual(bare.rulesNotRun);
  });

  test('a row under the header is a unit', () => {
    const row = COLUMN_KEYS.map((key): Cell => {
      if (key === 'unit_name') return 'Trường Mầm non Bản Bo';
      return key === 'held' ? { date: isoDay('2023-04-12') } : '';
    });
    const result = checkGrid({ ...grid, rows: [...grid.rows, row] });
    expect(result.units).toMatchObject([{ row: headerRow + 2, status: 'done-on-time' }]);
  });

  test('stays in sight down to the header and up to the name', () => {
    expect(template.frozenColumns).toBe(COLUMN_KEYS.indexOf('unit_name') + 1);
    expect(template.statusColumn).toBe(COLUMN_KEYS.indexOf('status'));
    const status = template.styles.find(({ column }) => column === template.statusColumn);
    expect(status).toMatchObject({ ...units, role: 'fixed' });
  });

  test.each(COLUMN_KEYS)('%s: the note on its header explains it', (key) => {
    const column = COLUMN_KEYS.indexOf(key);
    const notes = template.notes!.filter((note) => note.column === column);
    expect(notes).toHaveLength(1);
    expect(notes[0]!.row).toBe(headerRow);
    const { write, examples } = COLUMN_HELP[key];
    for (const part of [write[language], ...examples, rulesAbout(key).join(', ')]) {
      expect(notes[0]!.text).toContain(part);
    }
    expect(notes[0]!.text.split('\n').filter((line) => line === CLAUSES_SLOT)).toHaveLength(1);
  });

  test.each(COLUMN_KEYS)('%s: what it offers is read as a known value', (key) => {
    const column = COLUMN_KEYS.indexOf(key);
    const { type, choices }: ColumnDefinition = COLUMNS[key];
    const offered = template.choices!.filter((box) => box.column === column);
    for (const { values, ...box } of offered) {
      expect(box).toEqual({ ...units, column });
      for (const value of values) {
        expect(readingOf(key, value)).toBe(type === 'mark' ? 'yes' : 'choice');
      }
    }
    if (type === 'choice') expect(offered[0]?.values).toHaveLength(Object.keys(choices!).length);
    const isDated = template.formats.some(
      (area) => area.column === column && area.format === 'date',
    );
    if (type === 'date') expect(isDated).toBe(true);
    if (type === 'mark') expect(isDated).toBe(offered.length === 0);
    if (type !== 'mark' && type !== 'date') expect(isDated).toBe(false);
  });
});
