/** Saving that cannot be done. */

/** Why a workbook cannot become an .xlsx file: stable codes, which the faces translate. */
export type SaveErrorCode =
  /** Two sheets have one name; capitals make no difference. */
  | 'same-name'
  /** The name of a new sheet is too long, reserved, or has a character that Excel refuses. */
  | 'bad-name'
  /** A file of macros has a sheet of them (Excel 4.0), which an .xlsx file does not hold. */
  | 'macro-sheet'
  | 'too-many-rows'
  | 'too-many-columns';

/** A workbook that cannot be saved; `code` says why, the message is for developers only. */
export class SaveError extends Error {
  override readonly name = 'SaveError';

  constructor(
    readonly code: SaveErrorCode,
    /** Name of the sheet that is in the way. */
    readonly sheet: string,
    message: string,
  ) {
    super(message);
  }
}
