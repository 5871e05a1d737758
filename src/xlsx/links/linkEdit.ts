/** The links of a loaded sheet, brought up to date. */
import { cellAddress } from '../../document/cellAddress';
import type { Sheet } from '../../document/workbook';
import type { TextEdit } from '../xml/textEdit';
import { childrenNamed, type XmlElement } from '../xml/xmlTree';
import { linkXml, ownLinks } from './linkXml';

/**
 * Writes what differs between the links that a sheet was loaded with and those to be saved.
 * @returns the elements of new links, for the caller to place
 */
export function editLinks(
  container: XmlElement | undefined,
  edit: TextEdit,
  sheet: Sheet,
  prefix: string,
  targetOf: (url: string) => string | null,
): string {
  const places = new Map<number, string>();
  for (const [row, columns] of sheet.links) {
    for (const [column, { fileLink }] of columns) {
      if (fileLink !== undefined) places.set(fileLink, cellAddress(row, column));
    }
  }
  const wanted = new Map<string, string>();
  for (const link of ownLinks(sheet)) {
    const target = targetOf(link.url);
    if (target !== null) {
      wanted.set(cellAddress(link.row, link.column), linkXml(sheet, link, target, prefix));
    }
  }
  const elements = childrenNamed(container, 'hyperlink');
  let left = elements.length;
  elements.forEach((element, index) => {
    const reference = element.attributes.ref ?? '';
    if (reference.includes(':')) return;
    const place = places.get(index);
    if (place !== undefined) {
      if (place !== reference) edit.setAttribute(element, 'ref', place);
      return;
    }
    // A link that was taken away and made again stays as it stands.
    if (wanted.get(reference) === edit.textOf(element)) wanted.delete(reference);
    else {
      edit.remove(element);
      left--;
    }
  });
  const added = [...wanted.values()].join('');
  if (container && left === 0 && added === '') edit.remove(container);
  return added;
}
