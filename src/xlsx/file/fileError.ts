/** Why a file could not be read. */

/** Why a file could not be read: stable codes, which the faces translate. */
export type FileErrorCode =
  'empty' | 'not-a-spreadsheet' | 'encrypted' | 'legacy-xls' | 'damaged' | 'too-large' | 'not-utf8';

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
