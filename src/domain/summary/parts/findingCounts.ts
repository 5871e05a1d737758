/** How many findings there are, in words. */
import type { Finding } from '../../check/finding';
import { SEVERITIES, type Severity } from '../../plan/severity';
import { counted, NOUNS } from '../../text/counted';
import type { Language } from '../../text/language';

/** How many there are of a severity. */
export function countOf(
  findings: readonly Pick<Finding, 'severity'>[],
  severity: Severity,
): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

/** Those that there are, worst first, such as `20 lỗi, 3 lưu ý`; `''` where there is none. */
export function severityCounts(
  findings: readonly Pick<Finding, 'severity'>[],
  language: Language,
  number: (count: number) => string = String,
): string {
  return SEVERITIES.flatMap((severity) => {
    const count = countOf(findings, severity);
    return count > 0 ? [counted(count, NOUNS[language][severity], number(count))] : [];
  }).join(', ');
}
