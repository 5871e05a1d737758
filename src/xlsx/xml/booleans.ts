/** The two values of an xsd:boolean attribute, in both of their spellings. */

/** Whether an attribute says yes. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

/** Whether an attribute says no; an absent one does not. */
export function isFalse(value: string | undefined): boolean {
  return value === '0' || value === 'false';
}
