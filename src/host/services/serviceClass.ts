/** How classes of Google's and their methods are described. */
import type { CallKind } from '../runtime/callCounter';
import type { ExecutionContext } from '../runtime/context';

/** What an argument may be. */
export interface Param<T> {
  accepts(value: unknown): value is T;
}

type Values<Params extends readonly Param<unknown>[]> = {
  [Index in keyof Params]: Params[Index] extends Param<infer T> ? T : never;
};

/** What a method does, with arguments that its parameters have accepted. */
type Run<Self, Params extends readonly Param<unknown>[]> = (
  self: Self,
  args: Values<Params>,
  context: ExecutionContext,
) => unknown;

/** One signature of a method. */
export interface Overload<Self> {
  readonly params: readonly Param<unknown>[];
  run(self: Self, args: readonly unknown[], context: ExecutionContext): unknown;
}

/** A method that scripts may call. */
export interface Method<Self> {
  readonly kind: CallKind;
  /** Whether it changes the document, which custom functions may not. */
  readonly changes: boolean;
  /** Whether the user must have authorised the script: simple triggers may not call it. */
  readonly needsAuthorisation?: boolean;
  readonly overloads: readonly Overload<Self>[];
}

/** The methods of a class of Google's. */
export type Methods<Self> = Readonly<Record<string, Method<Self>>>;

/**
 * A class of Google's as scripts see it: `target` values of the host behind it, its methods
 * and its constants (enumerations). A class without instances is its own target.
 */
export class ServiceClass<Self extends object = object> {
  /** @param service the service it belongs to, `''` for a service itself */
  constructor(
    readonly service: string,
    readonly name: string,
    readonly methods: Methods<Self>,
    readonly constants: Readonly<Record<string, object>> = {},
  ) {}

  /** Name of a member as Google's messages write it. */
  pathOf(method: string): string {
    return [this.service, this.name, method].filter((part) => part !== '').join('.');
  }
}

/** Describes one signature of several. */
export function on<Self, const Params extends readonly Param<unknown>[]>(
  params: Params,
  run: Run<Self, Params>,
): Overload<Self> {
  return {
    params,
    // The bridge has matched the arguments with `params`.
    run: (self, args, context) => run(self, args as Values<Params>, context),
  };
}

/** Describes a method that leaves the document as it is. */
export const read = single({ changes: false });

/** The same, of several signatures. */
export const readOverloads = several({ changes: false });

/** Describes a method that changes the document. */
export const write = single({ changes: true });

/** The same, of several signatures. */
export const writeOverloads = several({ changes: true });

/** Describes a method that only a script may call which the user has authorised. */
export const authorised = single({ changes: false, needsAuthorisation: true });

type Effect = Pick<Method<never>, 'changes' | 'needsAuthorisation'>;

function single(effect: Effect) {
  return <Self, const Params extends readonly Param<unknown>[]>(
    kind: CallKind,
    params: Params,
    run: Run<Self, Params>,
  ): Method<Self> => ({ ...effect, kind, overloads: [on(params, run)] });
}

function several(effect: Effect) {
  return <Self>(kind: CallKind, ...overloads: readonly Overload<Self>[]): Method<Self> => ({
    ...effect,
    kind,
    overloads,
  });
}
