/** The `headers` and `rows` arguments: a tracker's header row or rows, and the rows below. */
import { check, type CheckResult } from '../domain/check/engine';
import { COLUMNS } from '../domain/tracker/columns';
import { upperLevel } from '../domain/tracker/headerName';
import { readTracker } from '../domain/tracker/tracker';
import { type Argument, filledRows, isRange } from './argument';
import { asOfDate } from './asOfArgument';
import { argumentError, type FunctionContext } from './defineFunction';

/**
 * Checks the rows; they are numbered from 1, because a function does not know where they stand.
 * @throws ArgumentError where the arguments are no tracker
 */
export function checkRows(
  headers: Argument,
  rows: Argument,
  asOf: Argument,
  context: FunctionContext,
): CheckResult {
  if (!isRange(headers) || !isRange(rows) || headers[0]?.length !== rows[0]?.length) {
    throw argumentError(context, {
      vi: 'headers và rows phải là hai vùng có cùng số cột, ví dụ A6:AN6 và A7:AN.',
      en: 'headers and rows must be two ranges of the same columns, e.g. A6:AN6 and A7:AN.',
    });
  }
  const grid = {
    name: '',
    rows: [...headers, ...rows.slice(0, filledRows(rows))],
    merges: [],
    firstRowNumber: 1 - headers.length,
  };
  const { upperLevel: spellings } = context.reading.plan;
  const tracker = readTracker(grid, undefined, upperLevel(spellings));
  const { header, missing } = tracker;
  if (missing.length > 0) {
    const names = missing.map((column) => COLUMNS[column].headers[0]).join(', ');
    throw argumentError(context, {
      vi: `headers: không tìm thấy cột ${names}. Chọn đúng dòng tiêu đề của bảng theo dõi; tiêu đề có hai dòng thì chọn cả hai dòng.`,
      en: `headers: no column ${names}. Select the tracker's header row, or both rows where it has two.`,
    });
  }
  if (header!.top >= headers.length) {
    throw argumentError(context, {
      vi: 'headers: tiêu đề của bảng theo dõi nằm trong vùng rows. Chọn dòng tiêu đề cho headers, các dòng dưới đó cho rows.',
      en: "headers: the tracker's header row is within rows. Select it as headers, and the rows below it as rows.",
    });
  }
  if (header!.top + header!.levels > headers.length) {
    throw argumentError(context, {
      vi: 'headers: tiêu đề của bảng theo dõi có hai dòng. Chọn cả hai dòng cho headers, các dòng dưới đó cho rows.',
      en: "headers: the tracker's header has two rows. Select both as headers, and the rows below them as rows.",
    });
  }
  const today = asOfDate(asOf, context);
  return check(tracker, context.reading, today);
}
