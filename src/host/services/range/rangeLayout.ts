/** Copied formats and column metadata of ranges. */
import { setStyle, styleAt } from '../../../document/cells';
import { NotImplementedError, ServiceException } from '../../../document/errors';
import { refusals } from '../../runtime/refusals';
import { rowCount } from '../../../document/gridSize';
import { metadataVisibility } from '../metadata/metadataEnums';
import { instance, integer, plainObject, text } from '../params';
import { forEachCell } from './rangeShape';
import { rangeOf, RangeRef, SheetRef } from '../refs';
import { type Methods, on, write, writeOverloads } from '../serviceClass';

/** What reaches over the cells of a range: copied formats, metadata. */
export const rangeLayout: Methods<RangeRef> = {
  copyFormatToRange: write(
    'format',
    [instance(SheetRef), integer, integer, integer, integer],
    (range, [sheet, left, right, top, bottom]) => {
      copyFormat(range, rangeOf(sheet, top, left, bottom - top + 1, right - left + 1));
    },
  ),
  copyTo: write('format', [instance(RangeRef), plainObject], (range, [destination, options]) => {
    const keys = Object.keys(options).filter((key) => options[key] === true);
    if (keys.join() !== 'formatOnly') {
      throw new NotImplementedError('Range.copyTo other than with {formatOnly: true}');
    }
    copyFormat(range, destination);
  }),
  addDeveloperMetadata: writeOverloads(
    'metadata',
    on([text], (range, [key]) => addMetadata(range, key, '')),
    on([text, metadataVisibility.param], (range, [key]) => addMetadata(range, key, '')),
    on([text, text], (range, [key, value]) => addMetadata(range, key, value)),
    on([text, text, metadataVisibility.param], (range, [key, value]) =>
      addMetadata(range, key, value),
    ),
  ),
};

function addMetadata(range: RangeRef, key: string, value: string): RangeRef {
  const { sheet, area } = range;
  const isWholeColumn = area.top === 0 && area.bottom === rowCount(sheet) - 1;
  if (!isWholeColumn || range.columns !== 1) {
    throw new ServiceException(refusals.metadataOnRange);
  }
  sheet.metadata.push({ key, value, column: area.left });
  return range;
}

/** Repeats the source's format over a larger target; a smaller one takes all of the source. */
function copyFormat(source: RangeRef, target: RangeRef): void {
  if (source.parent.workbook !== target.parent.workbook) {
    throw new NotImplementedError('Range.copyTo another spreadsheet');
  }
  const { top, left } = target.area;
  const bottom = top + Math.max(source.rows, target.rows) - 1;
  const right = left + Math.max(source.columns, target.columns) - 1;
  const styles = new Map<string, number>();
  forEachCell(source, (row, column) => {
    const key = `${row - source.area.top},${column - source.area.left}`;
    styles.set(key, styleAt(source.sheet, row, column));
  });
  forEachCell(target.within({ top, left, bottom, right }), (row, column) => {
    const key = `${(row - top) % source.rows},${(column - left) % source.columns}`;
    setStyle(target.sheet, row, column, styles.get(key) ?? 0);
  });
}
