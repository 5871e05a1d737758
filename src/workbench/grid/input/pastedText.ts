/**
 * Cells that come as plain text: their fields are cells, the empty ones too, and what stands in them
 * is text. The grid by itself leaves out what is empty at the end and takes texts for markup.
 */
import { ISheetClipboardService } from '@univerjs/preset-sheets-core';
import type { Grid } from '../startGrid';

const MARKUP: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const PLAIN = 'text/plain';
const HTML = 'text/html';

/** Both by the keyboard and by the menu. */
export function keepPastedFields(grid: Grid): void {
  const clipboard = grid.injector.get(ISheetClipboardService);
  const pasteByKeys = clipboard.legacyPaste.bind(clipboard);
  const pasteByMenu = clipboard.paste.bind(clipboard);
  clipboard.legacyPaste = (html, text, files) => {
    const isTable = !html && !files && text !== undefined && hasFields(text);
    return isTable ? pasteByKeys(tableOf(text)) : pasteByKeys(html, text, files);
  };
  clipboard.paste = async (item, kind) => {
    const isPlain = item.types.every((type) => type === PLAIN);
    const text = isPlain ? await (await item.getType(PLAIN)).text() : '';
    if (!hasFields(text)) return pasteByMenu(item, kind);
    return pasteByMenu(new ClipboardItem({ [HTML]: new Blob([tableOf(text)]) }), kind);
  };
}

function hasFields(text: string): boolean {
  return /[\n\t]/.test(text);
}

/** The line end after the last row begins no further row; a short row has no more fields. */
function tableOf(text: string): string {
  const rows = text.replace(/\r?\n$/, '').split(/\r?\n/);
  const lines = rows.map((row) => {
    const fields = row.split('\t').map((field) => `<td>${escaped(field)}</td>`);
    return `<tr>${fields.join('')}</tr>`;
  });
  return `<table>${lines.join('')}</table>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (character) => MARKUP[character] ?? character);
}
