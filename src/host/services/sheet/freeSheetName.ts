/** Names for sheets that no other sheet has. */
import { ServiceException, WriteRefusal } from '../../../document/errors';
import { refusals } from '../../runtime/refusals';
import type { Sheet, Workbook } from '../../../document/workbook';

/** @throws ServiceException when another sheet has the name, or it is blank */
export function requireFreeName(workbook: Workbook, name: string, self?: Sheet): void {
  if (name.trim() === '') throw new ServiceException(refusals.sheetWithoutName);
  if (workbook.sheets.some((sheet) => sheet !== self && sheet.name === name)) {
    throw new WriteRefusal(refusals.sheetExists(name));
  }
}

/** A name for a new sheet as Sheets chooses it. */
export function freeName(workbook: Workbook): string {
  const word = workbook.locale.startsWith('vi') ? 'Trang tính' : 'Sheet';
  let number = workbook.sheets.length + 1;
  while (workbook.sheets.some((sheet) => sheet.name === `${word}${number}`)) number++;
  return `${word}${number}`;
}
