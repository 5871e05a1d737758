/** Copies of JSON-like data from one realm into another. */

/** JSON-like data: what may pass between a page (or the command line) and a script. */
export type PlainData =
  string | number | boolean | null | readonly PlainData[] | { readonly [key: string]: PlainData };

/** Makes the containers of a copy in the realm that will use it. */
export interface Containers {
  array(): unknown[];
  object(): Record<string, unknown>;
}

/** Containers of the host's own realm. */
export const ownContainers: Containers = { array: () => [], object: () => ({}) };

const tagOf = (value: object): string => Object.prototype.toString.call(value).slice(8, -1);

/**
 * Copies JSON-like data into another realm. Properties that are undefined are left out, as
 * google.script.run does.
 * @param path how to call the value in the error message
 * @throws TypeError naming the place of a Date, function, cycle or other value that may not pass
 */
export function copyPlainData(value: unknown, path: string, containers: Containers): PlainData {
  return copy(value, path, containers, []) as PlainData;
}

function copy(value: unknown, path: string, to: Containers, parents: readonly object[]): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (typeof value !== 'object') throw refused(path, describe(value));
  if (parents.includes(value)) throw refused(path, 'a circular reference');
  const ancestors = [...parents, value];
  if (Array.isArray(value)) {
    const array = to.array();
    for (let index = 0; index < value.length; index++) {
      array.push(copy(value[index], `${path}[${index}]`, to, ancestors));
    }
    return array;
  }
  if (!isPlainObject(value)) throw refused(path, `a ${tagOf(value)}`);
  const object = to.object();
  for (const [key, field] of Object.entries(value)) {
    if (field !== undefined) {
      Object.defineProperty(object, key, {
        value: copy(field, `${path}.${key}`, to, ancestors),
        writable: true,
        enumerable: true,
        configurable: true,
      });
    }
  }
  return object;
}

// Not by `instanceof`: the object may come from another realm.
function isPlainObject(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === null) return tagOf(value) === 'Object';
  return tagOf(value) === 'Object' && Object.getPrototypeOf(prototype) === null;
}

function describe(value: unknown): string {
  if (value === undefined) return 'undefined';
  return typeof value === 'number' ? String(value) : `a ${typeof value}`;
}

function refused(path: string, what: string): TypeError {
  return new TypeError(`${path} is ${what}: only JSON-like data may pass`);
}
