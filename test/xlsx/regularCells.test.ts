/** Cells that are read without the parser: as many as possible, and never one that is none. */
import { describe, expect, it } from '@jest/globals';
import { RegularCells } from '../../src/xlsx/cells/regularCells';
import type { SheetDataReader } from '../../src/xlsx/cells/sheetDataReader';

/** What is read as a cell, and what the parser gets, of a text that comes in pieces. */
function filtered(pieces: readonly string[], isBetweenCells = true) {
  const cells: string[] = [];
  let parsed = '';
  const reader = {
    isBetweenCells,
    regularCell: (...parts: (string | undefined)[]) => cells.push(parts.join('|')),
  };
  const filter = new RegularCells(reader as unknown as SheetDataReader, (text) => {
    parsed += text;
  });
  for (const piece of pieces) filter.push(piece);
  filter.end();
  return { cells, parsed };
}

const ROW =
  '<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve">Tên CĐCS</t></is></c>' +
  '<c r="B1" s="3"><v>12.5</v></c><c r="C1" s="4"/><c r="XFD1" t="str"><f>B1</f><v>x</v></c></row>';
const CELLS = ['A1||inlineStr|||Tên CĐCS', 'B1|3|||12.5|', 'C1|4||||', 'XFD1||str|B1|x|'];

describe('cells that are read without the parser', () => {
  it('are all the regular ones: the parser gets the rows alone', () => {
    expect(filtered([ROW])).toEqual({ cells: CELLS, parsed: '<row r="1"></row>' });
  });

  it('are the same wherever the text is cut', () => {
    for (let at = 1; at < ROW.length; at++) {
      const { cells, parsed } = filtered([ROW.slice(0, at), ROW.slice(at)]);
      expect([at, cells, parsed]).toEqual([at, CELLS, '<row r="1"></row>']);
    }
  });

  it.each([
    ['with an entity', '<c r="A1" t="str"><v>a &amp; b</v></c>'],
    ['with attributes of other programs', '<c r="A1" cm="1"><v>1</v></c>'],
    ['with a part of a shared formula', '<c r="A1"><f t="shared" si="0"/><v>1</v></c>'],
    ['with formatted text', '<c r="A1" t="inlineStr"><is><r><t>a</t></r></is></c>'],
    ['with what XML does not allow', '<c r="A1" t="str"><v>a\u0001</v></c>'],
    ['that is never closed', '<c r="A1"><v>1</v>'],
  ])('are none %s, but the next one is', (_, cell) => {
    const next = '<c r="B1"><v>2</v></c>';
    expect(filtered([`<row>${cell}${next}</row>`])).toEqual({
      cells: ['B1||||2|'],
      parsed: `<row>${cell}</row>`,
    });
  });

  it.each(['<!-- ', '<![CDATA[', '<?other '])(
    'are none behind %s, where they may be text',
    (mark) => {
      const text = `<row>${mark}<c r="A1"><v>1</v></c>`;
      expect(filtered([text, ROW])).toEqual({ cells: [], parsed: text + ROW });
    },
  );

  it('are none outside of rows', () => {
    expect(filtered([ROW], false)).toEqual({ cells: [], parsed: ROW });
  });

  it('leave a cell without end to the parser', () => {
    const start = `<row><c r="A1"><v>`;
    const piece = '1'.repeat(1 << 16);
    const { cells, parsed } = filtered([start, piece, piece, piece]);
    expect({ cells, isAll: parsed === start + piece + piece + piece }).toEqual({
      cells: [],
      isAll: true,
    });
  });
});
