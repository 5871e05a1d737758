/** The clauses of a column in the note on its header: the document's own plan sets them. */
import { clausesAbout } from '../check/columnRules';
import type { Plan } from '../plan/plan';
import type { Language, Localized } from '../text/language';
import { clauseLabel } from '../text/locales/labels';
import type { ColumnKey } from '../tracker/columns';

/** Stands in a line of its own where the clauses are to be. */
export const CLAUSES_SLOT = '{clauses}';

const CLAUSES: Localized = { vi: 'Điều khoản', en: 'Clause' };

/** A note with the plan's clauses about its column; without any it has no line of them. */
export function fillClauses(
  note: string,
  column: ColumnKey,
  plan: Pick<Plan, 'ruleClause'>,
  language: Language,
): string {
  const clauses = clausesAbout(column, plan).map((clause) => clauseLabel(clause, language));
  const line = clauses.length > 0 ? [`${CLAUSES[language]}: ${clauses.join(', ')}`] : [];
  return note
    .split('\n')
    .flatMap((text) => (text === CLAUSES_SLOT ? line : [text]))
    .join('\n');
}
