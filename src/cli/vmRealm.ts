/** Runs scripts in fresh `node:vm` contexts; each source text is compiled once. */
import { createContext, Script } from 'node:vm';
import type { Realm } from '../host';

export function createVmRealm(): Realm {
  const compiled = new Map<string, Script>();
  return {
    open() {
      // With a prototype it would lend the script functions of the outer realm
      const context = createContext(Object.create(null) as object);
      return {
        evaluate(source, name) {
          let script = compiled.get(source);
          if (!script) {
            script = new Script(source, { filename: name });
            compiled.set(source, script);
          }
          const value: unknown = script.runInContext(context);
          return value;
        },
      };
    },
  };
}
