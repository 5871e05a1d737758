/** What arguments of service methods may be. */
import type { CellInput } from '../../document/cells';
import type { Param } from './serviceClass';

/** Any string. */
export const text: Param<string> = {
  accepts: (value): value is string => typeof value === 'string',
};

/** A whole number. */
export const integer: Param<number> = {
  accepts: (value): value is number => Number.isInteger(value),
};

/** True or false. */
export const truth: Param<boolean> = {
  accepts: (value): value is boolean => typeof value === 'boolean',
};

/** A Date of any realm. */
export const date: Param<Date> = {
  accepts: (value): value is Date => Object.prototype.toString.call(value) === '[object Date]',
};

/** An object of the script that is none of the others. */
export const plainObject: Param<Readonly<Record<string, unknown>>> = {
  accepts: (value): value is Readonly<Record<string, unknown>> =>
    Object.prototype.toString.call(value) === '[object Object]',
};

/** Anything that a cell can be given. */
export const cellInput: Param<CellInput> = {
  accepts: (value): value is CellInput =>
    value === null || typeof value !== 'object'
      ? typeof value !== 'function' && typeof value !== 'symbol' && typeof value !== 'bigint'
      : date.accepts(value),
};

/** The value or null. */
export function nullable<T>(param: Param<T>): Param<T | null> {
  return { accepts: (value): value is T | null => value === null || param.accepts(value) };
}

/** One of some words. */
export function oneOf<const T extends string>(...words: readonly T[]): Param<T> {
  return { accepts: (value): value is T => words.some((word) => word === value) };
}

/** A list of values of one kind. */
export function list<T>(item: Param<T>): Param<readonly T[]> {
  return {
    accepts: (value): value is readonly T[] =>
      Array.isArray(value) && value.every((one) => item.accepts(one)),
  };
}

/** Rows of cells. */
export function matrix<T>(cell: Param<T>): Param<readonly (readonly T[])[]> {
  return {
    accepts: (value): value is readonly (readonly T[])[] =>
      Array.isArray(value) &&
      value.every((row) => Array.isArray(row) && row.every((item) => cell.accepts(item))),
  };
}

/** An object of the host's. */
export function instance<T>(type: abstract new (...args: never[]) => T): Param<T> {
  return { accepts: (value): value is T => value instanceof type };
}

/** Any value but a function. */
export const anything: Param<unknown> = {
  accepts: (value): value is unknown => typeof value !== 'function',
};
