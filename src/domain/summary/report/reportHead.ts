/** The report's head and foot: title block, title, signatures (Decree 30/2020; the Party's form). */
import { longDate, runningDate } from '../parts/administrativeDate';
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
  page.text(words.subject(upperCongress, plan.plan.get('term.next') ?? ''), 'letterhead');
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
  const issuer = (blank: string) => (plan.plan.get('reporting_body') ?? '').toUpperCase() || blank;
  if (form === undefined) {
    page.text(words.invalidTitleBlock, 'paragraph', 'note');
    page.blocks(dateLine);
  } else if (form === 'federation') {
    const { superior, body, number, nation, motto } = words.federation;
    page.blocks(left(superior, 'centred'), right(nation, 'letterhead'));
    page.blocks(left(issuer(body), 'letterhead'), right(motto, 'letterhead'));
    page.blocks(left(SHORT_RULE, 'centred'), right(LONG_RULE, 'centred'));
    page.blocks(left(number, 'centred'), dateLine);
  } else {
    const { superior, body, number, party } = words.party;
    page.blocks(left(superior, 'centred'), right(party, 'letterhead'));
    page.blocks(left(issuer(body), 'letterhead'), right(LONG_RULE, 'centred'));
    page.blocks(left('*', 'centred'), dateLine);
    page.blocks(left(number, 'centred'));
  }
}

/** How much room a signature takes, in rows. */
const SIGNATURE_ROWS = 4;

/** Recipients, who prepared the report, and the place for the leader's title and signature. */
export function addSignatures(page: ReportPage, { language, plan }: SummaryInput): void {
  const words = REPORT_WORDS[language];
  const [to, ...lines] = words.recipients[plan.plan.get('title_block') ?? 'federation'];
  const recipient = (text: string, ...roles: StyleRole[]): Block => {
    return { text, column: 0, columns: 3, roles };
  };
  const preparer = (text: string): Block => {
    return { text, column: 3, columns: 4, roles: ['letterhead'] };
  };
  page.space();
  page.blocks(recipient(to!, 'italic'), preparer(words.preparedBy), {
    text: DOTS,
    column: 7,
    columns: 5,
    roles: ['letterhead'],
  });
  for (const line of lines) page.blocks(recipient(line));
  page.space(SIGNATURE_ROWS - lines.length);
  page.blocks(preparer(plan.plan.get('prepared_by') ?? DOTS));
}
