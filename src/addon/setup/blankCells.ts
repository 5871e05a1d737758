/** Writing into cells that are to be blank, whatever somebody else does meanwhile. */
import type { Language } from '../../domain/text/language';
import { OperatorError } from '../document/operatorError';

type Range = GoogleAppsScript.Spreadsheet.Range;

/**
 * Writes values, all at once, into cells in which nothing stands.
 * @throws OperatorError where something stands there by now: rows have been moved
 */
export function writeIntoBlank(range: Range, values: unknown[][], language: Language): void {
  const isTaken = range.getValues().some((row) => row.some((value) => value !== ''));
  if (isTaken) throw new OperatorError(MOVED, language);
  range.setValues(values);
}

const MOVED = {
  vi: 'Trang “Kế hoạch” vừa có người sửa nên chưa bổ sung xong. Hãy làm lại lần nữa.',
  en: 'The sheet “Kế hoạch” has just been changed, so not everything was added. Please do it again.',
};
