/**
 * A context with nothing but the language, as functions in BigQuery run in: no console, no Intl, no
 * clock, no code out of texts, nothing that depends on a place.
 */
import { type Context, createContext, Script } from 'node:vm';

/** What a context has beside the language. */
const BESIDE = ['Intl', 'WebAssembly', 'console', 'SharedArrayBuffer', 'Atomics'];

const TAKE_AWAY = `
  for (const name of ${JSON.stringify(BESIDE)}) delete globalThis[name];
  for (const { prototype } of [Array, BigInt, Date, Number, Object, String]) {
    for (const name of Object.getOwnPropertyNames(prototype)) {
      if (/Locale/i.test(name)) delete prototype[name];
    }
  }
  delete Date.now;
  globalThis.Date = new Proxy(Date, {
    construct(made, args, target) {
      if (args.length === 0) throw new Error('The clock was asked');
      return Reflect.construct(made, args, target);
    },
  });
`;

/** Runs sources one after the other, as the libraries and the body of a function are. */
export class BareRealm {
  private readonly context: Context = createContext(Object.create(null) as object, {
    codeGeneration: { strings: false, wasm: false },
  });

  constructor() {
    this.run(TAKE_AWAY);
  }

  run(source: string): unknown {
    return new Script(source).runInContext(this.context) as unknown;
  }

  /** A function of a body, whose arguments are plain data. */
  function(parameters: readonly string[], body: string): (...args: unknown[]) => unknown {
    const made = this.run(`(function (${parameters.join(', ')}) {\n${body}\n})`);
    return made as (...args: unknown[]) => unknown;
  }
}
