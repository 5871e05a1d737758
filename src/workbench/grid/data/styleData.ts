/** Cell styles of the document as those of the grid, and back. */
import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderStyleData,
  type IColorStyle,
  type IStyleData,
  type Nullable,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { CellStyle, StylePatch, Workbook } from '../../../document';
import { defaultFont } from './defaultFont';

/** The look of cells that say nothing else. */
export function defaultStyle(workbook: Workbook): IStyleData {
  const { family, size } = defaultFont(workbook);
  return { ff: family, fs: size, vt: VerticalAlign.BOTTOM };
}

const HORIZONTAL = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
} as const;
const VERTICAL = {
  top: VerticalAlign.TOP,
  middle: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
} as const;
const LINES = {
  thin: BorderStyleTypes.THIN,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
  double: BorderStyleTypes.DOUBLE,
} as const;

/** All fields that the document knows; null puts one back to the default look. */
export type GridStyle = Pick<
  Required<IStyleData>,
  'n' | 'bg' | 'cl' | 'ff' | 'ht' | 'vt' | 'tb' | 'bd'
> & {
  fs: number | null;
  bl: BooleanNumber | null;
  it: BooleanNumber | null;
  ul: IStyleData['ul'] | null;
};

const flag = (on: boolean | undefined) => (on ? BooleanNumber.TRUE : null);

/** The style as the grid takes it: every field is said, so that it replaces what was there. */
export function toGridStyle(style: CellStyle): GridStyle {
  const { numberFormat, background, fontColor, horizontal, vertical } = style;
  const line: IBorderStyleData | null = style.border
    ? { s: LINES[style.borderStyle ?? 'thin'], cl: { rgb: style.borderColor ?? '#000000' } }
    : null;
  return {
    n:
      numberFormat === undefined || /^general$/i.test(numberFormat)
        ? null
        : { pattern: numberFormat },
    bg: background === undefined ? null : { rgb: background },
    cl: fontColor === undefined ? null : { rgb: fontColor },
    ff: style.fontFamily ?? null,
    fs: style.fontSize ?? null,
    bl: flag(style.bold),
    it: flag(style.italic),
    ul: style.underline ? { s: BooleanNumber.TRUE } : null,
    ht: horizontal ? HORIZONTAL[horizontal] : null,
    vt: vertical ? VERTICAL[vertical] : null,
    tb: style.wrap ? WrapStrategy.WRAP : null,
    bd: line && { t: line, r: line, b: line, l: line },
  };
}

/** A style without its empty fields, as documents of the grid store it. */
export function storedStyle(style: CellStyle): IStyleData {
  const fields = Object.entries(toGridStyle(style)).filter(([, value]) => value !== null);
  return Object.fromEntries(fields);
}

/** What a cell's style in the grid says of the fields that the document knows. */
export function fromGridStyle(style: IStyleData): StylePatch {
  const color = (value: Nullable<IColorStyle>) =>
    value?.rgb ? value.rgb.toLowerCase() : undefined;
  const nameOf = <N extends string>(names: Record<N, number>, value: unknown) =>
    (Object.keys(names) as N[]).find((name) => names[name] === value);
  const line = style.bd?.t;
  const hasBorder = line && style.bd?.r && style.bd.b && style.bd.l;
  const kind = hasBorder ? nameOf(LINES, line.s) : undefined;
  const lineColor = hasBorder ? color(line.cl) : undefined;
  return {
    numberFormat: style.n?.pattern,
    background: color(style.bg),
    fontColor: color(style.cl),
    fontFamily: style.ff ?? undefined,
    fontSize: style.fs,
    bold: style.bl === BooleanNumber.TRUE ? true : undefined,
    italic: style.it === BooleanNumber.TRUE ? true : undefined,
    underline: style.ul?.s === BooleanNumber.TRUE ? true : undefined,
    wrap: style.tb === WrapStrategy.WRAP ? true : undefined,
    horizontal: nameOf(HORIZONTAL, style.ht),
    vertical: nameOf(VERTICAL, style.vt),
    border: hasBorder ? true : undefined,
    borderColor: lineColor === '#000000' ? undefined : lineColor,
    borderStyle: kind === 'thin' ? undefined : kind,
  };
}
