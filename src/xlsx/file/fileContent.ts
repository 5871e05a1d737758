/** What reading a file gives. */
import type { Workbook } from '../../document/workbook';
import type { Notice } from './notice';

/** What a reader returns: the workbook, and what its user ought to know about it. */
export interface FileContent {
  readonly workbook: Workbook;
  readonly notices: readonly Notice[];
}
