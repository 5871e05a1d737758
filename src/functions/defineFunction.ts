/** What a custom function is: its call, and what it computes; help.ts says it to people. */
import type { CalendarDate } from '../domain/calendar';
import type { Language, Localized } from '../domain/text/language';
import type { ParameterKey } from '../domain/plan/parameters';
import type { PlanValues } from '../domain/plan/plan';
import type { PlanReading } from '../domain/plan/reading/readPlan';
import { type Argument, ArgumentError, type Output } from './argument';

/** What a custom function may know beside its arguments. */
export interface FunctionContext {
  readonly language: Language;
  readonly reading: PlanReading;
  /** Today in the spreadsheet's time zone. */
  readonly today: () => CalendarDate;
}

export interface CustomFunction {
  /** UPPER_SNAKE, as it stands in formulas. */
  readonly name: string;
  /** In the order in which formulas pass them. */
  readonly parameters: readonly string[];
  /** How many of the parameters, from the first, may not be left out. */
  readonly required: number;
  readonly compute: (args: readonly Argument[], context: FunctionContext) => Output;
}

/** Declares a custom function. */
export function defineFunction<const F extends CustomFunction>(definition: F): F {
  return definition;
}

/** The message in the user's language, as the error that the cell shows. */
export function argumentError(context: FunctionContext, text: Localized): ArgumentError {
  return new ArgumentError(text[context.language]);
}

/** A plan value. @throws ArgumentError that names the key and the cell where it is invalid */
export function planValue<K extends ParameterKey>(context: FunctionContext, key: K): PlanValues[K] {
  const value = context.reading.plan.get(key);
  if (value !== undefined) return value;
  throw invalidPlan(context, key);
}

/** The error for an invalid plan value, with the cell where it stands. */
export function invalidPlan(context: FunctionContext, key: ParameterKey): ArgumentError {
  const problem = context.reading.problems.find(
    (candidate) => 'key' in candidate && candidate.key === key,
  );
  const cell = problem?.kind === 'invalid' ? problem.entry.cell : null;
  // A plan that was passed as a range does not say where it stands.
  const where = cell === null || cell.startsWith('!') ? '' : ` (${cell})`;
  return argumentError(context, {
    vi: `Thông số ${key} của kế hoạch${where} không hợp lệ. Sửa lại trên trang Kế hoạch.`,
    en: `The plan's parameter ${key}${where} is not valid. Correct it on the plan sheet.`,
  });
}

/** @throws ArgumentError where a formula passes fewer or more arguments than the function takes */
export function requireCount(
  { name, parameters, required }: CustomFunction,
  given: number,
  context: FunctionContext,
): void {
  if (given >= required && given <= parameters.length) return;
  const shown = parameters.map((parameter, i) => (i < required ? parameter : `[${parameter}]`));
  const call = `${name}(${shown.join('; ')})`;
  if (given > parameters.length) {
    throw argumentError(context, {
      vi: `Thừa đối số: đã truyền ${given}, nhiều nhất ${parameters.length}. Cách gọi: ${call}.`,
      en: `Too many arguments: ${given}, at most ${parameters.length}. Call it as ${call}.`,
    });
  }
  throw argumentError(context, {
    vi: `Thiếu đối số ${parameters[given]!}. Cách gọi: ${call}.`,
    en: `The argument ${parameters[given]!} is missing. Call it as ${call}.`,
  });
}
