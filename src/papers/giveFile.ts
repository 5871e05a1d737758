/** A file given to the user as a download. */

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
/** By then the browser has taken it. */
const TAKEN = 60_000;

/** @param name with its ending */
export function giveFile(name: string, bytes: Uint8Array): void {
  const blob = new Blob([bytes as Uint8Array<ArrayBuffer>], { type: DOCX });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), TAKEN);
}
