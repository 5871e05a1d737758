/** Writing a sheet as a CSV file. */
import { strToU8 } from 'fflate';
import { showsDay } from '../../document/values/dateFormat';
import { formatPattern } from '../../document/values/datePattern';
import { isDateSerial, wallOfSerial } from '../../document/values/zonedTime';
import { CellError, type CellStyle, type Scalar, type Workbook } from '../../document/workbook';

/**
 * Saves one sheet as CSV: UTF-8 with a byte order mark, which Excel needs for Vietnamese, the
 * separator of the file it was loaded from, CRLF. A date cell is written as `dd/mm/yyyy`.
 */
export function writeCsv(workbook: Workbook, sheetIndex: number): Uint8Array {
  const sheet = workbook.sheets[sheetIndex];
  if (!sheet) throw new RangeError(`The workbook has no sheet number ${sheetIndex}`);
  const delimiter = workbook.csvDelimiter;
  let text = '\ufeff';
  for (const row of sheet.rows) {
    const fields = Array.from(row?.values ?? [], (value, column) =>
      quote(fieldText(value, workbook.styles[row?.styles[column] ?? 0]), delimiter),
    );
    text += fields.join(delimiter) + '\r\n';
  }
  return strToU8(text);
}

/** Day before month, as people in Viet Nam write dates. */
const DAY_FIRST = 'dd/MM/yyyy';

function fieldText(value: Scalar | undefined, style: CellStyle | undefined): string {
  if (value === null || value === undefined) return '';
  if (value instanceof CellError) return value.code;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number' && isDateSerial(value) && showsDay(style?.numberFormat)) {
    return formatPattern(wallOfSerial(Math.floor(value)), DAY_FIRST);
  }
  return String(value);
}

function quote(field: string, delimiter: string): string {
  const needed = field.includes(delimiter) || /["\r\n]/.test(field);
  return needed ? `"${field.replace(/"/g, '""')}"` : field;
}
