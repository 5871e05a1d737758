/** What surrounds the cells of a sheet, out of the events of its parser. */
import { parseArea } from '../../document/cellAddress';
import type { Area, Sheet } from '../../document/workbook';
import type { LinkElement } from '../links/linkReader';
import { RuleReader } from '../styles/ruleReader';
import type { StyleReader } from '../styles/styleReader';
import { isFalse, isTrue } from '../xml/booleans';
import { TextCapture } from '../xml/textCapture';
import { widthToPixels } from './columnWidth';
import { readListValidation } from './validationXml';

/** A width for 'all columns to the end' says nothing about the table. */
const MAX_LISTED_COLUMNS = 1000;

/** Fills a sheet with its view, columns, merged areas, rules and drop-downs; collects its links. */
export class FrameReader {
  readonly links: LinkElement[] = [];
  /** How deep the parser is outside of the cells; the worksheet element is 1. */
  private depth = 0;
  private readonly capture = new TextCapture();
  private readonly rules: RuleReader;
  private inRules = false;
  private filterArea: Area | null = null;
  private filterColumn = 0;
  /** What the filter asks, by column from its first. */
  private readonly criteria = new Map<number, string>();
  private validation: { sqref: string; type: string | undefined } | null = null;

  constructor(
    private readonly sheet: Sheet,
    private readonly styleReader: StyleReader,
  ) {
    this.rules = new RuleReader(styleReader);
  }

  open(name: string, attributes: Record<string, string>): void {
    this.depth++;
    if (this.inRules) {
      if (this.depth === 3 && name === 'cfRule') this.rules.beginRule(attributes);
      else if (this.depth === 4 && name === 'formula') this.capture.begin();
      return;
    }
    switch (name) {
      case 'sheetView':
        // Of several views the first one counts.
        if (attributes.workbookViewId === undefined || attributes.workbookViewId === '0') {
          this.sheet.gridlinesHidden = isFalse(attributes.showGridLines);
        }
        break;
      case 'hyperlink':
        this.readLink(attributes);
        break;
      case 'pane':
        if (attributes.state?.startsWith('frozen')) {
          this.sheet.frozenRows = Math.trunc(Number(attributes.ySplit ?? 0)) || 0;
          this.sheet.frozenColumns = Math.trunc(Number(attributes.xSplit ?? 0)) || 0;
        }
        break;
      case 'col':
        this.readColumnWidth(attributes);
        break;
      case 'autoFilter':
        if (this.depth === 2) this.readFilter(attributes.ref ?? '');
        break;
      case 'filterColumn':
        this.filterColumn = Number(attributes.colId);
        break;
      case 'filters':
      case 'customFilters':
      case 'dynamicFilter':
      case 'colorFilter':
      case 'iconFilter':
      case 'top10':
        if (this.depth === 4) this.criteria.set(this.filterColumn, `${this.filterColumn}:${name}`);
        break;
      case 'mergeCell': {
        const area = parseArea(attributes.ref ?? '');
        if (area) this.sheet.merges.push(area);
        break;
      }
      case 'conditionalFormatting':
        this.inRules = this.depth === 2;
        this.rules.begin(attributes.sqref ?? '');
        break;
      case 'dataValidation':
        this.validation = { sqref: attributes.sqref ?? '', type: attributes.type };
        break;
      case 'formula1':
        this.capture.begin();
        break;
    }
  }

  close(name: string): void {
    this.depth--;
    if (this.inRules) {
      if (this.depth === 3 && name === 'formula') this.rules.addFormula(this.capture.end());
      else if (this.depth === 2 && name === 'cfRule') this.rules.endRule();
      else if (this.depth === 1) this.inRules = false;
      return;
    }
    if (name !== 'formula1') return;
    const formula = this.capture.end();
    if (this.validation?.type !== 'list') return;
    for (const validation of readListValidation(this.validation.sqref, formula)) {
      this.sheet.validations.push(validation);
    }
  }

  text(text: string): void {
    this.capture.add(text);
  }

  /** Puts the rules in their order, and the filter together, once all are read. */
  finish(): void {
    this.sheet.conditionalFormats = this.rules.result();
    if (!this.filterArea) return;
    const { left } = this.filterArea;
    const criteria = new Map([...this.criteria].map(([column, text]) => [left + column, text]));
    this.sheet.filter = { area: this.filterArea, criteria };
  }

  private readFilter(reference: string): void {
    this.filterArea = parseArea(reference);
    this.criteria.clear();
  }

  private readLink(attributes: Record<string, string>): void {
    const isOutside = Object.keys(attributes).some((name) => /^[^:]+:id$/.test(name));
    const location = isOutside ? undefined : attributes.location;
    this.links.push({ reference: attributes.ref ?? '', location });
  }

  private readColumnWidth(attributes: Record<string, string>): void {
    const { min, max, width, customWidth } = attributes;
    if (width === undefined || !isTrue(customWidth)) return;
    const pixels = widthToPixels(Number(width), this.styleReader.defaultFontSize);
    const last = Math.min(Number(max), Number(min) + MAX_LISTED_COLUMNS);
    for (let column = Number(min); column <= last; column++) {
      this.sheet.columnWidths.set(column - 1, pixels);
    }
  }
}
