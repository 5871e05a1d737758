/** Built-in functions as Sheets has them, where the parser differs. */
import FormulaParser, {
  type Argument,
  type ContextFunction,
  type PlainFunction,
} from 'fast-formula-parser';
import { criterionOf } from './criterion';

const { FormulaError } = FormulaParser;

/** Every value of some arguments, those of ranges one by one; `null` is an empty cell. */
function valuesOf(args: readonly Argument[]): unknown[] {
  return args.flatMap(({ value }) => (Array.isArray(value) ? value.flat() : [value]) as unknown[]);
}

function numbersOf(args: readonly Argument[]): number[] {
  const values = valuesOf(args);
  for (const value of values) if (value instanceof FormulaError) throw value;
  const numbers = values.filter((value) => typeof value === 'number');
  return numbers.length > 0 ? numbers : [0];
}

/** The truth values of some arguments; texts and blanks in cells do not count. */
function truthsOf(args: readonly Argument[]): boolean[] {
  const truths = args.flatMap((argument) =>
    argument.isCellRef || argument.isRangeRef
      ? valuesOf([argument])
          .filter((value) => value !== null && typeof value !== 'string')
          .map(truthOf)
      : [truthOf(argument.value)],
  );
  if (truths.length === 0) throw new FormulaError('#VALUE!');
  return truths;
}

/** What counts as a truth value. @throws FormulaError where nothing does */
function truthOf(value: unknown): boolean {
  if (value instanceof FormulaError) throw value;
  if (value === null || value === undefined || value === '') return false;
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value !== 0;
  if (typeof value === 'string' && /^(?:true|false)$/i.test(value)) return /^true$/i.test(value);
  throw new FormulaError('#VALUE!');
}

/** A value as functions on texts take it; null is an empty cell. @throws FormulaError for an error */
function textOf(argument: Argument | undefined): string {
  const [value = null] = argument ? valuesOf([argument]) : [];
  if (value instanceof FormulaError) throw value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

const counting = (counts: (value: unknown) => boolean): PlainFunction => {
  return (...args) => valuesOf(args).filter(counts).length;
};
const isEmpty = (value: unknown): boolean => value === null || value === '';

/** Functions that the parser lacks or has other than Sheets. */
export const FUNCTIONS: Readonly<Record<string, PlainFunction>> = {
  AND: (...args) => truthsOf(args).every(Boolean),
  OR: (...args) => truthsOf(args).some(Boolean),
  NOT: (...[argument]) => !truthOf(argument?.value),
  COUNT: counting((value) => typeof value === 'number'),
  COUNTA: counting((value) => !isEmpty(value)),
  COUNTBLANK: counting(isEmpty),
  COUNTIF: (range, criterion) => countWhere([range, criterion]),
  COUNTIFS: (...args) => countWhere(args),
  MAX: (...args) => numbersOf(args).reduce((most, one) => (one > most ? one : most)),
  MIN: (...args) => numbersOf(args).reduce((least, one) => (one < least ? one : least)),
  // Sheets shows the same as long as nobody has allowed access; here there is no other spreadsheet.
  IMPORTRANGE: () => {
    throw new FormulaError('#REF!');
  },
  SUBSTITUTE: (...[text, from, to, occurrence]) => {
    const [whole, sought, replacement] = [textOf(text), textOf(from), textOf(to)];
    if (sought === '') return whole;
    const parts = whole.split(sought);
    if (!occurrence) return parts.join(replacement);
    const nth = Number(textOf(occurrence));
    return parts.reduce((left, right, i) => left + (i === nth ? replacement : sought) + right);
  },
};

/** The same, for functions that take their arguments before these are looked up. */
export const LAZY_FUNCTIONS: Readonly<Record<string, ContextFunction>> = {
  IF: ({ utils }, test, then, otherwise = false) => {
    const chosen = truthOf(utils.extractRefValue(test ?? '').val) ? then : otherwise;
    return chosen ?? '';
  },
};

function countWhere(args: readonly (Argument | undefined)[]): number {
  const conditions: { values: unknown[]; counts: (value: unknown) => boolean }[] = [];
  for (let index = 0; index + 1 < args.length; index += 2) {
    const [range, criterion] = [args[index], args[index + 1]];
    if (!range || !criterion) throw new FormulaError('#N/A');
    conditions.push({ values: valuesOf([range]), counts: criterionOf(criterion.value) });
  }
  const [first] = conditions;
  if (!first) throw new FormulaError('#N/A');
  return first.values.filter((_, index) =>
    conditions.every(({ values, counts }) => counts(values[index] ?? null)),
  ).length;
}
