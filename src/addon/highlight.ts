/** Colouring rows by their status with conditional formats, and taking the colours away again. */
import { columnLetter } from '../domain/sheetGrid';
import { highlightRules, isHighlightFormula } from '../domain/highlight';
import type { Header } from '../domain/tracker/header';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/**
 * Puts the add-on's rules behind those of the users, in place of its earlier ones.
 * @param status zero-based position of the status column
 */
export function highlight(sheet: Sheet, header: Header, status: number): void {
  const top = header.top + header.levels + 1;
  const left = Math.min(...header.columns.values());
  const right = Math.max(status, ...header.columns.values());
  const height = Math.max(1, sheet.getMaxRows() - top + 1);
  const range = sheet.getRange(top, left + 1, height, right - left + 1);
  const rules = highlightRules(columnLetter(status), top).map((rule) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(rule.formula)
      .setBackground(rule.background)
      .setFontColor(rule.fontColor)
      .setRanges([range])
      .build(),
  );
  const users = sheet.getConditionalFormatRules().filter(isUsersRule);
  sheet.setConditionalFormatRules([...users, ...rules]);
}

/** Takes the add-on's rules away; those of the users stay as they are. */
export function removeHighlight(sheet: Sheet): void {
  const rules = sheet.getConditionalFormatRules();
  const kept = rules.filter(isUsersRule);
  if (kept.length < rules.length) sheet.setConditionalFormatRules(kept);
}

function isUsersRule(rule: Rule): boolean {
  const formulas: unknown[] = rule.getBooleanCondition()?.getCriteriaValues() ?? [];
  return !formulas.some((formula) => typeof formula === 'string' && isHighlightFormula(formula));
}
