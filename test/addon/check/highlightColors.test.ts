/** The rules of the highlight put up again: what an earlier version coloured otherwise is replaced. */
import { describe, expect, it } from '@jest/globals';
import type { ConditionalFormat, Sheet, Workbook } from '../../../src/document';
import { readXlsx } from '../../../src/xlsx';
import { documentOf, openHost, sheetOf, TRACKER } from '../openHost';
import { writeXlsx } from '../../xlsx/judge/writeJudged';

const NAME = 'Theo dõi';
const COLORS = [
  ['#f8d0d0', '#7a0000'],
  ['#ffe38a', '#5c4300'],
  ['#fbdcc4', '#6b2c00'],
  ['#e0e4ea', '#2f3a4a'],
];
const USERS: ConditionalFormat = {
  areas: [{ top: 1, left: 1, bottom: 3, right: 1 }],
  formula: '$A2=1',
  format: { background: '#fff2b3', fontColor: '#5c4300' },
};

const colorsOf = ({ conditionalFormats }: Sheet) =>
  conditionalFormats.map(({ format }) => [format.background, format.fontColor]);

/** Highlighted, with a rule of the user's before those of the add-on. */
function highlighted(locale: string): { workbook: Workbook; tracker: Sheet } {
  const workbook = documentOf(NAME, TRACKER);
  workbook.locale = locale;
  const tracker = sheetOf(workbook, NAME);
  tracker.conditionalFormats = [USERS];
  openHost(workbook).run('highlightFromMenu');
  return { workbook, tracker };
}

/** Gives the add-on's rule for what is due soon another look. */
function recolor(tracker: Sheet, look: ConditionalFormat['format']): void {
  tracker.conditionalFormats = tracker.conditionalFormats.map((rule, i) =>
    i === 2 ? { ...rule, format: { ...rule.format, ...look } } : rule,
  );
}

describe.each(['vi_VN', 'en_US', 'de_DE'])('a highlight in a document of %s', (locale) => {
  it.each([
    ['background', { background: '#fff2b3' }],
    ['font colour', { fontColor: '#000000' }],
  ])('gets the %s of today in the place of that of an earlier version', (_, look) => {
    const { workbook, tracker } = highlighted(locale);
    recolor(tracker, look);
    openHost(workbook).run('highlightFromMenu');
    expect(tracker.conditionalFormats[0]).toEqual(USERS);
    expect(colorsOf(tracker).slice(1)).toEqual(COLORS);
  });

  it('is not written again where it is as it should be, in capitals too', () => {
    const { workbook, tracker } = highlighted(locale);
    recolor(tracker, { background: '#FFE38A' });
    const again = openHost(workbook);
    again.run('highlightFromMenu');
    expect(again.calls.of('Sheet.setConditionalFormatRules')).toBe(0);
  });

  it('is not written again in a file that was saved and opened', () => {
    const { workbook } = highlighted(locale);
    const { workbook: opened } = readXlsx(writeXlsx(workbook));
    opened.locale = locale;
    const again = openHost(opened);
    again.run('highlightFromMenu');
    expect(again.calls.of('Sheet.setConditionalFormatRules')).toBe(0);
    expect(colorsOf(sheetOf(opened, NAME)).slice(1)).toEqual(COLORS);
  });
});
