/** A cell as an element of a sheet. */
import { CellError, type Scalar } from '../../document/workbook';
import { encodeText } from '../xml/xmlText';

/** Excel's limit for the text of one cell. */
export const MAX_TEXT = 32_767;

/** The errors that Excel knows as values; Sheets has others. */
const ERRORS = new Set(
  '#NULL! #DIV/0! #VALUE! #REF! #NAME? #NUM! #N/A #GETTING_DATA #SPILL! #CALC!'.split(' '),
);

/** What stands in a cell as it goes into a file; a date is in the date system of the file. */
export interface CellContent {
  readonly value: Scalar;
  /** Without the leading `=`. */
  readonly formula?: string | undefined;
}

/**
 * A cell element. Strings are written into the cell, so that the shared strings stay untouched;
 * what is longer than a file can hold is cut (`saveNotices` says so).
 *
 * @param attributes what stands in the tag besides the type, such as ` r="B2" s="3"`
 */
export function cellXml(prefix: string, attributes: string, content: CellContent): string {
  const value = storable(content.value);
  const { formula } = content;
  const tag = `${prefix}c`;
  if (formula !== undefined) {
    const [type, text] = cachedValue(value);
    const stored = text === null ? '' : `<${prefix}v>${text}</${prefix}v>`;
    const formulaXml = `<${prefix}f>${encodeText(formula)}</${prefix}f>`;
    return `<${tag}${attributes}${typeAttribute(type)}>${formulaXml}${stored}</${tag}>`;
  }
  if (value === null || value === '') return `<${tag}${attributes}/>`;
  // No program would take such a formula: it is kept as the text that was typed.
  if (value instanceof CellError && value.typed !== undefined) {
    return cellXml(prefix, attributes, { value: `=${value.typed}` });
  }
  if (typeof value === 'string') {
    const text = `<${prefix}t xml:space="preserve">${encodeText(value)}</${prefix}t>`;
    return `<${tag}${attributes} t="inlineStr"><${prefix}is>${text}</${prefix}is></${tag}>`;
  }
  const [type, text] = cachedValue(value);
  return `<${tag}${attributes}${typeAttribute(type)}><${prefix}v>${text}</${prefix}v></${tag}>`;
}

function storable(value: Scalar): Scalar {
  if (typeof value !== 'string' || value.length <= MAX_TEXT) return value;
  return value.slice(0, MAX_TEXT).replace(/[\ud800-\udbff]$/, '');
}

function typeAttribute(type: string): string {
  return type === '' ? '' : ` t="${type}"`;
}

/** Type and text of a value in `v`. */
function cachedValue(value: Scalar): [type: string, text: string | null] {
  if (value === null) return ['', null];
  if (typeof value === 'string') return ['str', encodeText(value)];
  if (typeof value === 'boolean') return ['b', value ? '1' : '0'];
  if (value instanceof CellError) return ['e', ERRORS.has(value.code) ? value.code : '#VALUE!'];
  return Number.isFinite(value) ? ['', String(value)] : ['e', '#NUM!'];
}
