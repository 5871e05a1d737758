/** Conditional-format rules as elements of a sheet. */
import { areaAddress, MAX_COLUMNS, MAX_ROWS } from '../../document/cellAddress';
import type { Area, ConditionalFormat } from '../../document/workbook';
import { encodeText } from '../xml/xmlText';
import type { StyleWriter } from './styleWriter';

/** The `conditionalFormatting` element of one formula rule; '' for what cannot be written. */
export function ruleXml(
  rule: ConditionalFormat,
  priority: number,
  styleWriter: StyleWriter,
  prefix: string,
): string {
  const sqref = sqrefOf(rule.areas);
  if (rule.formula === null || sqref === '') return '';
  const dxf = styleWriter.differentialFor(rule.format);
  const format = dxf === null ? '' : ` dxfId="${dxf}"`;
  const p = prefix;
  return (
    `<${p}conditionalFormatting sqref="${sqref}">` +
    `<${p}cfRule type="expression"${format} priority="${priority}">` +
    `<${p}formula>${encodeText(rule.formula)}</${p}formula></${p}cfRule></${p}conditionalFormatting>`
  );
}

/** The `conditionalFormatting` elements of a new sheet. */
export function rulesXml(rules: readonly ConditionalFormat[], styleWriter: StyleWriter): string {
  return rules.map((rule, index) => ruleXml(rule, index + 1, styleWriter, '')).join('');
}

/** The areas of a rule as an attribute, cut at the last row and column of a spreadsheet file. */
export function sqrefOf(areas: readonly Area[]): string {
  return areas
    .filter(({ top, left }) => top < MAX_ROWS && left < MAX_COLUMNS)
    .map(({ top, left, bottom, right }) =>
      areaAddress({
        top,
        left,
        bottom: Math.min(bottom, MAX_ROWS - 1),
        right: Math.min(right, MAX_COLUMNS - 1),
      }),
    )
    .join(' ');
}
