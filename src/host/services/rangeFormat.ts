import { setStyle, styleAt } from '../cells';
import { NotImplementedError } from '../errors';
import { DEFAULT_LOOK, styleTable } from '../styleTable';
import type { StylePatch } from '../styleTable';
import { readEach } from './cellReader';
import { EnumMember } from './enumeration';
import { instance, integer, matrix, nullable, oneOf, text, truth } from './params';
import { forEachCell, forEachPair } from './rangeShape';
import type { RangeRef } from './refs';
import { changes, looks, on } from './serviceClass';
import type { Method, Methods, Param } from './serviceClass';

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
const side = nullable(truth);
const sides = [side, side, side, side, side, side] as const;

/** What the cells of a range look like. */
export const rangeFormat: Methods<RangeRef> = {
  getNumberFormats: looks(
    'read',
    on([], (range, _, context) =>
      readEach(range, context, (row, column) => {
        const style = context.state.workbook.styles[styleAt(range.sheet, row, column)];
        return style?.numberFormat ?? 'General';
      }),
    ),
  ),
  setNumberFormat: numberFormat.all,
  setNumberFormats: numberFormat.each,
  setBackground: background.all,
  setBackgrounds: background.each,
  setFontColor: fontColor.all,
  setFontColors: fontColor.each,
  setFontWeight: fontWeight.all,
  setFontWeights: fontWeight.each,
  setFontStyle: fontStyle.all,
  setFontSize: formatting(integer, (fontSize) => ({ fontSize })).all,
  setWrap: formatting(truth, (wrap) => ({ wrap: wrap ? true : undefined })).all,
  setHorizontalAlignment: formatting(nullable(horizontal), (alignment) => ({
    horizontal: alignment === null || alignment === 'normal' ? undefined : alignment,
  })).all,
  setVerticalAlignment: formatting(nullable(vertical), (alignment) => ({
    vertical: alignment ?? undefined,
  })).all,
  setBorder: changes(
    'format',
    on(sides, setBorder),
    on([...sides, nullable(text), nullable(instance(EnumMember))], (range, args) =>
      setBorder(range, args.slice(0, sides.length)),
    ),
  ),
  clearFormat: changes(
    'format',
    on([], (range) => format(range, DEFAULT_LOOK)),
  ),
};

/** The methods that give all cells, or each cell, a format. */
function formatting<T>(
  param: Param<T>,
  patchOf: (value: T) => StylePatch,
): { readonly all: Method<RangeRef>; readonly each: Method<RangeRef> } {
  return {
    all: changes(
      'format',
      on([param], (range, [value]) => format(range, patchOf(value))),
    ),
    each: changes(
      'format',
      on([matrix(param)], (range, [values]) => {
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
    ),
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

function setBorder(range: RangeRef, on: readonly unknown[]): RangeRef {
  const [first] = on;
  if (first === null || !on.every((one) => one === first)) {
    throw new NotImplementedError('Range.setBorder with some sides only');
  }
  return format(range, { border: first === true ? true : undefined });
}
