/** No level, body or clause of one plan stands in the code: they are the plan's to say (SPEC 1). */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import ts from 'typescript';

/** Where the plan itself is. */
const PLANS = 'src/domain/plan/plans/';
const CODE = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => join('src', path).replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && !path.startsWith(PLANS));

/** The default plan names its bodies in Vietnamese alone. */
const IN_ENGLISH = /federation of labour|standing committee/iu;
const WORDS = [
  /(?<!\p{L})huyện(?!\p{L})/iu,
  /(?<!\p{L})district/iu,
  /liên đoàn lao động|(?<!\p{L})LĐLĐ(?!\p{L})/iu,
  /ban thường vụ/iu,
  /ban chấp hành (?:CĐCS|công đoàn|$)/iu,
  IN_ENGLISH,
  /mặt trận|MTTQ|ban dân vận|ban chỉ đạo/iu,
  /(?<![\p{L}\p{N}.])I{1,3}\.\d/u,
];

/** What has to be said so whatever the plan, by file: the forms of papers, and names of old. */
const EXCEPTIONS: Readonly<Record<string, readonly string[]>> = {
  // The two forms of a report's title block are the federation's and the Party's.
  'src/domain/plan/parameters/presentation.ts': [
    'mẫu của Liên đoàn Lao động',
    'Ví dụ: TM. BAN THƯỜNG VỤ',
    'For example TM. BAN THƯỜNG VỤ',
  ],
  // What the level was called before it was data: a code, and the header of the first trackers.
  'src/domain/plan/tables/level.ts': ['district'],
  'src/domain/tracker/headerName.ts': ['Huyện'],
  // Who signs below tables that offices have made, whatever the plan.
  'src/domain/tracker/rows/signatureWords.ts': ['(?: (?:công đòan|cđ|lđlđ|liên đòan).*)?'],
  // How offices shorten the names of offices, whatever the plan.
  'src/domain/setup/offices/officeSheetName.ts': ['LĐLĐ'],
  // What sheets and marks of earlier versions are called.
  'src/domain/summary/delegates/delegatesSheet.ts': ['ĐB dự ĐH huyện', 'District delegates'],
  'src/domain/summary/upper/upperConditionsSheet.ts': ['Điều kiện ĐH huyện', 'District conditions'],
  'src/addon/document/metadata.ts': ['district-conditions'],
};

/** The texts of a file: strings and the fixed parts of templates, no comments. */
function textsOf(path: string): string[] {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest);
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) texts.push(node.text);
    else if (ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      texts.push(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return texts;
}

function wordsOfAPlan(path: string): string[] {
  const allowed = EXCEPTIONS[path] ?? [];
  return textsOf(path).filter(
    (text) => !allowed.includes(text) && WORDS.some((word) => word.test(text)),
  );
}

describe('what the plan says', () => {
  test.each(CODE)('%s names none of it', (path) => {
    expect(wordsOfAPlan(path)).toEqual([]);
  });

  test('is said by the default plan, so that the words looked for are the right ones', () => {
    const said = readdirSync(PLANS, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .flatMap((path) => textsOf(join(PLANS, path)));
    const unsaid = WORDS.filter((word) => !said.some((text) => word.test(text)));
    expect(unsaid).toEqual([IN_ENGLISH]);
  });

  test('the exceptions are needed', () => {
    const needed = Object.entries(EXCEPTIONS).flatMap(([path, texts]) =>
      texts.filter((text) => !textsOf(path).includes(text)),
    );
    expect(needed).toEqual([]);
  });
});
