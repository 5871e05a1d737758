import type { Workbook } from '../../src/host/workbook';
import type { Case } from './expectation';

/** Cases that a CSV file cannot say. */
export function workbookCases(): (Case & { readonly workbook: Workbook })[] {
  return [];
}
