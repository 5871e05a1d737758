/** The workbook of a roll-up. */
import { callAddon, PAGE_SETUP } from '../../addon/addonApi';
import { type RollUpInput, rollUpSheets } from '../../domain/rollUp';
import { Sheet, Workbook } from '../../document';
import { writeXlsx } from '../../xlsx';
import { type Project, projectHost } from '../projectHost';
import { createVmRealm } from '../vmRealm';

/** The bytes of a roll-up made now. The built add-on writes its sheets, as it writes summaries. */
export function rollUpBytes(input: Omit<RollUpInput, 'builtAt'>, project: Project): Uint8Array {
  const sheets = rollUpSheets({ ...input, builtAt: now() });
  const workbook = new Workbook();
  // A document has a sheet: the writer takes a blank one of the name
  workbook.sheets.push(new Sheet(sheets[0]!.name));
  callAddon(projectHost(workbook, project, createVmRealm()), 'writeRollUp', sheets);
  return writeXlsx(workbook, { page: PAGE_SETUP });
}

/** When it is in Vietnam, as people read it. */
function now(): string {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Asia/Ho_Chi_Minh',
    dateStyle: 'short',
    timeStyle: 'short',
  });
  return format.format(new Date()).replace(',', '');
}
