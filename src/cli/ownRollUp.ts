/** Knowing again a roll-up that an earlier call has made: it is no tracker. */
import { RESULT_KEY } from '../addon/addonApi';
import { areNamedAsRollUp, ROLL_UP_PREFIX } from '../domain/rollUp';
import type { Workbook } from '../document';

/** Whether it is one, be it that another program has saved it since. */
export function isRollUp(workbook: Workbook): boolean {
  // LibreOffice drops what a sheet is known by
  return isOurRollUp(workbook) || areNamedAsRollUp(workbook.sheets.map(({ name }) => name));
}

/** Whether it is as an earlier call has made it, so that another may take its place. */
export function isOurRollUp({ sheets }: Workbook): boolean {
  return sheets.some(({ metadata }) =>
    metadata.some(({ key, value }) => key === RESULT_KEY && value.startsWith(ROLL_UP_PREFIX)),
  );
}
