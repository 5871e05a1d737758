/**
 * SUBSTITUTE for the formula engine: its own takes a line break and a space for the same, so that
 * it would take names apart that stand in one line.
 */
import {
  type ArrayValueObject,
  BaseFunction,
  type BaseValueObject,
  StringValueObject,
} from '@univerjs/preset-sheets-core';
import type { FunctionClass } from '../startGrid';

class SubstituteFunction extends BaseFunction {
  override minParams = 3;
  override maxParams = 4;

  override calculate(
    text: BaseValueObject,
    from: BaseValueObject,
    to: BaseValueObject,
    occurrence?: BaseValueObject,
  ): BaseValueObject {
    const others = [from, to, ...(occurrence ? [occurrence] : [])].map(firstOf);
    const substitute = (one: BaseValueObject) => {
      const error = [one, ...others].find((value) => value.isError());
      if (error) return error;
      const [old, fresh, which] = others.map(textOf) as [string, string, string?];
      return StringValueObject.create(substituted(textOf(one), old, fresh, which));
    };
    if (!isArray(text)) return substitute(text);
    const isOne = text.getRowCount() === 1 && text.getColumnCount() === 1;
    return isOne ? substitute(firstOf(text)) : text.mapValue(substitute);
  }
}

function substituted(text: string, from: string, to: string, which: string | undefined): string {
  if (from === '') return text;
  const parts = text.split(from);
  if (which === undefined) return parts.join(to);
  const at = Math.floor(Number(which));
  if (at < 1 || at >= parts.length) return text;
  return parts.slice(0, at).join(from) + to + parts.slice(at).join(from);
}

const isArray = (value: BaseValueObject): value is ArrayValueObject => value.isArray();

function firstOf(value: BaseValueObject): BaseValueObject {
  return isArray(value) ? value.getFirstCell() : value;
}

function textOf(value: BaseValueObject): string {
  if (value.isNull()) return '';
  const text = String(value.getValue());
  return value.isBoolean() ? text.toUpperCase() : text;
}

/** The function and its name. */
export const SUBSTITUTE: FunctionClass = [SubstituteFunction, 'SUBSTITUTE'];
