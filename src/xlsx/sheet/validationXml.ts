/** Drop-down lists as rules of a sheet, read and written. */
import { areaAddress, parseArea } from '../../document/cellAddress';
import type { ListRule, ListValidation } from '../../document/workbook';
import { encodeAttribute, encodeText } from '../xml/xmlText';

/** What Excel takes in a list that stands in the rule itself, and in its help. */
const MAX_LENGTH = 255;

/**
 * Reads a list rule whose items stand in the rule (`"a,b"`); other rules are left to the file, as
 * is what the rule does about other values.
 */
export function readListValidation(sqref: string, formula: string): ListValidation[] {
  const literal = /^\s*"([^]*)"\s*$/.exec(formula)?.[1];
  if (literal === undefined) return [];
  const list = literal.replace(/""/g, '"').split(',');
  return sqref
    .split(/\s+/)
    .map(parseArea)
    .filter((area) => area !== null)
    .map((area) => ({ area, list }));
}

/** Whether a file can hold the items of a list in the rule itself. */
export function canStoreList({ list }: ListRule): boolean {
  return list.join(',').length <= MAX_LENGTH && !list.some((item) => item.includes(','));
}

/** The `dataValidations` element of a new sheet; lists that a file cannot hold are left out. */
export function validationsXml(validations: readonly ListValidation[]): string {
  const stored = validations.filter(canStoreList);
  if (stored.length === 0) return '';
  const rules = stored.map(({ area, list, allowInvalid, helpText, showDropdown }) => {
    const formula = encodeText(`"${list.join(',').replace(/"/g, '""')}"`);
    const sqref = encodeAttribute(areaAddress(area));
    const refusing = allowInvalid === false ? ' showErrorMessage="1"' : '';
    const prompt = helpText && ` prompt="${encodeAttribute(helpText.slice(0, MAX_LENGTH))}"`;
    // In the file the attribute says that there is no arrow.
    const arrowless = showDropdown === false ? ' showDropDown="1"' : '';
    return (
      `<dataValidation type="list" allowBlank="1"${arrowless} showInputMessage="1"${refusing}` +
      `${prompt ?? ''} sqref="${sqref}">` +
      `<formula1>${formula}</formula1></dataValidation>`
    );
  });
  return `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`;
}
