/** The compared rules as a schema of plain zod; what compares two fields is a refinement. */
import { z } from 'zod';
import { type ComparedRule, inOrder, type Judged, type ReadRow } from './readRows';

const says = (rule: ComparedRule) => ({ error: rule });
const count = z
  .number(says('number-unreadable'))
  .refine((value) => Number.isInteger(value) && value >= 0, says('number-unreadable'));
const isAtMost = (part: number | undefined, whole: number | undefined) =>
  part === undefined || whole === undefined || part <= whole;

/** Makes the schema. */
export function zodRules(): (rows: readonly ReadRow[]) => Judged {
  const schema = z
    .object({
      name: z.string().min(1, says('required-missing')),
      members: count.optional(),
      women: count.optional(),
      summoned: count.optional(),
      present: count.optional(),
      held: z.number().optional(),
      deadline: z.number(),
      elected: z.number().optional(),
      allotted: z.number().optional(),
    })
    .refine(
      (row) => isAtMost(row.women, row.members) && isAtMost(row.present, row.summoned),
      says('counts-inconsistent'),
    )
    .refine(
      ({ held, deadline }) => held !== undefined && held <= deadline,
      says('held-by-deadline'),
    )
    .refine(
      ({ elected, allotted }) => elected === undefined || elected === allotted,
      says('committee-quota'),
    );
  return (rows) =>
    rows.map((row) => {
      const { error } = schema.safeParse(row);
      if (!error) return [];
      return inOrder(new Set(error.issues.map(({ message }) => message as ComparedRule)));
    });
}
