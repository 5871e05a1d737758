/** Tables of sheets: their areas, columns and filters. */
import { type CellArea, cellArea, holds, overlap } from './cellArea';
import { misplaced } from './elementOrder';
import { child, type Element, items } from './openParts';
import { repeated } from './workbookFaults';

/** A table part with the sheet that it belongs to. */
export interface JudgedTable {
  readonly part: string;
  readonly root: Element;
  readonly sheet: string;
}

/** The row of its header, from 1; 0 where it has none. */
export function headerRow({ attributes }: Element): number {
  return attributes.headerRowCount === '0' ? 0 : (cellArea(attributes.ref)?.top ?? 0);
}

/**
 * What is wrong with the tables of a workbook.
 * @param textOf what stands in a cell of a sheet @param filterOf the filter of a sheet itself
 */
export function tableFaults(
  tables: readonly JudgedTable[],
  textOf: (sheet: string, row: number, column: number) => string | undefined,
  filterOf: (sheet: string) => string | undefined,
): string[] {
  const faults: string[] = [];
  for (const key of ['id', 'displayName']) {
    const values = tables.map(({ root }) => root.attributes[key]?.toLowerCase() ?? '');
    for (const twice of repeated(values)) faults.push(`tables: two have the ${key} ${twice}`);
  }
  for (const [at, table] of tables.entries()) {
    const { part, root, sheet } = table;
    const say = (fault: string): void => void faults.push(`${part}: ${fault}`);
    misplaced(root).forEach(say);
    const area = cellArea(root.attributes.ref);
    if (!area) {
      say(`the area ${root.attributes.ref} is none`);
      continue;
    }
    for (const other of tables.slice(0, at)) {
      const taken = cellArea(other.root.attributes.ref);
      if (other.sheet === sheet && taken && overlap(taken, area)) say(`overlaps ${other.part}`);
    }
    const filter = cellArea(filterOf(sheet));
    if (filter && overlap(filter, area)) say('overlaps the filter of its sheet');
    columnFaults(root, area, (column) => textOf(sheet, headerRow(root), column)).forEach(say);
  }
  return faults;
}

function columnFaults(
  root: Element,
  area: CellArea,
  textOf: (column: number) => string | undefined,
): string[] {
  const columns = items(root, 'tableColumns', 'tableColumn').map(({ attributes }) => attributes);
  const width = area.right - area.left + 1;
  const faults: string[] = [];
  const { count } = child(root, 'tableColumns')?.attributes ?? {};
  if (columns.length !== width || Number(count ?? width) !== width) {
    faults.push(`${columns.length} columns, said to be ${count}, in an area of ${width}`);
  }
  const names = columns.map(({ name = '' }) => name);
  for (const twice of repeated(names.map((name) => name.toLowerCase()))) {
    faults.push(`two columns are named ${twice}`);
  }
  for (const twice of repeated(columns.map(({ id = '' }) => id))) {
    faults.push(`two columns have the id ${twice}`);
  }
  if (headerRow(root) > 0) {
    names.forEach((name, at) => {
      const text = textOf(area.left + at);
      if (text === undefined || spelled(text) !== spelled(name)) {
        faults.push(`the column ${name} is headed «${text ?? ''}»`);
      }
    });
  }
  const filter = child(root, 'autoFilter')?.attributes.ref;
  const filtered = cellArea(filter);
  if (
    filter !== undefined &&
    !(filtered && holds(area, filtered) && filtered.right === area.right)
  ) {
    faults.push(`its filter reaches over ${filter}`);
  }
  return faults;
}

/** Line breaks of a header stand in the part of the table as `_x000a_`. */
function spelled(text: string): string {
  const decoded = text.replace(/_x([\da-f]{4})_/gi, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
  return decoded.replace(/\s+/g, ' ').trim().toLowerCase();
}
