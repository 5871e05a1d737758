/** Putting the whole of a text field onto the clipboard. */

/**
 * A browser may keep a page that was opened from a folder from the clipboard: then the text is
 * marked where it stands and copied as a user would.
 * @returns whether it is there; the text is marked in any case
 */
export async function copyWhole(field: HTMLTextAreaElement): Promise<boolean> {
  field.focus();
  field.select();
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    // Deprecated, and the only way left where the clipboard is not allowed.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    return document.execCommand('copy');
  }
}
