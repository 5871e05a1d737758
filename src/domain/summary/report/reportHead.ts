/** How the report begins: title block, title, to whom it goes (Decree 30/2020; the Party's form). */
import type { Paper, PaperLine, PaperRule } from '../../paper/paper';
import { planNames } from '../../plan/planNames';
import type { Language } from '../../text/language';
import { LOCALES } from '../../text/locales';
import { longDate, runningDate } from '../parts/administrativeDate';
import type { SummaryInput } from '../summaryInput';
import { DOTS, REPORT_WORDS } from './reportWords';

type Column = readonly (PaperLine | PaperRule)[];

/** The title block in two columns; where the plan's form is invalid it is said to be so. */
export function reportHead(input: SummaryInput): Paper['head'] {
  const { language, plan, today } = input;
  const words = REPORT_WORDS[language];
  const place = plan.plan.get('place');
  const day: PaperLine = {
    key: 'head/date',
    text: `${place ?? DOTS}, ${longDate(today, language)}`,
    style: 'italic',
  };
  const superior: PaperLine = { key: 'head/superior', text: nameOf('superior_body', input) };
  const body = bold('head/body', nameOf('reporting_body', input));
  const form = plan.plan.get('title_block');
  if (form === undefined) {
    return { left: [{ key: 'head/invalid', text: words.invalidTitleBlock }], right: [day] };
  }
  const symbol: PaperLine = { key: 'head/symbol', text: symbolLine(input) };
  if (form === 'party') {
    return {
      left: [superior, body, { key: 'head/star', text: '*' }, symbol],
      right: [bold('head/party', words.party.party), { rule: 'long' }, day],
    };
  }
  const { nation, motto } = words.federation;
  const right: Column = [
    bold('head/nation', nation),
    bold('head/motto', motto),
    { rule: 'long' },
    day,
  ];
  return { left: [superior, body, { rule: 'short' }, symbol], right };
}

/** Number and symbol, or where to write them. */
function symbolLine({ language, plan: { plan } }: SummaryInput): string {
  const words = REPORT_WORDS[language];
  const symbol = plan.get('document_symbol');
  return symbol ? words.numbered(symbol) : words[plan.get('title_block') ?? 'federation'].number;
}

function nameOf(key: 'superior_body' | 'reporting_body', { plan: { plan } }: SummaryInput): string {
  return plan.get(key)?.toUpperCase() ?? DOTS;
}

/** What it is, what it is about, and as of which day. */
export function reportTitle({ language, asOf, plan: { plan } }: SummaryInput): Paper['title'] {
  const words = REPORT_WORDS[language];
  const { upperCongress } = planNames(plan, language);
  const isFirst = plan.get('upper.order') === 'before';
  const term = plan.get('term.next') ?? '';
  const reading = plan.get('before_reading');
  const readingText =
    reading === undefined ? words.invalidReading : LOCALES[language].beforeReadings[reading];
  return [
    bold('title/name', words.title),
    bold('title/subject', words.subject(upperCongress, isFirst, term)),
    { rule: 'short' },
    {
      key: 'title/as-of',
      text:
        asOf === undefined
          ? `${words.invalidAsOf} (${readingText})`
          : words.asOf(runningDate(asOf, language), readingText),
      style: 'italic',
    },
  ];
}

/** Name of a file of it: `Bao-cao-20-5-2023`. */
export function reportFileName({ language, asOf, today }: SummaryInput): string {
  const [year, month, day] = (asOf ?? today).split('-').map(Number);
  return `${FILE_NAMES[language]}-${day}-${month}-${year}`;
}

const FILE_NAMES: Readonly<Record<Language, string>> = { vi: 'Bao-cao', en: 'Report' };

function bold(key: string, text: string): PaperLine {
  return { key, text, style: 'bold' };
}
