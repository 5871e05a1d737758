/** Styles of ranges. */
import { setStyle, styleAt } from '../../../document/cells';
import { NotImplementedError } from '../../../document/errors';
import { CLEARED_STYLE, type StylePatch, styleTable } from '../../../document/styleTable';
import { borderStyles, lineOf } from './borderStyle';
import { readEach } from './cellReader';
import type { EnumMember } from '../enumeration';
import { instance, integer, matrix, nullable, oneOf, text, truth } from '../params';
import { forEachCell, forEachPair } from './rangeShape';
import type { RangeRef } from '../refs';
import { textStyleOf, TextStyleRef } from './textStyle';
import {
  type Method,
  type Methods,
  on,
  type Param,
  read,
  write,
  writeOverloads,
} from '../serviceClass';

const horizontal = oneOf('left', 'center', 'right', 'normal');
const vertical = oneOf('top', 'middle', 'bottom');

const numberFormat = formatting(text, (format) => ({
  numberFormat: /^(general)?$/i.test(format) ? undefined : format,
}));
const background = formatting(nullable(text), (color) => ({ background: color ?? undefined }));
const fontColor = formatting(nullable(text), (color) => ({ fontColor: color ?? undefined }));
const fontWeight = formatting(nullable(oneOf('bold', 'normal')), (weight) => ({
  bold: weight === 'bold' ? true : undefined,
}));
const fontStyle = formatting(nullable(oneOf('italic', 'normal')), (style) => ({
  italic: style === 'italic' ? true : undefined,
}));
const fontSize = formatting(integer, (points) => ({ fontSize: points }));
const fontFamily = formatting(nullable(text), (family) => ({ fontFamily: family ?? undefined }));
const wrapping = formatting(truth, (wrap) => ({ wrap: wrap ? true : undefined }));
const horizontalAlignment = formatting(nullable(horizontal), (alignment) => ({
  horizontal: alignment === null || alignment === 'normal' ? undefined : alignment,
}));
const verticalAlignment = formatting(nullable(vertical), (alignment) => ({
  vertical: alignment ?? undefined,
}));
const side = nullable(truth);
const sides = [side, side, side, side, side, side] as const;

/** The styles of the cells of a range. */
export const rangeFormat: Methods<RangeRef> = {
  getNumberFormats: read('read', [], (range, _, context) =>
    readEach(range, context, (row, column) => {
      const style = context.state.workbook.styles[styleAt(range.sheet, row, column)];
      return style?.numberFormat ?? 'General';
    }),
  ),
  setNumberFormat: numberFormat.all,
  setNumberFormats: numberFormat.each,
  getBackground: read('read', [], ({ sheet, area, parent }) => {
    const style = parent.workbook.styles[styleAt(sheet, area.top, area.left)];
    return style?.background ?? '#ffffff';
  }),
  setBackground: background.all,
  setBackgrounds: background.each,
  setFontColor: fontColor.all,
  setFontColors: fontColor.each,
  setFontWeight: fontWeight.all,
  setFontWeights: fontWeight.each,
  setFontStyle: fontStyle.all,
  setFontStyles: fontStyle.each,
  setFontSize: fontSize.all,
  setFontSizes: fontSize.each,
  setFontFamily: fontFamily.all,
  setFontFamilies: fontFamily.each,
  getTextStyles: read('read', [], ({ sheet, area, rows, columns, parent }) =>
    Array.from({ length: rows }, (_row, down) =>
      Array.from({ length: columns }, (_column, right) =>
        textStyleOf(parent.workbook.styles[styleAt(sheet, area.top + down, area.left + right)]),
      ),
    ),
  ),
  setTextStyle: write('format', [instance(TextStyleRef)], (range, [style]) =>
    format(range, style.patch),
  ),
  setWrap: wrapping.all,
  setWraps: wrapping.each,
  setHorizontalAlignment: horizontalAlignment.all,
  setHorizontalAlignments: horizontalAlignment.each,
  setVerticalAlignment: verticalAlignment.all,
  setVerticalAlignments: verticalAlignment.each,
  setBorder: writeOverloads(
    'format',
    on(sides, (range, args) => setBorder(range, args, null, null)),
    on([...sides, nullable(text), nullable(borderStyles.param)], (range, args) =>
      setBorder(range, args.slice(0, sides.length), args[6], args[7]),
    ),
  ),
  clearFormat: write('format', [], (range) => clearFormat(range)),
};

/** Gives the cells of a range the default style, but for their number formats. */
export function clearFormat(range: RangeRef): RangeRef {
  return format(range, CLEARED_STYLE);
}

/** The methods that give all cells, or each cell, a format. */
function formatting<T>(
  param: Param<T>,
  patchOf: (value: T) => StylePatch,
): { readonly all: Method<RangeRef>; readonly each: Method<RangeRef> } {
  return {
    all: write('format', [param], (range, [value]) => format(range, patchOf(value))),
    each: write('format', [matrix(param)], (range, [values]) => {
      const changeTo = new Map<T, (style: number) => number>();
      forEachPair(range, values as T[][], (row, column, value) => {
        let change = changeTo.get(value);
        if (!change) {
          change = styleTable(range.parent.workbook).patched(patchOf(value));
          changeTo.set(value, change);
        }
        setStyle(range.sheet, row, column, change(styleAt(range.sheet, row, column)));
      });
      return range;
    }),
  };
}

function format(range: RangeRef, patch: StylePatch): RangeRef {
  const change = styleTable(range.parent.workbook).patched(patch);
  const { sheet } = range;
  forEachCell(range, (row, column) => {
    setStyle(sheet, row, column, change(styleAt(sheet, row, column)));
  });
  return range;
}

function setBorder(
  range: RangeRef,
  on: readonly unknown[],
  color: string | null,
  line: EnumMember | null,
): RangeRef {
  const [first] = on;
  if (first === null || !on.every((one) => one === first)) {
    throw new NotImplementedError('Range.setBorder with some sides only');
  }
  const isOn = first === true;
  const isBlack = color === null || /^(#000(000)?|black)$/i.test(color);
  return format(range, {
    border: isOn ? true : undefined,
    borderColor: isOn && !isBlack ? color : undefined,
    borderStyle: isOn ? lineOf(line) : undefined,
  });
}
