import { describe, expect, test } from '@jest/globals';
import { LANGUAGES } from '../../../src/domain/text/language';
import { COLUMN_HELP } from '../../../src/domain/tracker/columnHelp';
import { COLUMN_KEYS, COLUMNS } from '../../../src/domain/tracker/columns';
import { readingOf } from './readings';

describe('the explanation of a column', () => {
  test.each(COLUMN_KEYS)('%s: in both languages, with examples that are read', (key) => {
    const { write, examples } = COLUMN_HELP[key];
    for (const language of LANGUAGES) expect(write[language]).toMatch(/\.$/);
    for (const example of examples) {
      expect(readingOf(key, example)).not.toMatch(/unknown|unreadable|incomplete|tentative/);
    }
    if (COLUMNS[key].type !== 'text') expect(examples.length).toBeGreaterThan(0);
  });
});
