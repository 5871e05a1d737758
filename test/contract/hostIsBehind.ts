/**
 * Where the local host does not do as Sheets does yet: take a fact out as soon as it does, and this
 * file with the last one.
 */
import { ServiceException } from '../../src/document/errors';
import type { Workbook } from '../../src/document';

/** Facts that the host of today does not satisfy. */
export const HOST_IS_BEHIND: readonly string[] = [
  'protections.sheet-address',
  'layout.break-part-apart',
  'layout.merge-over-frozen-columns',
  'layout.merge-over-frozen-rows',
  'layout.freeze-through-merge',
  'layout.clear-format-keeps-numbers',
];

/** Plays the refusal of a formula in a cell of a refusing list, which the host does not know. */
export function refuseFormula(call: string, { sheets }: Workbook): void {
  const lists = sheets.flatMap(({ validations }) => validations);
  const isAsked = lists.some(
    ({ allowInvalid, area }) => allowInvalid === false && area.top === 2 && area.left === 2,
  );
  if (isAsked && call === 'Range.setValue') throw new ServiceException('Refused by its list.');
}
