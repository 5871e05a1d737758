/** Stands for the report as a paper until `reportPaper` is there. */
import type { Paper } from '../../paper/paper';
import type { SummaryInput } from '../summaryInput';
import { REPORT_WORDS } from './reportWords';

export function interimReport({ language, plan }: SummaryInput): Paper {
  const words = REPORT_WORDS[language];
  const line = (key: string, text: string) => ({ key, text, style: 'bold' as const });
  return {
    language,
    fileName: 'Bao-cao',
    head: {
      left: [line('body', plan.plan.get('reporting_body') ?? '…')],
      right: [line('nation', words.federation.nation), { rule: 'long' }],
    },
    title: [line('title', words.title)],
    addressees: [],
    blocks: [],
    foot: {
      recipients: [line('recipients', words.recipients.heading)],
      preparer: [line('preparer', words.preparedBy)],
      signer: [line('signed-for', plan.plan.get('signed_for') ?? '…')],
      signerName: line('signer-name', '…'),
    },
  };
}
