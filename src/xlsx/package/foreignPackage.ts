/** Telling what a zip archive is that holds no .xlsx workbook. */
import { strFromU8 } from 'fflate';
import type { FileErrorCode } from '../file/fileError';
import { inflateEntry, normalizePath, type ZipArchive } from '../zip/zipArchive';

/** Names of parts in small letters, and what has such parts. */
const PARTS: readonly (readonly [FileErrorCode, RegExp])[] = [
  ['binary-xlsb', /^xl\/workbook\.bin$/],
  ['document', /^(?:word\/document|ppt\/presentation|visio\/document)\.xml$/],
  ['numbers', /(?:\.iwa|^index\.zip)$/],
  ['archive', /\.(?:xls[xmb]?|xlt[xm]?|csv|tsv|ods)$/],
];

/** What the archive is: a document of another program, or files packed together. */
export function foreignPackage(archive: ZipArchive): FileErrorCode {
  const names = archive.entries.map(({ name }) => normalizePath(name));
  return (
    openDocument(archive) ??
    PARTS.find(([, part]) => names.some((name) => part.test(name)))?.[0] ??
    'not-a-spreadsheet'
  );
}

/** What a document of LibreOffice is; null where it is none. */
function openDocument(archive: ZipArchive): FileErrorCode | null {
  const kind = textOf(archive, 'mimetype');
  if (!/opendocument|sun\.xml/.test(kind)) return null;
  if (textOf(archive, 'META-INF/manifest.xml').includes('encryption-data')) return 'encrypted';
  return /spreadsheet|calc/.test(kind) ? 'opendocument' : 'document';
}

function textOf(archive: ZipArchive, name: string): string {
  const entry = archive.find(name);
  return entry ? strFromU8(inflateEntry(entry)) : '';
}
