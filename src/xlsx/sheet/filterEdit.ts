/** The filter of a loaded sheet, where a script has given it another area or taken it away. */
import { areaAddress } from '../../document/cellAddress';
import type { Filter, Sheet } from '../../document/workbook';
import { quoteSheetName } from '../package/sheetReference';
import type { TextEdit } from '../xml/textEdit';
import type { XmlElement } from '../xml/xmlTree';

/** Whether the filter is as the file has it; where rows or columns were moved the file is left alone. */
export function sameFilter({ loadedFilter, filter, structureChanged }: Sheet): boolean {
  if (loadedFilter === filter || structureChanged) return true;
  if (!loadedFilter || !filter) return false;
  return (
    areaAddress(loadedFilter.area) === areaAddress(filter.area) &&
    sameCriteria(loadedFilter, filter)
  );
}

/** Edits the element that the file has; returns the one to add, or ''. */
export function editFilter(
  { loadedFilter, filter }: Sheet,
  present: XmlElement | undefined,
  edit: TextEdit,
  prefix: string,
): string {
  if (present && filter && loadedFilter && sameCriteria(loadedFilter, filter)) {
    edit.setAttribute(present, 'ref', areaAddress(filter.area));
    return '';
  }
  if (present) edit.remove(present);
  return filter ? `<${prefix}autoFilter ref="${areaAddress(filter.area)}"/>` : '';
}

/** What the name says by which Excel knows the area of a filter. */
export function filterName({ name, filter }: Sheet): string | null {
  if (!filter) return null;
  const [from, to = from] = areaAddress(filter.area).split(':');
  const fixed = (cell: string): string => cell.replace(/^([A-Z]+)/, '$$$1$$');
  return `${quoteSheetName(name)}!${fixed(from!)}:${fixed(to!)}`;
}

/** Columns of a filter are counted from its first one: it has to stay the first. */
function sameCriteria(one: Filter, other: Filter): boolean {
  const { size } = one.criteria;
  if (size !== other.criteria.size || (size > 0 && one.area.left !== other.area.left)) return false;
  return [...one.criteria].every(([column, text]) => other.criteria.get(column) === text);
}
