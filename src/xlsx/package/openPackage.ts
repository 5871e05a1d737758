/** Opening the package of a workbook, or saying why a file is none. */
import { FileError } from '../file/fileError';
import { fileSignature } from '../file/fileSignature';
import { ZipArchive } from '../zip/zipArchive';

/** Opens the package after a look at what the file is. @throws {FileError} */
export function openPackage(bytes: Uint8Array): ZipArchive {
  if (bytes.length === 0) throw new FileError('empty', 'The file has no content');
  switch (fileSignature(bytes)) {
    case 'compound-encrypted':
      throw new FileError('encrypted', 'The workbook is protected with a password');
    case 'compound':
      throw new FileError('legacy-xls', 'The file is in the format of Excel 97-2003');
    case 'other':
      throw new FileError('not-a-spreadsheet', 'The file is not a zip package');
    case 'zip':
      return ZipArchive.open(bytes);
  }
}
