/** Knowing again a roll-up that an earlier call has made: it is no tracker. */
import { RESULT_KEY } from '../addon/addonApi';
import { ROLL_UP_PREFIX } from '../domain/rollUp';
import type { Workbook } from '../document';

/** Whether an earlier call has made it. */
export function isOurRollUp({ sheets }: Workbook): boolean {
  return sheets.some(({ metadata }) =>
    metadata.some(({ key, value }) => key === RESULT_KEY && value.startsWith(ROLL_UP_PREFIX)),
  );
}
