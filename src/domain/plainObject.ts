/** Objects with fields, such as JSON has them: what comes from outside is looked at before its use. */

/** Whether it has fields by name; a list has none. */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
