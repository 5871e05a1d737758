/** What the guides tell people to press stands so in the add-on. */
import { describe, expect, test } from '@jest/globals';
import { GUIDES } from '../../scripts/build/guides';
import { MENU } from '../../src/addon/entry/calls/actionNames';
import { LABELS } from '../../src/domain/text/locales/labels';
import { LANGUAGES } from '../../src/domain/text/language';
import { WORDS } from '../../src/sidebar/words';
import { DATE_WORDS } from '../../src/sidebar/words/dateWords';
import { UNIT_FORM_WORDS } from '../../src/sidebar/words/unitFormWords';
import { WAY } from '../../src/sidebar/words/wayWords';
import { read, tablesOf } from './documents';

/** Paths through Google's own menus, and words that are stressed. */
const NOT_OURS =
  /→|^(?:Ngày|Dates|Chưa tổ chức|Not held yet|Đánh dấu|Marks|điều khoản|clause|phép tính|arithmetic|Cho phép truy cập|Allow access)$/;

/** Every text of the side panel and the menu in a language. */
function captionsOf(language: 'vi' | 'en'): string[] {
  const texts: string[] = [];
  JSON.stringify(
    [WORDS, DATE_WORDS, UNIT_FORM_WORDS, WAY, MENU].map((words) => words[language]),
    (_, value: unknown) => {
      if (typeof value === 'string') texts.push(value);
      return value;
    },
  );
  return [...texts, ...Object.values(LABELS[language].severities)].map((text) =>
    text.toLowerCase(),
  );
}

describe.each(LANGUAGES)('%s', (language) => {
  const guide = read(GUIDES[language]);

  test('each caption is one of the add-on', () => {
    const bold = [...guide.matchAll(/\*\*([^*]+)\*\*/g)].map(([, text]) =>
      text!.replace(/\s+/g, ' '),
    );
    const captions = captionsOf(language);
    expect(
      bold.filter((text) => !NOT_OURS.test(text) && !captions.includes(text.toLowerCase())),
    ).toEqual([]);
    expect(bold).toContain(MENU[language].checkFromMenu);
  });

  test('the table of statuses has each status', () => {
    const [[, ...rows]] = tablesOf(guide) as [string[][]];
    expect(rows.map(([status]) => status).sort()).toEqual(
      Object.values(LABELS[language].statuses).sort(),
    );
  });
});
