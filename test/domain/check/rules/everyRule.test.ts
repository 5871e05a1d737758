import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { LANGUAGES } from '../../../../src/domain/text/language';
import { type Message, renderMessage, type Template } from '../../../../src/domain/text/message';
import { RULES } from '../../../../src/domain/check/rules';
import { columnLabel } from '../../../../src/domain/tracker/columns';
import { isoDay } from '../../trackerTable';

const ROOT = join(__dirname, '../../../..');
const RULES_DIRECTORY = join(ROOT, 'src/domain/check/rules');
const DEFINES_RULE = /export const (\w+) = define(?:Row|Table|Source)Rule\(/;

/** A value of each kind of slot, and how it must read in Vietnamese and in English. */
const SAMPLES: Readonly<
  Record<string, { value: Message['slots'][string]; reads: readonly [string, string] }>
> = {
  quantity: {
    value: {
      count: 1,
      noun: { vi: { one: 'cái', many: 'cái' }, en: { one: 'thing', many: 'things' } },
    },
    reads: ['1 cái', '1 thing'],
  },
  date: { value: isoDay('2023-05-31'), reads: ['31/05/2023', '31/05/2023'] },
  span: {
    value: { first: isoDay('2023-04-12'), last: isoDay('2023-04-13'), exact: true },
    reads: ['12/04/2023 – 13/04/2023', '12/04/2023 – 13/04/2023'],
  },
  days: { value: 7, reads: ['7 ngày', '7 days'] },
  halfDays: { value: 2.5, reads: ['2,5 buổi', '2.5 half-days'] },
  number: { value: 24, reads: ['24', '24'] },
  text: { value: 'nguyên văn', reads: ['nguyên văn', 'nguyên văn'] },
  list: { value: ['một', 'hai'], reads: ['một, hai', 'một, hai'] },
  column: { value: columnLabel('held'), reads: ['Ngày tổ chức', 'Held on'] },
  columns: {
    value: [columnLabel('held'), columnLabel('docs')],
    reads: ['Ngày tổ chức, Văn kiện đã duyệt', 'Held on, Documents approved'],
  },
  units: {
    value: [{ name: 'Trường A', row: 3 }],
    reads: ['Trường A (dòng 3)', 'Trường A (row 3)'],
  },
  localized: { value: { vi: 'một ngày', en: 'one day' }, reads: ['một ngày', 'one day'] },
};

function ruleFiles(): { file: string; name: string; source: string }[] {
  return readdirSync(RULES_DIRECTORY).flatMap((file) => {
    const source = readFileSync(join(RULES_DIRECTORY, file), 'utf8');
    const match = DEFINES_RULE.exec(source);
    return match ? [{ file, name: match[1]!, source }] : [];
  });
}

function slotsOf(template: string): string[] {
  return [...new Set(template.match(/\{[^}]*\}/g) ?? [])].sort();
}

const files = ruleFiles();
const templates = RULES.flatMap(({ code, messages }) =>
  Object.entries(messages).map(([key, template]): [string, Template] => [
    `${code}: ${key}`,
    template,
  ]),
);

describe('every rule', () => {
  test('codes are unique and in kebab-case', () => {
    const codes = RULES.map(({ code }) => code);
    expect(codes).toHaveLength(new Set(codes).size);
    for (const code of codes) expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  test.each(files)('$file declares the rule of its name and is listed once', (rule) => {
    const camelCase = rule.file.replace('.ts', '');
    const code = /code: '([^']+)'/.exec(rule.source)![1]!;
    expect(rule.name).toBe(camelCase);
    expect(code.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())).toBe(camelCase);
    expect(RULES.filter((listed) => listed.code === code)).toHaveLength(1);
  });

  test('nothing is listed that has no file', () => {
    expect(RULES).toHaveLength(files.length);
  });

  test.each(files)('$file has a test file that tests it', ({ file, source }) => {
    const code = /code: '([^']+)'/.exec(source)![1]!;
    const tests = readFileSync(join(__dirname, file.replace('.ts', '.test.ts')), 'utf8');
    expect(tests).toContain(`testRule('${code}', {`);
  });

  test.each(RULES.map(({ code }) => code))('%s is documented', (code) => {
    const documentation = readFileSync(join(ROOT, 'docs/rules.md'), 'utf8');
    expect(documentation).toContain(`\`${code}\``);
  });

  test.each(RULES.map(({ code, description }) => ({ code, description })))(
    '$code says what it asks, in both languages',
    ({ description }) => {
      expect(description.vi).toMatch(/^\p{Lu}[^{}]+\.$/u);
      expect(description.en).toMatch(/^\p{Lu}[^{}]+\.$/u);
      expect(description.vi).not.toBe(description.en);
    },
  );

  test.each(LANGUAGES)('has a name of its own, short as a heading: %s', (language) => {
    const names = RULES.map(({ name }) => name[language]);
    expect(names).toEqual([...new Set(names)]);
    for (const name of names) expect(name).toMatch(/^\p{Lu}[^.{}]{5,39}$/u);
  });
});

describe('every message', () => {
  test.each(templates)('%s names the same slots of known kinds in both languages', (_, text) => {
    expect(slotsOf(text.vi)).toEqual(slotsOf(text.en));
    for (const slot of slotsOf(text.vi)) {
      const kind = /^\{\w+:(\w+)\}$/.exec(slot)?.[1];
      expect(Object.keys(SAMPLES)).toContain(kind);
    }
  });

  test.each(templates)('%s reads as a sentence in both languages', (_, template) => {
    const kinds = slotsOf(template.vi).map((slot) => slot.slice(1, -1).split(':'));
    const slots = Object.fromEntries(
      kinds.map(([name, kind]) => [name!, SAMPLES[kind!]!.value]),
    ) as Message['slots'];
    for (const [i, language] of LANGUAGES.entries()) {
      const sentence = renderMessage({ template, slots }, language);
      expect(sentence).toMatch(/^["\p{Lu}\d].*\.$/u);
      expect(sentence).not.toMatch(/[{}]|undefined|NaN|\[object| {2}/);
      for (const [, kind] of kinds) expect(sentence).toContain(SAMPLES[kind!]!.reads[i]);
    }
  });

  test.each([
    [0, '0 days'],
    [1, '1 day'],
    [2, '2 days'],
  ])('%d is counted in English', (count, expected) => {
    const template = { vi: '{late:days}', en: '{late:days}' };
    expect(renderMessage({ template, slots: { late: count } }, 'en')).toBe(expected);
  });
});
