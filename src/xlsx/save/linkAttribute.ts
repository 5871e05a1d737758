/** Where the links of a saved sheet lead. */
import { linkTarget } from '../links/linkXml';
import { encodeAttribute } from '../xml/xmlText';
import type { SavedFile } from './savedFile';

/**
 * The attribute of a link element on a sheet part; a link that leads out of the file adds a
 * relationship to the part. Null when a file cannot say where it leads.
 */
export function linkAttribute(file: SavedFile, part: string, url: string): string | null {
  const target = linkTarget(url, file.workbook);
  if (!target) return null;
  if ('location' in target) return `location="${encodeAttribute(target.location)}"`;
  const { relationships } = file;
  const id = file.package.addExternal(part, `${relationships}/hyperlink`, target.address);
  return `xmlns:r="${relationships}" r:id="${id}"`;
}
