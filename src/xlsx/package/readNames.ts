/** What the defined names of a file stand for. */
import type { Workbook } from '../../document/workbook';
import { child, childrenNamed, type XmlElement } from '../xml/xmlTree';

/** Puts what the file's names stand for into the workbook; a sheet's own names count everywhere. */
export function readNames(workbookRoot: XmlElement, workbook: Workbook): void {
  for (const element of childrenNamed(child(workbookRoot, 'definedNames'), 'definedName')) {
    const { name = '' } = element.attributes;
    workbook.names.set(name.toLowerCase(), element.text);
  }
}
