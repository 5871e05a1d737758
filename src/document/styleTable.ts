/** The styles of a workbook, each there once. */
import type { CellStyle, Workbook } from './workbook';

/** Fields to set; undefined puts a field back to the default style. */
export type StylePatch = { readonly [Field in keyof CellStyle]?: CellStyle[Field] | undefined };

/** What clearing formats puts back to the default style: number formats stay, as in Sheets. */
export const CLEARED_STYLE: StylePatch = {
  background: undefined,
  fontColor: undefined,
  fontFamily: undefined,
  fontSize: undefined,
  bold: undefined,
  italic: undefined,
  underline: undefined,
  wrap: undefined,
  horizontal: undefined,
  vertical: undefined,
  border: undefined,
  borderColor: undefined,
  borderStyle: undefined,
};

/** Finds or adds styles in a workbook's list. */
export class StyleTable {
  private readonly indexByKey = new Map<string, number>();
  private known = 0;

  constructor(private readonly styles: CellStyle[]) {}

  /** Gives the function from a style's index to that of the same style under a patch. */
  patched(patch: StylePatch): (index: number) => number {
    const results = new Map<number, number>();
    return (index) => {
      let result = results.get(index);
      if (result === undefined) {
        result = this.intern(patchStyle(this.styles[index] ?? {}, patch));
        results.set(index, result);
      }
      return result;
    };
  }

  private intern(style: CellStyle): number {
    for (; this.known < this.styles.length; this.known++) {
      const key = keyOf(this.styles[this.known] ?? {});
      if (!this.indexByKey.has(key)) this.indexByKey.set(key, this.known);
    }
    const key = keyOf(style);
    const index = this.indexByKey.get(key);
    return index ?? this.styles.push(style) - 1;
  }
}

const byWorkbook = new WeakMap<Workbook, StyleTable>();

/** The style table of a workbook. */
export function styleTable(workbook: Workbook): StyleTable {
  let table = byWorkbook.get(workbook);
  if (!table) {
    table = new StyleTable(workbook.styles);
    byWorkbook.set(workbook, table);
  }
  return table;
}

function patchStyle(style: CellStyle, patch: StylePatch): CellStyle {
  const fields = Object.entries({ ...style, ...patch });
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
}

function keyOf(style: CellStyle): string {
  return JSON.stringify(Object.entries(style).sort(([a], [b]) => (a < b ? -1 : 1)));
}
