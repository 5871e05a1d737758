/** Criteria of COUNTIF and its siblings. */
import { compareValues } from './comparison';

/** Whether a cell counts under a criterion of COUNTIF, such as `5`, `">=3"`, `"<>"` or `"a*"`. */
export function criterionOf(criterion: unknown): (value: unknown) => boolean {
  if (typeof criterion !== 'string') return (value) => isSame(value, criterion ?? '');
  const [, operator = '=', text = ''] = /^(<=|>=|<>|=|<|>)?(.*)$/s.exec(criterion) ?? [];
  const operand = operandOf(text);
  if (operator === '=') return (value) => matches(value, operand);
  if (operator === '<>') return (value) => !matches(value, operand);
  // An order holds between values of one type only.
  return (value) => typeof value === typeof operand && compareValues(value, operator, operand);
}

function operandOf(text: string): string | number | boolean {
  const upper = text.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return upper === 'TRUE';
  return text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
}

function matches(value: unknown, operand: string | number | boolean): boolean {
  if (typeof operand !== 'string') return isSame(value, operand);
  if (operand === '') return value === null || value === '';
  return typeof value === 'string' && wildcard(operand).test(value);
}

function isSame(value: unknown, operand: unknown): boolean {
  return typeof value === typeof operand && compareValues(value, '=', operand);
}

/** `*` and `?` stand for anything, unless `~` stands before them. */
function wildcard(pattern: string): RegExp {
  const source = pattern.replace(/~([*?~])|([*?])|[\\^$.+()[\]{}|/]/g, (sign, plain?: string) => {
    if (plain !== undefined) return `\\${plain}`;
    if (sign === '*') return '.*';
    return sign === '?' ? '.' : `\\${sign}`;
  });
  return new RegExp(`^${source}$`, 'isu');
}
