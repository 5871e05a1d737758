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
  return copy(value, { path, keys: [], parents: [] }, containers) as PlainData;
}

/** Where a copy is in its value: put into words only where something is refused. */
interface Place {
  readonly path: string;
  readonly keys: (string | number)[];
  readonly parents: object[];
}

function copy(value: unknown, place: Place, to: Containers): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (typeof value !== 'object') throw refused(place, describe(value));
  if (place.parents.includes(value)) throw refused(place, 'a circular reference');
  place.parents.push(value);
  const result = Array.isArray(value) ? copyArray(value, place, to) : copyObject(value, place, to);
  place.parents.pop();
  return result;
}

function copyArray(value: readonly unknown[], place: Place, to: Containers): unknown[] {
  const array = to.array();
  for (let index = 0; index < value.length; index++) {
    place.keys.push(index);
    array.push(copy(value[index], place, to));
    place.keys.pop();
  }
  return array;
}

function copyObject(value: object, place: Place, to: Containers): Record<string, unknown> {
  if (!isPlainObject(value)) throw refused(place, `a ${tagOf(value)}`);
  const object = to.object();
  for (const key of Object.keys(value)) {
    const field = (value as Record<string, unknown>)[key];
    if (field === undefined) continue;
    place.keys.push(key);
    const copied = copy(field, place, to);
    place.keys.pop();
    // Assigned, this one key would be no property.
    if (key === '__proto__') {
      const property = { value: copied, writable: true, enumerable: true, configurable: true };
      Object.defineProperty(object, key, property);
    } else {
      object[key] = copied;
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

function refused({ path, keys }: Place, what: string): TypeError {
  const at = keys.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('');
  return new TypeError(`${path}${at} is ${what}: only JSON-like data may pass`);
}
