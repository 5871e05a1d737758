/** What the stored text of a cell means. */
import { CellError, type Scalar } from '../../document/workbook';
import type { StyleReader } from '../styles/styleReader';
import { isTrue } from '../xml/booleans';
import { decodeText } from '../xml/xmlText';
import { isoToSerial, serialFrom1904 } from './dateSerial';

/** What it takes to make sense of a cell's stored text. */
export interface ValueContext {
  readonly strings: readonly string[];
  readonly styleReader: StyleReader;
  readonly date1904: boolean;
}

/**
 * The value of a cell from its type (`t`), the text of `v`, the text of `is` and its format.
 * Undefined when it names a shared string that does not exist.
 */
export function cellValue(
  type: string,
  text: string | null,
  inlineText: string,
  format: number,
  context: ValueContext,
): Scalar | undefined {
  if (type === 'inlineStr') return blankToNull(inlineText);
  if (text === null || text === '') return null;
  switch (type) {
    case 's': {
      const string = context.strings[Number(text)];
      return string === undefined ? undefined : blankToNull(string);
    }
    case 'str':
      return blankToNull(decodeText(text));
    case 'b':
      return isTrue(text.trim());
    case 'e':
      return new CellError(text);
    case 'd':
      return isoToSerial(text) ?? text;
    default:
      return numberValue(text, format, context);
  }
}

function numberValue(text: string, format: number, context: ValueContext): Scalar {
  const number = Number(text);
  if (Number.isNaN(number) || text.trim() === '') return text;
  return context.date1904 && context.styleReader.isDate(format) ? serialFrom1904(number) : number;
}

function blankToNull(text: string): string | null {
  return text === '' ? null : text;
}
