/** The reference of the platform: every fact of the contract, who leans on it, and how to see it. */
import { EVIDENCE, type Fact, isJudged, type JudgedFact } from '../../test/contract/suite/fact';
import { FACTS, TOPICS } from '../../test/contract/suite/facts';
import { markdownTable } from './table';

export function platformReference(): string {
  const open = FACTS.filter(({ evidence }) => evidence === 'open');
  return [
    '# Facts of the platform',
    'This page is generated from `test/contract/suite/facts` (`npm run generate`).',
    INTRODUCTION,
    '## See them in a real spreadsheet',
    STEPS,
    '## Still open',
    OPEN,
    open.map(openItem).join('\n'),
    '## All facts',
    `Evidence: ${Object.entries(EVIDENCE)
      .map(([name, meaning]) => `**${name}**, ${meaning}`)
      .join('; ')}. Where nothing else is said the suite sees the fact by itself.`,
    ...TOPICS.flatMap(({ title, facts }) => [`### ${title}`, factTable(facts)]),
  ].join('\n\n');
}

const INTRODUCTION = [
  'The add-on leans on how Google Sheets and Apps Script behave, and its local host imitates that. Each',
  'such fact is one assertion of one suite. `npm test` runs it on the local host, in documents of three',
  'locales, with errors of writes that come up at once and late; a development build runs it in a real',
  'spreadsheet. Where Google changes something, the suite says which fact differs and which files lean on',
  'it.',
].join('\n');

const STEPS = [
  '1. `npm run build:contract` writes the script, its page and the manifest into `dist-contract`.',
  '2. Make a new spreadsheet and set its locale under File → Settings: Vietnam, then once more with the United States.',
  '3. Extensions → Apps Script: paste `Code.js` over what stands there. Under Project Settings let the manifest be shown, and paste `appsscript.json`, so that the script may do no more than the add-on. Save. The page is for one fact alone: add an HTML file `contract` and paste it, or leave it. (With clasp: after each build put a `.clasp.json` with the script’s id into the folder, and call `npx clasp push` there.)',
  '4. Reload the spreadsheet. In the menu **Kiểm tra nền tảng** choose the item of that name, allow what it asks for, and choose it again. It takes a few minutes, and only makes sheets of its own, which it takes away again.',
  '5. The sheet “Kiểm tra nền tảng” shows each fact, what was expected and what was seen. Some seconds later copy the JSON from the side panel, which adds what it sees itself, into a file, and call `npm run contract -- RESULTS.json`.',
  '6. The exit code is 0 where all is as the code needs it, 1 where something differs, 2 where the file is no result file. Facts that are settled by it get their new evidence in `test/contract/suite/facts`.',
].join('\n');

const OPEN = [
  'Nobody has confirmed these. The code is designed for the answer that is named first, and right with',
  'the others that are named. Any further answer is a difference.',
].join('\n');

function openItem(fact: Fact): string {
  const about = `- **${fact.id}**: ${fact.says}`;
  return isJudged(fact) ? `${about} ${answersOf(fact)}` : `${about} By hand: ${fact.byHand}`;
}

function answersOf({ expected, alsoFine = [], anyIsFine }: JudgedFact): string {
  if (anyIsFine !== undefined) return `Any answer is fine: ${anyIsFine}.`;
  const reasons = [...new Set(alsoFine.map(({ so }) => so))];
  const others = reasons.map((reason) => {
    const values = alsoFine.filter(({ so }) => so === reason).map(({ value }) => shown(value));
    return ` Also fine: ${values.join(', ')}, as ${reason}.`;
  });
  return `Designed for ${shown(expected)}.${others.join('')}`;
}

function factTable(facts: readonly Fact[]): string {
  return markdownTable(
    ['Fact', '', 'Evidence', 'Leans on it'],
    facts.map((fact) => [
      `\`${fact.id}\``,
      isJudged(fact) ? saysOf(fact) : `${fact.says} _By hand: ${fact.byHand}_`,
      fact.evidence,
      fact.leans.map((path) => `\`${path.replace(/^src\//, '')}\``).join(', '),
    ]),
  );
}

function saysOf({ says, mayLack }: JudgedFact): string {
  return mayLack === undefined ? says : `${says} _It needs ${mayLack}._`;
}

function shown(value: JudgedFact['expected']): string {
  return `\`${JSON.stringify(value)}\``;
}
