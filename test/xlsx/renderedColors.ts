import { parseArea, type Sheet, type Workbook } from '../../src/document';
import { readXlsx } from '../../src/xlsx';
import { convertAll } from './office';

/** The background that a cell shows, as `#rrggbb` in lower case; null when it has none. */
export type BackgroundOf = (sheetName: string, a1: string) => string | null;

/**
 * Lets LibreOffice render a workbook and gives the effective background of its cells, with
 * conditional formats evaluated (TODAY() is the real day). Starts LibreOffice once: use it in an
 * `office` test. Cells outside of what a sheet fills are not rendered and throw a RangeError.
 */
export function renderedColors(bytes: Uint8Array): BackgroundOf {
  const [colors] = renderedColorsOfAll([bytes]);
  return colors!;
}

/** The same for each of some workbooks, which are all rendered at once. */
export function renderedColorsOfAll(files: readonly Uint8Array[]): BackgroundOf[] {
  const named = files.map((bytes, at) => [`rendered${at}.xlsx`, bytes] as const);
  const rendered = convertAll(new Map(named), 'html:HTML (StarCalc):EmbedImages');
  return files.map((bytes, at) => colorsIn(bytes, rendered.get(`rendered${at}.html`)));
}

function colorsIn(bytes: Uint8Array, page: Uint8Array | undefined): BackgroundOf {
  const html = new TextDecoder().decode(page);
  const { workbook } = readXlsx(bytes);
  const sheets = new Map<string, (string | null | undefined)[][]>();
  const [only] = workbook.sheets.filter(({ hidden }) => !hidden);
  for (const [, heading, table = ''] of html.matchAll(TABLE)) {
    // A single sheet has no heading.
    const name = heading === undefined ? only?.name : plainText(heading);
    const sheet = workbook.sheets.find((candidate) => candidate.name === name);
    if (sheet) sheets.set(sheet.name, readTable(table, firstUsed(sheet, workbook)));
  }
  return (sheetName, a1) => {
    const cell = parseArea(a1);
    const color = cell && sheets.get(sheetName)?.[cell.top]?.[cell.left];
    if (color === undefined) throw new RangeError(`${sheetName}!${a1} was not rendered`);
    return color;
  };
}

const TABLE = /(?:<h1>[^<]*<em>([^<]*)<\/em><\/h1><\/A>\s*)?(<table\b.*?<\/table>)/gs;

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' };

function plainText(html: string): string {
  return html.replace(/&(?:#(\d+)|(\w+));/g, (entity, code?: string, name?: string) =>
    code === undefined ? (ENTITIES[name ?? ''] ?? entity) : String.fromCodePoint(Number(code)),
  );
}

/** LibreOffice begins with the first row and column that hold or show something. */
function firstUsed({ rows }: Sheet, { styles }: Workbook): { top: number; left: number } {
  const first = { top: Infinity, left: Infinity };
  rows.forEach((row, index) => {
    const width = Math.max(row?.values.length ?? 0, row?.styles.length ?? 0);
    for (let column = 0; column < width; column++) {
      const style = styles[row?.styles[column] ?? 0];
      const filled = (row?.values[column] ?? null) !== null || row?.formulas?.has(column);
      if (!filled && style?.background === undefined && !style?.border) continue;
      first.top = Math.min(first.top, index);
      first.left = Math.min(first.left, column);
    }
  });
  return first;
}

/** The backgrounds of a table; a merged cell gives its own to all that it covers. */
function readTable(
  table: string,
  { top, left }: { top: number; left: number },
): (string | null | undefined)[][] {
  const colors: (string | null | undefined)[][] = [];
  [...table.matchAll(/<tr>(.*?)<\/tr>/gs)].forEach(([, cells = ''], at) => {
    const row = top + at;
    let column = left;
    for (const [, attributes = ''] of cells.matchAll(/<td\b([^>]*)>/g)) {
      while (colors[row]?.[column] !== undefined) column++;
      const span = (name: string): number =>
        Number(new RegExp(`\\b${name}=(\\d+)`).exec(attributes)?.[1] ?? 1);
      const color = /\bbgcolor="(#[0-9a-f]{6})"/i.exec(attributes)?.[1]?.toLowerCase() ?? null;
      for (let down = 0; down < span('rowspan'); down++) {
        for (let right = 0; right < span('colspan'); right++) {
          (colors[row + down] ??= [])[column + right] = color;
        }
      }
    }
  });
  return colors;
}
