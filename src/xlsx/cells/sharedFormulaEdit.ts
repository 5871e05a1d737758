/** Shared formulas whose text goes away with a changed cell. */
import { strToU8 } from 'fflate';
import type { ByteEdit } from '../xml/byteEdit';
import { tagAttributes } from '../xml/tagAttributes';
import { TagScanner } from '../xml/tagScanner';
import { encodeText } from '../xml/xmlText';
import type { CellPatcher } from './cellPatcher';
import { type CellSpan, readCells, type SheetSpans } from './sheetSpans';
import { sharedFormulaText } from './storedCell';

/** Gives every cell that relied on a lost shared formula the text of its own. */
export function spellOutSharedFormulas(
  bytes: Uint8Array,
  { prefix, rows, sharedMasters }: SheetSpans,
  { lostMasters, rewritten }: CellPatcher,
  edit: ByteEdit,
): void {
  if (lostMasters.size === 0) return;
  const tag = `${prefix}f`;
  const formulaName = strToU8(tag);
  for (const row of rows) {
    const scanner = new TagScanner(bytes, row.openEnd, row.closeStart);
    let cells: CellSpan[] | undefined;
    while (scanner.next()) {
      if (scanner.kind === 'close' || !scanner.is(formulaName)) continue;
      const { si } = tagAttributes(scanner.tag());
      if (si === undefined || !lostMasters.has(si)) continue;
      const { start, kind } = scanner;
      if (kind === 'open') scanner.next();
      const { end } = scanner;
      cells ??= readCells(bytes, row, prefix);
      const cell = cells.find((candidate) => candidate.start < start && start < candidate.end);
      if (!cell || rewritten.has(cell.start)) continue;
      const master = sharedMasters.get(si);
      const text = encodeText(sharedFormulaText(master, row.index, cell.column));
      edit.replace(start, end, `<${tag}>${text}</${tag}>`);
    }
  }
}
