/** Reminders as letters: one to each unit of the sheet `Đôn đốc`, in the order of that sheet. */
import type { CalendarDate } from '../../calendar';
import { isRule, type Paper } from '../../paper/paper';
import { countedUnits } from '../../unit/countedUnits';
import { type ListedUnit, listedUnits } from '../parts/listedUnits';
import { reportFoot } from '../report/reportFoot';
import { reportHead } from '../report/reportHead';
import { paragraph } from '../report/reportTexts';
import type { SummaryInput } from '../summaryInput';
import { DOTS, LETTER_WORDS } from './letterWords';
import { type Reminded, remindedUnits } from './remindedUnits';
import { REMINDER_WORDS, reminderFacts, type ReminderFacts } from './reminderText';

/** What all letters of a run have in common. */
interface Letterhead {
  readonly input: SummaryInput;
  readonly asOf: CalendarDate;
  readonly head: Paper['head'];
  readonly foot: Paper['foot'];
  readonly fileName: string;
}

/** More are no file that somebody opens and sends: the most pressing are written. */
const MOST_LETTERS = 2000;

/** The letters; none where nobody is to be reminded, or the as-of date is invalid. */
export function reminderLetters(input: SummaryInput): readonly Paper[] {
  const { asOf, language } = input;
  if (asOf === undefined) return [];
  const [year, month, day] = asOf.split('-').map(Number);
  const letterhead = {
    input,
    asOf,
    head: reportHead(input),
    foot: letterFoot(input),
    fileName: `${LETTER_WORDS[language].fileName}-${day}-${month}-${year}`,
  };
  return allReminded(input)
    .slice(0, MOST_LETTERS)
    .map((one) => letter(one, letterhead));
}

/** Why there is no letter, or that some units have none. */
export function letterNotices(input: SummaryInput): readonly string[] {
  const words = LETTER_WORDS[input.language];
  if (input.asOf === undefined) return [words.invalidAsOf];
  const open = counted(input).filter(({ unit }) => !unit.exempt && unit.held === null);
  const undated = open.filter(({ unit }) => unit.lastOnTimeDay === undefined).length;
  const count = allReminded(input).length;
  return [
    ...(count === 0 && undated === 0 ? [words.none] : []),
    ...(count > MOST_LETTERS ? [words.leftOut(MOST_LETTERS, count)] : []),
    ...(undated > 0 ? [words.noDeadline(undated)] : []),
  ];
}

function allReminded(input: SummaryInput): readonly Reminded[] {
  return remindedUnits(counted(input), input.asOf);
}

/** The units that are counted, each once. */
function counted(input: SummaryInput): readonly ListedUnit[] {
  const { grassroots, upper } = countedUnits(listedUnits(input), ({ unit }) => unit);
  return [...grassroots, ...upper];
}

function letter(
  { unit, kind }: Reminded,
  { input, asOf, head, foot, fileName }: Letterhead,
): Paper {
  const { language, plan } = input;
  const words = LETTER_WORDS[language];
  const read = reminderFacts(unit, kind, plan.plan, asOf, language);
  // Where no name stands in the tracker it is written in by hand
  const facts = read.isNamed ? read : { ...read, isNamed: true, saysUnion: false, name: DOTS };
  const { body: bodyOf, who } = REMINDER_WORDS[language];
  const body = bodyOf(facts);
  const office = plan.plan.get('reporting_body') ?? DOTS;
  return {
    language,
    fileName,
    head: { ...head, left: numbered(head.left, facts, input) },
    title: [],
    addressees: [{ key: 'addressee', text: words.addressee(body) }],
    blocks: [
      ...(facts.deadline === '' ? [] : [paragraph('basis', words.basis(facts))]),
      paragraph('state', words.state[kind](facts)),
      paragraph('request', words.request[kind](who(body, facts), facts)),
      paragraph('answer', words.answer(office)),
    ],
    foot,
  };
}

/** A letter has no title: what it is about stands under its number. */
function numbered(
  left: Paper['head']['left'],
  facts: ReminderFacts,
  { language, plan }: SummaryInput,
): Paper['head']['left'] {
  const { number, subject } = LETTER_WORDS[language];
  const form = plan.plan.get('title_block') ?? 'federation';
  return left.flatMap((line) =>
    isRule(line) || line.key !== 'head/symbol'
      ? [line]
      : [
          { key: 'head/symbol', text: number[form] },
          {
            key: 'head/subject',
            text: subject(facts),
            ...(form === 'party' && { style: 'italic' as const }),
          },
        ],
  );
}

/** Signed as the report; who prepared it is not said, and its recipients are those above. */
function letterFoot(input: SummaryInput): Paper['foot'] {
  const { heading, lines } = LETTER_WORDS[input.language].recipients;
  const form = input.plan.plan.get('title_block') ?? 'federation';
  return {
    ...reportFoot(input),
    preparer: [],
    recipients: [
      { key: 'foot/recipients', text: heading, style: 'bold-italic' },
      ...lines[form].map((text, at) => ({ key: `foot/recipient-${at + 1}`, text })),
    ],
  };
}
