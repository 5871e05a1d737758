/** Both languages are complete: pages in pairs say the same, and each page is in the language it claims. */
import { describe, expect, test } from '@jest/globals';
import { GUIDES } from '../../scripts/build/guides';
import {
  OFFICE_HEADERS,
  OFFICE_SHEET,
  STATE_COLUMN,
} from '../../src/domain/setup/offices/officeListTemplate';
import { SUMMARIES } from '../../src/domain/summary';
import {
  blocksOf,
  DOCUMENTS,
  headingsOf,
  inlineCodeOf,
  linksOf,
  proseOf,
  read,
  tablesOf,
} from './documents';

/** Pages that are in one language each, Vietnamese first. */
const PAIRS = [
  ['README.md', 'README.en.md'],
  [GUIDES.vi, GUIDES.en],
] as const;

/** Pages in one language, for the reader they have; those of engineers are in English. */
const VIETNAMESE = PAIRS.map(([vi]) => vi);
const ENGLISH = [
  ...PAIRS.map(([, en]) => en),
  'CHANGELOG.md',
  'docs/architecture.md',
  'docs/licences.md',
  'docs/mutation.md',
  'docs/performance.md',
  'docs/platform.md',
  'src/xlsx/README.md',
  ...DOCUMENTS.filter((name) => /^docs\/adr\/|^\.github\//.test(name)),
];

/** What both pages of a pair have at one place is named alike; only the placeholders are translated. */
const PLACEHOLDERS: readonly (readonly [string, string])[] = [
  ['TEP', 'FILE'],
  ['KET-QUA', 'RESULT'],
  ['BAO-CAO', 'REPORT'],
  ['TÊN', 'NAME'],
  ['THƯ-MỤC', 'FOLDER'],
  ['SỐ', 'N'],
  [OFFICE_SHEET.vi, OFFICE_SHEET.en],
  [OFFICE_HEADERS.vi[STATE_COLUMN], OFFICE_HEADERS.en[STATE_COLUMN]],
  // Result sheets have a name in each language.
  ...SUMMARIES.map(({ name }) => [name.vi, name.en] as const),
];

function translated(text: string): string {
  return PLACEHOLDERS.reduce((now, [vi, en]) => now.replaceAll(vi, en), text);
}

/** The frame of a page: its headings by level, commands, code, lists, pictures, links, tables. */
function frameOf(name: string) {
  const document = read(name);
  const prose = proseOf(document);
  const lines = prose.split('\n');
  return {
    headings: headingsOf(document).map(({ level }) => level),
    blocks: blocksOf(document).map(({ text }) => translated(text)),
    code: inlineCodeOf(document).map(translated).sort(),
    bullets: lines.filter((line) => line.startsWith('- ')).length,
    steps: lines.filter((line) => /^\d+\. /.test(line)).length,
    links: linksOf(document).filter((link) => !/^README|^#/.test(link)),
    // First cells that are no code are words of the page's language.
    tables: tablesOf(document).map((table) =>
      table.map(([first]) => (first!.startsWith('`') ? translated(first!) : 'words')),
    ),
  };
}

const isVietnamese = (text: string) =>
  /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i.test(text);
const isEnglish = (text: string) => /\b(?:the|of|is|are|with|and|which|not|says|as)\b/.test(text);

/** Sentences outside of code and quotation marks, of the sections of a page. */
function sectionsOf(name: string): string[] {
  return proseOf(read(name))
    .replace(/`[^`\n]*`|“[^”]*”|\*\*[^*]*\*\*|\]\([^)]*\)/g, '')
    .split(/^#+ .*$/m)
    .slice(1)
    .filter((section) => section.trim().length > 0);
}

describe.each(PAIRS)('%s and %s', (vi, en) => {
  test('have the same sections, commands, code, lists, pictures, links and tables', () => {
    expect(frameOf(vi)).toEqual(frameOf(en));
  });
});

test.each(VIETNAMESE)('%s is in Vietnamese throughout', (name) => {
  expect(sectionsOf(name).filter((section) => !isVietnamese(section))).toEqual([]);
  expect(sectionsOf(name).filter(isEnglish)).toEqual([]);
});

test.each(ENGLISH)('%s is in English throughout', (name) => {
  expect(
    sectionsOf(name).filter((section) => isVietnamese(section) && !isEnglish(section)),
  ).toEqual([]);
});

/** In these each section is in both languages; in the others each language has sections of its own. */
const SECTION_BY_SECTION = ['columns', 'functions', 'plan', 'rules', 'workbench'].map(
  (name) => `docs/${name}.md`,
);
test.each(SECTION_BY_SECTION)('each section of %s is in both languages', (name) => {
  const lacking = sectionsOf(name).filter((text) => !isVietnamese(text) || !isEnglish(text));
  expect(lacking).toEqual([]);
});

const BOTH = DOCUMENTS.filter((name) => ![...VIETNAMESE, ...ENGLISH].includes(name));
test.each(BOTH)('%s is in both languages', (name) => {
  const text = sectionsOf(name).join('\n');
  expect([isVietnamese(text), isEnglish(text)]).toEqual([true, true]);
});
