/** Opening the package of a workbook, or saying why a file is none. */
import { FileError } from '../file/fileError';
import { fileSignature } from '../file/fileSignature';
import { compoundContent, foreignFile } from '../file/foreignFile';
import { ZipArchive } from '../zip/zipArchive';

/** Opens the package after a look at what the file is. @throws {FileError} */
export function openPackage(bytes: Uint8Array): ZipArchive {
  if (bytes.length === 0) throw new FileError('empty', 'The file has no content');
  switch (fileSignature(bytes)) {
    case 'compound':
      throw new FileError(compoundContent(bytes), 'The file is a container of Excel 97-2003');
    case 'other':
      throw new FileError(foreignFile(bytes) ?? 'not-a-spreadsheet', 'The file is no zip package');
    case 'zip':
      return ZipArchive.open(bytes);
  }
}
