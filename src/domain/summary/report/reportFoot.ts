/** How the report ends: recipients, who prepared it, and the leader's title and name. */
import type { Paper, PaperLine } from '../../paper/paper';
import type { PlanValues } from '../../plan/plan';
import type { Language } from '../../text/language';
import type { SummaryInput } from '../summaryInput';
import { DOTS, REPORT_WORDS } from './reportWords';

/** Recipients, preparer and signer; dots where somebody has to write by hand. */
export function reportFoot({ language, plan: { plan } }: SummaryInput): Paper['foot'] {
  const words = REPORT_WORDS[language];
  const to = recipientLines(plan.get('recipients'), plan.get('title_block'), language);
  const signer = (['signed_for', 'signer_title'] as const).flatMap((key) => {
    const text = plan.get(key);
    return text == null ? [] : [{ key: `foot/${key}`, text, style: 'bold' as const }];
  });
  const blank: PaperLine = { key: 'foot/signer_title', text: DOTS, style: 'bold' };
  return {
    recipients: [
      { key: 'foot/recipients', text: words.recipients.heading, style: 'bold-italic' },
      ...to.map((text, i) => ({ key: `foot/recipient-${i + 1}`, text })),
    ],
    preparer: [
      { key: 'foot/preparer', text: words.preparedBy, style: 'bold' },
      { key: 'foot/preparer-name', text: plan.get('prepared_by') ?? DOTS, style: 'bold' },
    ],
    signer: signer.length > 0 ? signer : [blank],
    signerName: { key: 'foot/signer-name', text: DOTS, style: 'bold' },
  };
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
