/** Makes a realm look as Apps Script does, and gives what the host needs from inside of it. */
import type { RealmScope } from './realm';

/** Calls a service: the host's object behind the script's, the method and its arguments. */
export type Invoke = (target: object, method: string, args: readonly unknown[]) => unknown;

/** What the host makes with the realm's own constructors, so that `instanceof` holds in it. */
export interface RealmTools {
  date(instant: number): Date;
  array(): unknown[];
  object(): Record<string, unknown>;
  /** Rows of cells, all holding `fill`. */
  grid(rows: number, columns: number, fill: unknown): unknown[][];
  /** What the script holds for a host object; calls go to `invoke`, `constants` are read as they are. */
  service(
    className: string,
    methods: ReadonlySet<string>,
    constants: ReadonlyMap<string, unknown>,
    target: object,
  ): object;
  defineGlobal(name: string, value: unknown): void;
  /** A function that the script has declared at its top level; null when there is none. */
  scriptFunction(name: string): ((...args: unknown[]) => unknown) | null;
}

interface HostSide {
  /** Runs source text in the realm. */
  readonly evaluate: (source: string) => unknown;
  readonly now: () => number;
  readonly invoke: Invoke;
  /** Told of every member that the local host lacks; gives the message to throw. */
  readonly missing: (member: string) => string;
  readonly keep: ReadonlySet<string>;
}

/** The globals of ECMAScript that Apps Script has too: all others are removed. */
const ECMASCRIPT = new Set(
  (
    'globalThis Infinity NaN undefined eval isFinite isNaN parseFloat parseInt decodeURI ' +
    'decodeURIComponent encodeURI encodeURIComponent escape unescape Object Function Boolean ' +
    'Symbol Error AggregateError EvalError RangeError ReferenceError SyntaxError TypeError ' +
    'URIError Number BigInt Math Date String RegExp Array Int8Array Uint8Array ' +
    'Uint8ClampedArray Int16Array Uint16Array Int32Array Uint32Array BigInt64Array ' +
    'BigUint64Array Float32Array Float64Array Map Set WeakMap WeakSet WeakRef ' +
    'FinalizationRegistry ArrayBuffer SharedArrayBuffer Atomics DataView JSON Promise Proxy ' +
    'Reflect Intl'
  ).split(' '),
);

// Source text and not a function: the script must never meet a function or an error of the
// outer realm, whose constructors would lead it to everything that was taken away.
const SOURCE = `(function (host) {
  'use strict';
  const NativeDate = Date;

  for (const name of Object.getOwnPropertyNames(globalThis)) {
    // A browser's frame does not let go of window, document, location and top.
    if (!host.keep.has(name)) Reflect.deleteProperty(globalThis, name);
  }

  const ClockDate = {
    Date: function (...parts) {
      if (new.target === undefined) return new NativeDate(host.now()).toString();
      return Reflect.construct(NativeDate, parts.length ? parts : [host.now()], new.target);
    },
  }.Date;
  const hidden = (value) => ({ value, writable: true, enumerable: false, configurable: true });
  Object.defineProperties(ClockDate, {
    length: { value: 7, configurable: true },
    prototype: { value: NativeDate.prototype, writable: false },
    now: hidden({ now: () => host.now() }.now),
    parse: hidden(NativeDate.parse),
    UTC: hidden(NativeDate.UTC),
  });
  NativeDate.prototype.constructor = ClockDate;
  Object.defineProperty(globalThis, 'Date', hidden(ClockDate));

  const thrown = (error) => {
    const copy = new Error(error.message);
    copy.name = error.name;
    return copy;
  };
  const missing = (member) => new Error(host.missing(member));

  // Through the realm, which compiles each text once however many executions evaluate it.
  const { eval: run } = {
    eval(source) {
      if (typeof source !== 'string') return source;
      try {
        return host.evaluate(source);
      } catch (error) {
        throw error instanceof Error ? error : thrown(error);
      }
    },
  };
  Object.defineProperty(globalThis, 'eval', hidden(run));

  return {
    date: (instant) => new NativeDate(instant),
    array: () => [],
    object: () => ({}),
    grid(rows, columns, fill) {
      const grid = [];
      for (let row = 0; row < rows; row++) {
        const cells = [];
        for (let column = 0; column < columns; column++) cells.push(fill);
        grid.push(cells);
      }
      return grid;
    },
    service(className, methods, constants, target) {
      return new Proxy(Object.create(null), {
        get(_, key) {
          if (methods.has(key)) {
            return (...args) => {
              try {
                return host.invoke(target, key, args);
              } catch (error) {
                throw thrown(error);
              }
            };
          }
          if (constants.has(key)) return constants.get(key);
          if (key === 'toString') return () => className;
          // await and JSON.stringify ask every object for these.
          if (typeof key === 'symbol' || key === 'then' || key === 'toJSON') return undefined;
          throw missing(className + '.' + key);
        },
        has: (_, key) => methods.has(key) || constants.has(key),
        set(_, key) {
          throw missing(className + '.' + String(key) + ' =');
        },
      });
    },
    defineGlobal(name, value) {
      Object.defineProperty(globalThis, name, hidden(value));
    },
    scriptFunction(name) {
      // Not hasOwnProperty: a node:vm global says that of what it inherits too.
      const isBuiltIn = host.keep.has(name) || name in Object.prototype;
      const value = isBuiltIn ? undefined : globalThis[name];
      return typeof value === 'function' ? value : null;
    },
  };
})`;

/** Strips a fresh global down to ECMAScript, sets its clock and gives the tools of its realm. */
export function prepareRealm(
  scope: RealmScope,
  now: () => number,
  invoke: Invoke,
  missing: (member: string) => string,
): RealmTools {
  const prepare = scope.evaluate(SOURCE, 'local-host') as (host: HostSide) => RealmTools;
  const evaluate = (source: string) => scope.evaluate(source, 'eval');
  return prepare({ evaluate, now, invoke, missing, keep: ECMASCRIPT });
}
