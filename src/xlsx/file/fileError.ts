/** Why a file could not be read. */

/** Why a file could not be read: stable codes; `FILE_ERROR_TEXTS` has their words. */
export type FileErrorCode =
  | 'empty'
  | 'encrypted'
  | 'damaged'
  | 'too-large'
  | 'not-utf8'
  /** Spreadsheets of other formats. */
  | 'legacy-xls'
  | 'binary-xlsb'
  | 'opendocument'
  | 'spreadsheet-xml'
  | 'html-table'
  | 'numbers'
  /** Files that people take for a spreadsheet. */
  | 'drive-link'
  | 'owner-file'
  | 'archive'
  | 'pdf'
  | 'picture'
  | 'document'
  | 'not-a-spreadsheet';

/** A file that cannot be read; `code` says why, the message is for developers only. */
export class FileError extends Error {
  override readonly name = 'FileError';

  constructor(
    readonly code: FileErrorCode,
    message: string,
  ) {
    super(message);
  }
}
