import { describe, expect, test } from '@jest/globals';
import { LANGUAGES } from '../../../src/domain/text/language';
import { PARAMETER_KEYS, PARAMETERS } from '../../../src/domain/plan/parameters';
import { SET_UP_VERSION, setUpSheets } from '../../../src/domain/setup';
import type { Area } from '../../../src/domain/sheet/area';

import { isTracker } from '../../../src/domain/tracker/tracker';
import { gridOfTemplate } from './templateGrid';

const ALL = LANGUAGES.flatMap((language) =>
  setUpSheets(language).map((template) => ({ language, kind: template.kind, template })),
);

describe('set-up', () => {
  test('its version is that of the parameter that appeared last', () => {
    const versions = PARAMETER_KEYS.map((key) => PARAMETERS[key].since as number);
    expect(versions).toContain(SET_UP_VERSION);
    for (const version of versions) expect(version).toBeLessThanOrEqual(SET_UP_VERSION);
  });

  test.each(LANGUAGES)(
    'makes plan, tracker and tasks, named the same in every language: %s',
    (language) => {
      expect(setUpSheets(language).map(({ kind, name }) => [kind, name])).toEqual([
        ['plan', 'Kế hoạch'],
        ['tracker', 'Đại hội cơ sở'],
        ['tasks', 'Nhiệm vụ'],
      ]);
    },
  );

  test.each(ALL)('only the tracker is taken for one: $language, $kind', ({ kind, template }) => {
    expect(isTracker(gridOfTemplate(template))).toBe(kind === 'tracker');
  });
});

describe.each(ALL)('the sheet: $language, $kind', ({ template }) => {
  const { rows, widths, styles, formats, choices = [], notes = [] } = template;
  const { frozenRows, frozenColumns = 0 } = template;

  test('its rows are as long as it has widths', () => {
    for (const row of rows) expect(row).toHaveLength(widths.length);
    for (const width of widths) expect(width).toBeGreaterThan(30);
  });

  test('the last row and column hold something', () => {
    expect(rows.at(-1)!.some((cell) => cell !== '')).toBe(true);
    expect(rows.some((row) => row.at(-1) !== '')).toBe(true);
  });

  test('no text could be taken for a formula', () => {
    for (const cell of rows.flat()) if (typeof cell === 'string') expect(cell).not.toMatch(/^[=+]/);
  });

  test('nothing reaches beyond its columns', () => {
    for (const { row, column, rows: height, columns } of [...styles, ...formats, ...choices]) {
      expect(row).toBeGreaterThanOrEqual(0);
      expect(height).toBeGreaterThan(0);
      expect(columns).toBeGreaterThan(0);
      expect(column + columns).toBeLessThanOrEqual(widths.length);
    }
  });

  test('no cell has two styles', () => {
    const seen = styles.flatMap(cellsOf);
    expect(new Set(seen).size).toBe(seen.length);
  });

  test('one note at most stands on a cell, and says something', () => {
    const places = notes.map(({ row, column }) => `${row}/${column}`);
    expect(new Set(places).size).toBe(places.length);
    for (const { row, text } of notes) {
      expect(row).toBeLessThan(rows.length);
      expect(text.trim()).not.toBe('');
    }
  });

  test('what stays in sight ends below the header, and cuts through no heading', () => {
    const header = styles.find(({ role }) => role === 'header')!;
    expect(frozenRows).toBe(header.row + 1);
    for (const { role, column, columns } of styles) {
      if (role !== 'title' && role !== 'hint') continue;
      expect(frozenColumns === 0 || column + columns <= frozenColumns).toBe(true);
    }
  });

  test('dates stand where dates are shown', () => {
    const shown = new Set(formats.filter(({ format }) => format === 'date').flatMap(cellsOf));
    rows.forEach((row, y) => {
      row.forEach((cell, x) => {
        if (typeof cell === 'object' && 'date' in cell) expect(shown).toContain(`${y}/${x}`);
      });
    });
  });
});

function cellsOf({ row, column, rows, columns }: Area): string[] {
  return Array.from(
    { length: rows * columns },
    (_, i) => `${row + Math.floor(i / columns)}/${column + (i % columns)}`,
  );
}
