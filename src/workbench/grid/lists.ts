/** Drop-down lists of the document, as the grid takes them. */
import {
  DataValidationErrorStyle,
  DataValidationRenderMode,
  DataValidationType,
} from '@univerjs/core';
import type { Area, ListValidation } from '../../document';
import { toRange } from './data/sheetData';

interface Size {
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Lists of files often reach to the last row that there may be. */
function inside(area: Area, { rowCount, columnCount }: Size): Area {
  return {
    ...area,
    bottom: Math.max(area.top, Math.min(area.bottom, rowCount - 1)),
    right: Math.max(area.left, Math.min(area.right, columnCount - 1)),
  };
}

/** A list for the grid. */
export function toGridList(list: ListValidation, id: string, size: Size) {
  return {
    uid: id,
    type: DataValidationType.LIST,
    formula1: list.list.join(','),
    ranges: [toRange(inside(list.area, size))],
    allowBlank: true,
    renderMode: DataValidationRenderMode.TEXT,
    showDropDown: list.showDropdown ?? true,
    errorStyle:
      list.allowInvalid === false
        ? DataValidationErrorStyle.STOP
        : DataValidationErrorStyle.WARNING,
    showErrorMessage: list.allowInvalid === false,
    ...(list.helpText !== undefined && { prompt: list.helpText, showInputMessage: true }),
  };
}
