/** What a plan parameter is: a line that the engine reads by, and the words that people read. */
import { type CalendarDate, parseIsoDay } from '../../calendar';
import type { Localized } from '../../text/language';
import type { ParameterType } from './parameterTypes';

/** The value that a type reads. */
type ValueOf<T> = T extends ParameterType<infer V> ? V : never;

/** A parameter of the plan; everything that shows, reads or writes it follows from this line. */
export interface Parameter {
  readonly type: ParameterType;
  /** The default plan's value; null is blank, and then a blank value is valid. */
  readonly default: string | number | null;
  /**
   * Version of the set-up sheets in which it appeared: sheets of an earlier version are given its
   * row. A new parameter takes the number after {@link SET_UP_VERSION}.
   */
  readonly since: number;
}

/** The value of a parameter, null only where its default is blank. */
export type ValueOfParameter<P extends Parameter> =
  ValueOf<P['type']> | Extract<P['default'], null>;

/** Declares parameters, in the order in which they stand on the plan sheet. */
export function defineParameters<const P extends Readonly<Record<string, Parameter>>>(
  parameters: P & { readonly [K in keyof P]: { readonly default: ValueOf<P[K]['type']> | null } },
): P {
  return parameters;
}

/** The day of a default, written `YYYY-MM-DD`. */
export function isoDay(iso: string): CalendarDate {
  return parseIsoDay(iso)!;
}

/** What people read of a parameter. No execution loads it, only set-up files and documentation. */
export interface ParameterWords {
  readonly label: Localized;
  /** Clause of the default plan; absent where it has none. */
  readonly clause?: string;
  readonly note?: Localized;
  /** What a count counts; the other types have a unit of their own. */
  readonly unit?: Localized;
}

/** Words for each of the parameters; a count says what it counts. */
export type WordsFor<P extends Readonly<Record<string, Parameter>>> = {
  readonly [K in keyof P]: P[K]['type'] extends ParameterType<number, 'count'>
    ? ParameterWords & Required<Pick<ParameterWords, 'unit'>>
    : Omit<ParameterWords, 'unit'>;
};
