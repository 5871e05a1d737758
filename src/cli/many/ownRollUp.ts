/** The workbook of a roll-up: writing it, and knowing one again. */
import { callAddon, PAGE_SETUP, RESULT_KEY } from '../../addon/addonApi';
import { ROLL_UP_PREFIX, type RollUpInput, rollUpSheets } from '../../domain/rollUp';
import { Sheet, Workbook } from '../../document';
import { writeXlsx } from '../../xlsx';
import { type Project, projectHost } from '../projectHost';
import { createVmRealm } from '../vmRealm';

/** The bytes of a roll-up. The built add-on writes its sheets, as it writes summaries. */
export function rollUpBytes(input: RollUpInput, project: Project): Uint8Array {
  const sheets = rollUpSheets(input);
  const workbook = new Workbook();
  // A document has a sheet: the writer takes a blank one of the name
  workbook.sheets.push(new Sheet(sheets[0]!.name));
  callAddon(projectHost(workbook, project, createVmRealm()), 'writeRollUp', sheets);
  return writeXlsx(workbook, { page: PAGE_SETUP });
}

/** Whether an earlier call has made it: such a file is no tracker. */
export function isOurRollUp({ sheets }: Workbook): boolean {
  return sheets.some(({ metadata }) =>
    metadata.some(({ key, value }) => key === RESULT_KEY && value.startsWith(ROLL_UP_PREFIX)),
  );
}
