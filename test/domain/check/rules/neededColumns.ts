/** The columns without which a rule is not run, as section 5 of the specification lists them. */
import type { RuleCode } from '../../../../src/domain/check/rules';
import type { ColumnKey } from '../../../../src/domain/tracker/columns';

/** All of `needs`, and one of `needsAny`. */
interface NeededColumns {
  readonly needs?: readonly ColumnKey[];
  readonly needsAny?: readonly ColumnKey[];
}

/** The rules that are not named here need the two starred columns alone. */
export const NEEDED_COLUMNS: Readonly<Partial<Record<RuleCode, NeededColumns>>> = {
  'planned-after-deadline': { needs: ['planned'] },
  'planned-passed': { needs: ['planned'] },
  'duration-missing': { needs: ['duration'] },
  'pilot-designated': { needs: ['pilot'] },
  'contents-complete': { needsAny: ['c1a', 'c1b', 'c1c', 'c2a', 'c2b'] },
  'committee-elected': { needs: ['bch_elected'] },
  'delegates-elected': { needs: ['del_elected'] },
  'committee-quota': { needs: ['bch_elected'] },
  'delegates-quota': { needs: ['summoned'] },
  'personnel-approved': { needs: ['personnel'] },
  'documents-approved': { needs: ['docs'] },
  quorum: { needs: ['summoned', 'present'] },
  propaganda: { needsAny: ['prop_before', 'prop_during', 'prop_after'] },
  'emulation-launched': { needs: ['emulation'] },
  'not-ready': { needsAny: ['planned', 'personnel', 'prop_before', 'emulation', 'docs'] },
  'result-reported': { needs: ['result_sent'] },
  'exemption-reason': { needs: ['exempt_reason'] },
};

/** The rules that need a column which is not among these. */
export function rulesWithout(columns: readonly string[]): string[] {
  const isThere = (column: ColumnKey) => columns.includes(column);
  return Object.entries(NEEDED_COLUMNS)
    .filter(
      ([, { needs, needsAny }]) =>
        !(needs ?? []).every(isThere) || needsAny?.some(isThere) === false,
    )
    .map(([code]) => code);
}
