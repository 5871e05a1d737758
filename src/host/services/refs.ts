/** What the main objects of scripts stand for: spreadsheet, sheet, range, metadata. */
import { ServiceException, WriteRefusal } from '../../document/errors';
import { refusals } from '../runtime/refusals';
import { columnCount, rowCount } from '../../document/gridSize';
import type { Area, Metadata, Sheet, Workbook } from '../../document/workbook';

/** What a Spreadsheet object of the script stands for. */
export class DocumentRef {
  constructor(readonly workbook: Workbook) {}
}

/** What a Sheet object of the script stands for. */
export class SheetRef {
  constructor(
    readonly workbook: Workbook,
    private readonly model: Sheet,
  ) {}

  /** @throws ServiceException when somebody has removed the sheet meanwhile */
  get sheet(): Sheet {
    if (!this.workbook.sheets.includes(this.model)) {
      throw new WriteRefusal(refusals.noSuchSheet(this.model.name));
    }
    return this.model;
  }
}

/** What a Range object of the script stands for: fixed coordinates, whatever moves in the sheet. */
export class RangeRef {
  constructor(
    readonly parent: SheetRef,
    readonly area: Area,
    /** False for what a sheet's protection is on: it has no address. */
    readonly hasAddress = true,
  ) {}

  get sheet(): Sheet {
    return this.parent.sheet;
  }

  get rows(): number {
    return this.area.bottom - this.area.top + 1;
  }

  get columns(): number {
    return this.area.right - this.area.left + 1;
  }

  /** Another area of the same sheet. */
  within(area: Area): RangeRef {
    return new RangeRef(this.parent, area);
  }
}

/** What a RangeList object of the script stands for. */
export class RangeListRef {
  constructor(readonly ranges: readonly RangeRef[]) {}
}

/** What a DeveloperMetadata object of the script stands for. */
export class MetadataRef {
  constructor(
    readonly parent: SheetRef,
    readonly metadata: Metadata,
  ) {}

  /** The whole column that the metadata is on, null when it is on the sheet. */
  get columnRange(): RangeRef | null {
    const { column } = this.metadata;
    if (column === null) return null;
    const bottom = rowCount(this.parent.sheet) - 1;
    return new RangeRef(this.parent, { top: 0, left: column, bottom, right: column });
  }
}

/** A range of a sheet by its first cell (from 1) and size, within the sheet's grid. */
export function rangeOf(
  parent: SheetRef,
  row: number,
  column: number,
  rows: number,
  columns: number,
): RangeRef {
  const { sheet } = parent;
  if (row < 1) throw new ServiceException(refusals.startTooSmall('row'));
  if (column < 1) throw new ServiceException(refusals.startTooSmall('column'));
  if (rows < 1) throw new ServiceException(refusals.emptyRange('rows'));
  if (columns < 1) {
    throw new ServiceException(refusals.emptyRange('columns'));
  }
  const bottom = row + rows - 1;
  const right = column + columns - 1;
  if (bottom > rowCount(sheet)) throw new ServiceException(refusals.outOfBounds('rows'));
  if (right > sheet.gridColumns && right > columnCount(sheet)) {
    throw new ServiceException(refusals.outOfBounds('columns'));
  }
  return new RangeRef(parent, {
    top: row - 1,
    left: column - 1,
    bottom: bottom - 1,
    right: right - 1,
  });
}
