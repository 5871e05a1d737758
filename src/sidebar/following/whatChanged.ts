/** What a check finds now, told against what was shown before. */
import type { ShownCheck } from '../state';

export interface Change {
  /** Findings that are no more. */
  readonly fixed: number;
  /** Findings that were not there. */
  readonly fresh: number;
  /** Whether any figure is another one. */
  readonly hasOtherFigures: boolean;
}

/** Rows may have moved and messages may count days: a finding is known by its unit, rule and column. */
export function whatChanged(before: ShownCheck, now: ShownCheck): Change {
  const open = new Map<string, number>();
  for (const key of findingKeys(before)) open.set(key, (open.get(key) ?? 0) + 1);
  let fresh = 0;
  for (const key of findingKeys(now)) {
    const left = open.get(key) ?? 0;
    if (left > 0) open.set(key, left - 1);
    else fresh++;
  }
  const fixed = [...open.values()].reduce((sum, left) => sum + left, 0);
  return { fixed, fresh, hasOtherFigures: figuresOf(before) !== figuresOf(now) };
}

function findingKeys({ units }: ShownCheck): string[] {
  return units.flatMap(({ sheet, findings }) =>
    findings.map(({ unit, code, key, address }) =>
      JSON.stringify([sheet, unit, code, key, address]),
    ),
  );
}

function figuresOf({ standing, sheets }: ShownCheck): string {
  const { grassroots, upper } = standing;
  return JSON.stringify([grassroots, upper, sheets.map(({ report }) => report.asOf)]);
}
