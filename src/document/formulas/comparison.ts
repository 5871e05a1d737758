/** The order of values in formulas. */

type Comparable = string | number | boolean;

const TYPE_ORDER = ['number', 'string', 'boolean'];

/**
 * Compares two values as formulas do: blank (null) counts as the other side's nothing, texts
 * regardless of case, a number is less than any text and a text less than any truth value.
 */
export function compareValues(left: unknown, operator: string, right: unknown): boolean {
  const [a, b] = [orBlank(left, right), orBlank(right, left)];
  const order = typeof a === typeof b ? orderOf(a, b) : typeOrder(a) - typeOrder(b);
  switch (operator) {
    case '=':
      return order === 0;
    case '<>':
      return order !== 0;
    case '<':
      return order < 0;
    case '>':
      return order > 0;
    case '<=':
      return order <= 0;
    default:
      return order >= 0;
  }
}

function orBlank(value: unknown, other: unknown): Comparable {
  if (isComparable(value)) return typeof value === 'string' ? value.toLowerCase() : value;
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}

function isComparable(value: unknown): value is Comparable {
  return TYPE_ORDER.includes(typeof value);
}

function typeOrder(value: Comparable): number {
  return TYPE_ORDER.indexOf(typeof value);
}

function orderOf(a: Comparable, b: Comparable): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
