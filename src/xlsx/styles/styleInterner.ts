/** The styles that a workbook takes over from its file. */
import type { Workbook } from '../../document/workbook';
import type { StyleReader } from './styleReader';

/** Gives the workbook's style for a cell format of the file, interned. */
export class StyleInterner {
  private readonly indexes: (number | undefined)[] = [];

  constructor(
    private readonly workbook: Workbook,
    private readonly reader: StyleReader,
  ) {}

  /** Index into the workbook's styles. Format 0 is the default style unless it says something. */
  styleOf(format: number): number {
    return (this.indexes[format] ??= this.intern(format));
  }

  private intern(format: number): number {
    const cellFormat = this.reader.cellFormat(format);
    if (format === 0 && Object.keys(cellFormat).length === 0) return 0;
    return this.workbook.styles.push({ ...cellFormat, fileFormat: format }) - 1;
  }
}
