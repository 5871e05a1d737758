/** How the report begins: title block, title, to whom it goes (Decree 30/2020; the Party's form). */
import type { Paper, PaperLine, PaperRule } from '../../paper/paper';
import { longDate, runningDate } from '../parts/administrativeDate';
import type { SummaryInput } from '../summaryInput';
import type { ReportFacts } from './reportFacts';
import { unlikeKeys } from './reportKeys';
import { DOTS, REPORT_WORDS } from './reportWords';

/** The title block in two columns; where the plan's form is invalid it is said to be so. */
export function reportHead(input: SummaryInput): Paper['head'] {
  const { language, plan, today } = input;
  const words = REPORT_WORDS[language];
  const place = plan.plan.get('place') ?? DOTS;
  const day: PaperLine = {
    key: 'head/date',
    text: `${place}, ${longDate(today, language)}`,
    style: 'italic',
  };
  const form = plan.plan.get('title_block');
  if (form === undefined) {
    return { left: [{ key: 'head/invalid', text: words.invalidTitleBlock }], right: [day] };
  }
  const left: readonly PaperLine[] = [
    { key: 'head/superior', text: nameOf('superior_body', input) },
    bold('head/body', nameOf('reporting_body', input)),
  ];
  const symbol: PaperLine = { key: 'head/symbol', text: symbolLine(form, input) };
  const long: PaperRule = { rule: 'long' };
  if (form === 'party') {
    return {
      left: [...left, { key: 'head/star', text: '*' }, symbol],
      right: [bold('head/party', words.party.party), long, day],
    };
  }
  const { nation, motto } = words.federation;
  return {
    left: [...left, { rule: 'short' }, symbol],
    right: [bold('head/nation', nation), bold('head/motto', motto), long, day],
  };
}

const LABELLED = /^(?:số|no\.?)\s*:?\s*(?=[\d/-])/i;
/** A symbol without its number, which is given by hand each time. */
const UNNUMBERED = /^\s*[/-]/;
const ROOM = '………';

/** Number and symbol, or where to write them. */
function symbolLine(
  form: 'federation' | 'party',
  { language, plan: { plan } }: SummaryInput,
): string {
  const words = REPORT_WORDS[language][form];
  const symbol = plan.get('document_symbol')?.replace(LABELLED, '');
  if (!symbol) return words.number;
  return words.numbered(UNNUMBERED.test(symbol) ? `${ROOM}${symbol}` : symbol);
}

function nameOf(key: 'superior_body' | 'reporting_body', { plan: { plan } }: SummaryInput): string {
  return plan.get(key)?.toUpperCase() ?? DOTS;
}

/** What it is, what it is about, and as of which day. */
export function reportTitle({ input, words, names, isUpperHeld }: ReportFacts): Paper['title'] {
  const { language, asOf } = input;
  const { plan } = input.plan;
  const isFirst = plan.get('upper.order') === 'before';
  const state = isFirst ? 'first' : isUpperHeld ? 'held' : 'open';
  const text = words.subject(names.upperCongress, state, plan.get('term.next') ?? '');
  const isParty = plan.get('title_block') === 'party' && language === 'vi';
  // The Party's form goes on from the name of the paper without a capital.
  const subject = isParty ? text.charAt(0).toLowerCase() + text.slice(1) : text;
  return [
    bold('title/name', words.title),
    bold('title/subject', subject),
    { rule: 'short' },
    {
      key: 'title/as-of',
      text: asOf === undefined ? words.invalidAsOf : words.asOf(runningDate(asOf, language)),
      style: 'italic',
    },
  ];
}

/** To whom it goes: one in a line, several each in a line of its own. */
export function reportAddressees({ language, plan: { plan } }: SummaryInput): PaperLine[] {
  const { addressees: heading } = REPORT_WORDS[language];
  const names = linesOf(plan.get('addressees'));
  const [only] = names;
  if (only === undefined) return [];
  if (names.length === 1) return [{ key: 'addressees', text: `${heading} ${only}` }];
  const keys = unlikeKeys([...names.keys()], (at) => names[at]!);
  return [
    { key: 'addressees', text: heading },
    ...names.map((name, at) => ({
      key: `addressees/${keys.get(at)!}`,
      text: `- ${name}${at + 1 < names.length ? ';' : '.'}`,
    })),
  ];
}

/** What a parameter names one a line, without the marks that it is listed with. */
export function linesOf(text: string | null | undefined): string[] {
  const lines = (text ?? '').split('\n').map((line) => line.replace(/^[-–+\s]+|[;,.\s]+$/g, ''));
  return lines.filter((line) => line !== '');
}

/** Name of a file of it: `Bao-cao-20-5-2023`. */
export function reportFileName({ language, asOf, today }: SummaryInput): string {
  const [year, month, day] = (asOf ?? today).split('-').map(Number);
  return `${REPORT_WORDS[language].fileName}-${day}-${month}-${year}`;
}

function bold(key: string, text: string): PaperLine {
  return { key, text, style: 'bold' };
}
