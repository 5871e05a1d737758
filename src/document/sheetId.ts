/** Numbers of sheets, given as they are asked for. */
import type { Sheet } from './workbook';

const ids = new WeakMap<Sheet, number>();
let lastId = 0;

/** The sheet's number (`gid`), which stays the same whatever becomes of its name and place. */
export function sheetId(sheet: Sheet): number {
  let id = ids.get(sheet);
  if (id === undefined) {
    id = ++lastId;
    ids.set(sheet, id);
  }
  return id;
}
