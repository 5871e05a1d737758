/** Putting a text onto the clipboard. */

/**
 * A sandboxed page may lack the right to write there: then the text is marked where it stands and
 * copied as a user would.
 * @returns whether it is there; the text is marked in any case
 */
export async function copyText(text: string, node: Node): Promise<boolean> {
  const selection = getSelection();
  const range = document.createRange();
  range.selectNodeContents(node);
  selection?.removeAllRanges();
  selection?.addRange(range);
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Deprecated, and the only way left where the clipboard is not allowed.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    return document.execCommand('copy');
  }
}
