/** The examples of a rule as they run: what stands in the tracker, and what the rule reports on it. */
import type { RuleCode } from '../../../src/domain/check/rules';
import type { Language } from '../../../src/domain/text/language';
import { renderMessage } from '../../../src/domain/text/message';
import { checkTable, type CheckInput } from '../../../test/domain/trackerTable';
import { RULE_EXAMPLES } from '../../../test/examples/rules';
import { markdownTable } from '../table';
import { LINE_BREAK, shownTracker } from './shownTracker';

const NOTHING = '–';

/** A table of the examples, those on which the rule reports first. */
export function ruleRuns(code: RuleCode): string {
  const { fires, passes } = RULE_EXAMPLES[code];
  return markdownTable(
    ['Ví dụ · Example', 'Báo', 'Reported'],
    [...fires, ...passes].map((input) => [
      shownTracker(input),
      reported(code, input, 'vi'),
      reported(code, input, 'en'),
    ]),
  );
}

function reported(code: RuleCode, input: CheckInput, language: Language): string {
  const own = checkTable(input).findings.filter((finding) => finding.code === code);
  const messages = own.map(({ message }) => renderMessage(message, language));
  return messages.join(LINE_BREAK) || NOTHING;
}
