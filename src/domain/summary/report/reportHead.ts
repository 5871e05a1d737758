/** The report's head and foot: title block, title, signatures (Decree 30/2020; the Party's form). */
import { longDate, runningDate } from '../parts/administrativeDate';
import type { PlanValues } from '../../plan/plan';
import type { Language } from '../../text/language';
import { planNames } from '../../plan/planNames';
import { LOCALES } from '../../text/locales';
import type { Block, ReportPage } from './reportPage';
import type { StyleRole } from '../../sheet/styles';
import { DOTS, REPORT_WORDS } from './reportWords';
import type { SummaryInput } from '../summaryInput';

const SHORT_RULE = '─────────';
const LONG_RULE = '─────────────────';

function left(text: string, ...roles: StyleRole[]): Block {
  return { text, column: 0, columns: 6, roles };
}

function right(text: string, ...roles: StyleRole[]): Block {
  return { text, column: 6, columns: 6, roles };
}

/** Title block, title and as-of line. */
export function addHead(page: ReportPage, input: SummaryInput): void {
  const { language, asOf, plan } = input;
  const words = REPORT_WORDS[language];
  addTitleBlock(page, input);
  page.space();
  page.text(words.title, 'letterhead');
  const { upperCongress } = planNames(plan.plan, language);
  const isFirst = plan.plan.get('upper.order') === 'before';
  const term = plan.plan.get('term.next') ?? '';
  page.text(words.subject(upperCongress, isFirst, term), 'letterhead');
  const reading = plan.plan.get('before_reading');
  const readingText =
    reading === undefined ? words.invalidReading : LOCALES[language].beforeReadings[reading];
  page.text(
    asOf === undefined
      ? `${words.invalidAsOf} (${readingText})`
      : words.asOf(runningDate(asOf, language), readingText),
    'centred',
    'italic',
  );
  page.space();
}

function addTitleBlock(page: ReportPage, { language, plan, today }: SummaryInput): void {
  const words = REPORT_WORDS[language];
  const form = plan.plan.get('title_block');
  const place = plan.plan.get('place');
  const dateLine = right(`${place ?? DOTS}, ${longDate(today, language)}`, 'centred', 'italic');
  const nameOf = (key: 'superior_body' | 'reporting_body', blank: string) =>
    plan.plan.get(key)?.toUpperCase() ?? blank;
  const symbol = plan.plan.get('document_symbol');
  const numbered = (blank: string) => (symbol ? words.numbered(symbol) : blank);
  if (form === undefined) {
    page.text(words.invalidTitleBlock, 'paragraph', 'note');
    page.blocks(dateLine);
  } else if (form === 'federation') {
    const { superior, body, number, nation, motto } = words.federation;
    page.blocks(left(nameOf('superior_body', superior), 'centred'), right(nation, 'letterhead'));
    page.blocks(left(nameOf('reporting_body', body), 'letterhead'), right(motto, 'letterhead'));
    page.blocks(left(SHORT_RULE, 'centred'), right(LONG_RULE, 'centred'));
    page.blocks(left(numbered(number), 'centred'), dateLine);
  } else {
    const { superior, body, number, party } = words.party;
    page.blocks(left(nameOf('superior_body', superior), 'centred'), right(party, 'letterhead'));
    page.blocks(left(nameOf('reporting_body', body), 'letterhead'), right(LONG_RULE, 'centred'));
    page.blocks(left('*', 'centred'), dateLine);
    page.blocks(left(numbered(number), 'centred'));
  }
}

/** How much room a signature takes, in rows. */
const SIGNATURE_ROWS = 4;

/** Recipients, who prepared the report, and the leader's title with room for the signature. */
export function addSignatures(page: ReportPage, { language, plan: { plan } }: SummaryInput): void {
  const words = REPORT_WORDS[language];
  const to = recipientLines(plan.get('recipients'), plan.get('title_block'), language);
  const signer = [plan.get('signed_for'), plan.get('signer_title')].filter((line) => line != null);
  const preparer = (text: string): Block => {
    return { text, column: 3, columns: 4, roles: ['letterhead'] };
  };
  page.space();
  const lines = Math.max(to.length + 1, signer.length);
  for (let at = 0; at < lines; at++) {
    const recipient = at === 0 ? words.recipients.heading : to[at - 1];
    const leader = signer[at] ?? (at === 0 ? DOTS : undefined);
    const blocks: Block[] = [];
    if (recipient !== undefined) {
      const roles: StyleRole[] = at === 0 ? ['italic'] : [];
      blocks.push({ text: recipient, column: 0, columns: 3, roles });
    }
    if (at === 0) blocks.push(preparer(words.preparedBy));
    if (leader !== undefined) {
      blocks.push({ text: leader, column: 7, columns: 5, roles: ['letterhead'] });
    }
    page.blocks(...blocks);
  }
  page.space(Math.max(1, SIGNATURE_ROWS + signer.length - lines));
  page.blocks(preparer(plan.get('prepared_by') ?? DOTS));
}

/** One a line, each with its mark; the lines to fill in where the plan names none. */
function recipientLines(
  recipients: string | null | undefined,
  form: PlanValues['title_block'] | undefined,
  language: Language,
): readonly string[] {
  if (recipients == null) return REPORT_WORDS[language].recipients.blank[form ?? 'federation'];
  const names = recipients.split('\n').map((line) => line.replace(/^[-–+\s]+|[;,.\s]+$/g, ''));
  return names.map((name, i) => `- ${name}${i + 1 < names.length ? ';' : '.'}`);
}
