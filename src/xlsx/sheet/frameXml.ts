/** XML of what surrounds the cells of a sheet, new or patched: its view and its merged areas. */
import { areaAddress, cellAddress } from '../../document/cellAddress';
import type { Area, SheetLayout } from '../../document/workbook';

/** The view of a sheet. @param attributes in front of the one that names its window */
export function viewXml(frame: SheetLayout, attributes: string, prefix: string): string {
  const lines = frame.gridlinesHidden ? ' showGridLines="0"' : '';
  const pane = paneXml(frame.frozenRows, frame.frozenColumns, prefix);
  const tag = `<${prefix}sheetView${lines}${attributes} workbookViewId="0"`;
  return pane === '' ? `${tag}/>` : `${tag}>${pane}</${prefix}sheetView>`;
}

/** The pane of frozen rows and columns with its selection; '' when nothing is frozen. */
export function paneXml(rows: number, columns: number, prefix: string): string {
  if (rows === 0 && columns === 0) return '';
  const pane = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight';
  const splits =
    (columns === 0 ? '' : ` xSplit="${columns}"`) + (rows === 0 ? '' : ` ySplit="${rows}"`);
  return (
    `<${prefix}pane${splits} topLeftCell="${cellAddress(rows, columns)}"` +
    ` activePane="${pane}" state="frozen"/><${prefix}selection pane="${pane}"/>`
  );
}

/** The `mergeCells` element; '' when there are none. */
export function mergesXml(merges: readonly Area[], prefix: string): string {
  if (merges.length === 0) return '';
  const cells = merges.map((area) => `<${prefix}mergeCell ref="${areaAddress(area)}"/>`);
  const tag = `${prefix}mergeCells`;
  return `<${tag} count="${merges.length}">${cells.join('')}</${tag}>`;
}
