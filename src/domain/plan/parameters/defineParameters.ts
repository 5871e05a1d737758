/** What a plan parameter is: a line that the engine reads by, and the words that people read. */
import type { Localized } from '../../text/language';
import type { ParameterType } from './parameterTypes';

/** The value that a type reads. */
type ValueOf<T> = T extends ParameterType<infer V> ? V : never;

/** A parameter of the plan; everything that shows, reads or writes it follows from this line. */
export interface Parameter {
  readonly type: ParameterType;
  readonly label: Localized;
  /** A blank is a value of its own: the plan says nothing. */
  readonly optional?: true;
  /**
   * Version of the set-up sheets in which it appeared: sheets of an earlier version are given its
   * row. A new parameter takes the number after {@link SET_UP_VERSION}.
   */
  readonly since: number;
}

/** The value of a parameter, null only where a blank is allowed. */
export type ValueOfParameter<P extends Parameter> =
  ValueOf<P['type']> | (P extends { readonly optional: true } ? null : never);

/** Declares parameters, in the order in which they stand on the plan sheet. */
export function defineParameters<const P extends Readonly<Record<string, Parameter>>>(
  parameters: P,
): P {
  return parameters;
}

/** What people read of a parameter beside its label. No execution loads it, only set-up files and documentation. */
export interface ParameterWords {
  readonly note?: Localized;
  /** What a count counts; the other types have a unit of their own. */
  readonly unit?: Localized;
}

/** Words for the parameters that need some; a count says what it counts. */
export type WordsFor<P extends Readonly<Record<string, Parameter>>> = {
  readonly [
    K in keyof P as P[K]['type'] extends ParameterType<number, 'count'> ? K : never
  ]: ParameterWords & Required<Pick<ParameterWords, 'unit'>>;
} & {
  readonly [K in keyof P as P[K]['type'] extends ParameterType<number, 'count'> ? never : K]?: Omit<
    ParameterWords,
    'unit'
  >;
};
