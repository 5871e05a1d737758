/** Files of the user: chosen, dropped, and given back. None goes anywhere else. */

/** Calls back with each file that is chosen in the input or dropped onto the page. */
export function takeFiles(
  input: HTMLInputElement,
  dropHint: HTMLElement,
  take: (file: File) => void,
): void {
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (file) take(file);
    // So that the same file can be chosen again
    input.value = '';
  });
  const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false;
  window.addEventListener('dragover', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    dropHint.hidden = false;
  });
  window.addEventListener('dragleave', ({ relatedTarget }) => {
    if (relatedTarget === null) dropHint.hidden = true;
  });
  window.addEventListener('drop', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    dropHint.hidden = true;
    const [file] = event.dataTransfer?.files ?? [];
    if (file) take(file);
  });
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Hands a file to the user, as a download. */
export function giveFile(name: string, bytes: Uint8Array): void {
  const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: XLSX }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
