/** Realms of the built add-on in which mutants are switched on, too: they share this process's context. */

/** What instrumented code looks for in its global. */
const SHARED = '__stryker__';
/** By this name the host loads the script, when all else has been taken from the realm. */
const SCRIPT = 'Code.js';

/**
 * What takes the place of the module that makes realms: one for all tests, as it keeps the script
 * that it has compiled.
 */
export function sharingRealms({ createVmRealm }) {
  const realm = createVmRealm();
  const open = () => {
    const scope = realm.open();
    return {
      evaluate(source, name) {
        if (name === SCRIPT) {
          scope.evaluate(`(value) => { globalThis.${SHARED} = value; }`, name)(globalThis[SHARED]);
        }
        return scope.evaluate(source, name);
      },
    };
  };
  return { createVmRealm: () => ({ open }) };
}
