/** Colouring rows by their status with conditional formats, and taking the colours away again. */
import { columnLetter } from '../../domain/sheet/grid';
import { fromSheetFormula, toSheetFormula } from '../document/formulaText';
import {
  type HighlightRule,
  highlightRules,
  isHighlightFormula,
} from '../../domain/formulas/statusHighlight';
import type { Header } from '../../domain/tracker/header';
import { DocumentMetadata } from '../document/metadata';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** The add-on's rules for a tracker, behind those of the users. */
export class Highlight {
  private readonly range: Range;
  private readonly wanted: readonly HighlightRule[];
  /** Letters of the column with the statuses. */
  readonly statusColumn: string;

  /** @param status zero-based position of the status column */
  constructor(
    readonly sheet: Sheet,
    header: Header,
    private readonly status: number,
  ) {
    // From the header's last row: a row that is inserted right below it is then coloured too.
    const top = header.top + header.levels;
    const left = columnLetter(Math.min(...header.columns.values()));
    const right = columnLetter(Math.max(status, ...header.columns.values()));
    // Open below: the sheet's last row, whatever it is by now.
    this.range = sheet.getRange(`${left}${top}:${right}`);
    this.statusColumn = columnLetter(status);
    this.wanted = highlightRules(this.statusColumn, top);
  }

  /** Whether the rules are there already. */
  isThere(): boolean {
    const rules = this.sheet.getConditionalFormatRules();
    const first = rules.findIndex((rule) => !isUsersRule(rule));
    const own = first < 0 ? [] : rules.slice(first);
    const { wanted, range } = this;
    return own.length === wanted.length && own.every((rule, i) => isSame(rule, wanted[i]!, range));
  }

  /**
   * Puts the rules in place of the earlier ones.
   * @returns false where the column has just been moved: then the next run puts them up
   */
  put(): boolean {
    const { sheet, status, wanted, range } = this;
    if (new DocumentMetadata(sheet).of(sheet).statusColumn !== status) return false;
    return replaceOwnRules(
      sheet,
      wanted.map((rule) => build(rule, range)),
    );
  }
}

/**
 * Takes the add-on's rules away; those of the users stay as they are.
 * @returns whether there were any
 */
export function removeHighlight(sheet: Sheet): boolean {
  return replaceOwnRules(sheet, []);
}

/** @returns whether there was anything to do */
function replaceOwnRules(sheet: Sheet, own: readonly Rule[]): boolean {
  for (;;) {
    const areUsers = sheet.getConditionalFormatRules().map(isUsersRule);
    if (own.length === 0 && areUsers.every(Boolean)) return false;
    // Those of the users move with their cells: read anew as the last thing before they are set.
    const rules = sheet.getConditionalFormatRules();
    if (rules.length !== areUsers.length) continue;
    sheet.setConditionalFormatRules([...rules.filter((_, i) => areUsers[i]), ...own]);
    return true;
  }
}

function build({ formula, background, fontColor }: HighlightRule, range: Range): Rule {
  return SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(toSheetFormula(formula))
    .setBackground(background)
    .setFontColor(fontColor)
    .setRanges([range])
    .build();
}

/** An earlier version gave other colours: that is another rule, also where it asks the same. */
function isSame(rule: Rule, wanted: HighlightRule, range: Range): boolean {
  const [only, ...others] = rule.getRanges();
  const condition = rule.getBooleanCondition();
  return (
    others.length === 0 &&
    only?.getA1Notation() === range.getA1Notation() &&
    isColor(condition?.getBackground(), wanted.background) &&
    isColor(condition?.getFontColor(), wanted.fontColor) &&
    formulasOf(rule).map(fromSheetFormula).includes(wanted.formula)
  );
}

function isColor(read: string | null | undefined, wanted: string): boolean {
  return read?.toLowerCase() === wanted;
}

function isUsersRule(rule: Rule): boolean {
  return !formulasOf(rule).some(isHighlightFormula);
}

function formulasOf(rule: Rule): string[] {
  const values: unknown[] = rule.getBooleanCondition()?.getCriteriaValues() ?? [];
  return values.filter((value): value is string => typeof value === 'string');
}
