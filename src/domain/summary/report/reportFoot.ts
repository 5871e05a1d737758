/** How the report ends: recipients, who prepared it, and the leader's title and name. */
import type { Paper, PaperLine } from '../../paper/paper';
import type { SummaryInput } from '../summaryInput';
import { linesOf } from './reportHead';
import { unlikeKeys } from './reportKeys';
import { DOTS, REPORT_WORDS } from './reportWords';

/** Recipients, preparer and signer; dots where somebody has to write by hand. */
export function reportFoot(input: SummaryInput): Paper['foot'] {
  const { language, plan } = input;
  const preparedBy = plan.plan.get('prepared_by');
  return {
    recipients: recipients(input),
    preparer:
      preparedBy == null
        ? []
        : [
            bold('foot/preparer', REPORT_WORDS[language].preparedBy),
            bold('foot/preparer-name', preparedBy),
          ],
    signer: signer(input),
    signerName: bold('foot/signer-name', plan.plan.get('signer') ?? DOTS),
  };
}

/** 'Recipients' in bold italics, as papers of the state have it, and each of them in a line. */
function recipients({ language, plan: { plan } }: SummaryInput): PaperLine[] {
  const words = REPORT_WORDS[language].recipients;
  const form = plan.get('title_block') ?? 'federation';
  const named = linesOf(plan.get('recipients'));
  // Those to whom it is addressed have no line of their own again.
  const first = plan.get('addressees') == null ? DOTS : words.asAbove;
  const names = named.length > 0 ? named : [first, words.file[form]];
  const keys = unlikeKeys([...names.keys()], (at) => names[at]!);
  const last = names.length - 1;
  return [
    {
      key: 'foot/recipients',
      text: words.heading,
      ...(form === 'party' ? {} : { style: 'bold-italic' as const }),
    },
    ...names.map((name, at) => ({
      key: `foot/recipients/${keys.get(at)!}`,
      text: `- ${name}${at < last ? words.between[form] : '.'}`,
    })),
  ];
}

/** For whom and as what somebody signs, in capitals. */
function signer({ plan: { plan } }: SummaryInput): PaperLine[] {
  const lines = (['signed_for', 'signer_title'] as const).flatMap((key) =>
    (plan.get(key)?.split('\n') ?? []).map((line, at) =>
      bold(`foot/${key}${at === 0 ? '' : `-${at + 1}`}`, line.toUpperCase()),
    ),
  );
  return lines.length > 0 ? lines : [bold('foot/signer_title', DOTS)];
}

function bold(key: string, text: string): PaperLine {
  return { key, text, style: 'bold' };
}
