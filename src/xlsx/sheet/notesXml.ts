/** The notes of a new sheet: its comments and their drawing. */
import { cellAddress } from '../../document/cellAddress';
import type { Sheet } from '../../document/workbook';
import { encodeText } from '../xml/xmlText';

/** Shape numbers that belong to one drawing. */
const SHAPES_PER_DRAWING = 1024;
const LETTERS_PER_LINE = 24;

interface Note {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The comments part of a sheet made here. */
export function commentsXml(sheet: Sheet, namespace: string): string {
  const comments = notesOf(sheet).map(
    ({ row, column, text }) =>
      `<comment ref="${cellAddress(row, column)}" authorId="0">` +
      `<text><t xml:space="preserve">${encodeText(text)}</t></text></comment>`,
  );
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<comments xmlns="${namespace}"><authors><author/></authors>` +
    `<commentList>${comments.join('')}</commentList></comments>`
  );
}

/**
 * The drawing without which office programs do not show comments.
 * @param number of the drawing among those of the workbook, from 1
 */
export function notesDrawingXml(sheet: Sheet, number: number): string {
  const shapes = notesOf(sheet).map(({ row, column, text }, index) => {
    const lines = text
      .split('\n')
      .reduce((sum, line) => sum + 1 + Math.floor(line.length / LETTERS_PER_LINE), 0);
    // From column and row to column and row, each with an offset in pixels.
    const anchor = [column + 1, 15, row, 10, column + 3, 15, row + 1 + lines, 4];
    return (
      `<v:shape id="_x0000_s${number * SHAPES_PER_DRAWING + 1 + index}" type="#_x0000_t202"` +
      ' style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">' +
      '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/>' +
      '<v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"/>' +
      `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>` +
      `<x:Anchor>${anchor.join(', ')}</x:Anchor><x:AutoFill>False</x:AutoFill>` +
      `<x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
    );
  });
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"' +
    ' xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit">' +
    `<o:idmap v:ext="edit" data="${number}"/></o:shapelayout><v:shapetype id="_x0000_t202"` +
    ' coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
    '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/>' +
    `</v:shapetype>${shapes.join('')}</xml>`
  );
}

function notesOf(sheet: Sheet): Note[] {
  const notes: Note[] = [];
  for (const [row, columns] of sheet.notes) {
    for (const [column, text] of columns) notes.push({ row, column, text });
  }
  return notes.sort((a, b) => a.row - b.row || a.column - b.column);
}
