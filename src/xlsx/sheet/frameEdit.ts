/** What surrounds the cells of a loaded sheet, brought up to date. */
import { areaAddress, parseArea } from '../../document/cellAddress';
import type { Area, Sheet, SheetLayout } from '../../document/workbook';
import { editLinks } from '../links/linkEdit';
import { editRules, sameRules } from '../styles/ruleEdit';
import type { StyleWriter } from '../styles/styleWriter';
import { editPages } from '../print/pageEdit';
import type { PageLayout } from '../print/pageLayout';
import type { PageSetup } from '../print/pageSetup';
import { PAGE_ELEMENTS } from '../print/pageXml';
import { TextEdit } from '../xml/textEdit';
import { child, childrenNamed, parseXml, type XmlElement } from '../xml/xmlTree';
import { ColumnEdit } from './columnEdit';
import { editFilter, sameFilter } from './filterEdit';
import { mergesXml, paneXml, viewXml } from './frameXml';
import { sameFrozen, sameMerges, sameView, sameWidths } from './sameFrame';

const BEFORE_FILTER = 'sheetData sheetCalcPr sheetProtection protectedRanges scenarios'.split(' ');
/** What may stand between the cells and the merged areas. */
const BEFORE_MERGES =
  'sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews'.split(
    ' ',
  );
/** What may stand between the cells and the conditional formats, and the latter. */
const BEFORE_RULES = [...BEFORE_MERGES, 'mergeCells', 'phoneticPr', 'conditionalFormatting'];
const BEFORE_LINKS = [...BEFORE_RULES, 'dataValidations'];
const BEFORE_PAGE = [...BEFORE_LINKS, 'hyperlinks'];
const BEFORE_BREAKS = [...BEFORE_PAGE, ...PAGE_ELEMENTS];
const BEFORE_DRAWING = [
  ...BEFORE_BREAKS,
  ...'rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags'.split(' '),
];
/** What may stand between the views and the columns. */
const BEFORE_COLUMNS = 'sheetPr dimension sheetViews sheetFormatPr'.split(' ');
const BEFORE_VIEWS = 'sheetPr dimension'.split(' ');

/** The XML of a sheet around its cells, which is small enough to be edited as text. */
export class FrameEdit {
  private readonly root: XmlElement;
  private readonly edit: TextEdit;
  private readonly columns: ColumnEdit;
  /** New elements by how many of the schema's stand before them: some go to the same place. */
  private readonly added: { readonly rank: number; readonly at: number; readonly xml: string }[] =
    [];

  /** @param head text before the `sheetData` element @param tail text behind it */
  constructor(
    private readonly prefix: string,
    head: string,
    tail: string,
  ) {
    const text = `${head}<${prefix}sheetData/>${tail}`;
    this.root = parseXml(text, 'sheet');
    this.edit = new TextEdit(text);
    const columns = childrenNamed(child(this.root, 'cols'), 'col');
    this.columns = new ColumnEdit(columns, text, prefix);
  }

  /** The cell format that a column gives to its new cells. */
  columnFormat(column: number): number | undefined {
    const format = this.columns.elementOf(column)?.attributes.style;
    return format === undefined ? undefined : Number(format);
  }

  /** Widens the stated area of filled cells. */
  extendDimension(added: Area): void {
    const dimension = child(this.root, 'dimension');
    if (!dimension) return;
    const before = parseArea(dimension.attributes.ref ?? '') ?? added;
    const after = areaAddress({
      top: Math.min(before.top, added.top),
      left: Math.min(before.left, added.left),
      bottom: Math.max(before.bottom, added.bottom),
      right: Math.max(before.right, added.right),
    });
    if (after !== areaAddress(before)) this.edit.setAttribute(dimension, 'ref', after);
  }

  /** Writes what differs between what was loaded around the cells and the one to be saved. */
  setFrame(loaded: SheetLayout, frame: SheetLayout, defaultFontSize: number): void {
    if (!sameMerges(loaded, frame)) this.setMerges(frame);
    if (!sameWidths(loaded, frame)) this.setColumnWidths(loaded, frame, defaultFontSize);
    if (!sameView(loaded, frame)) this.setView(loaded, frame);
  }

  /** Writes the conditional formats that differ from those that were loaded. */
  setRules(sheet: Sheet, styleWriter: StyleWriter): void {
    const { loadedConditionalFormats: loaded, conditionalFormats: rules } = sheet;
    if (sameRules(loaded, rules)) return;
    const added = editRules(this.root, this.edit, loaded, rules, styleWriter);
    if (added !== '') this.insertAfter(BEFORE_RULES, added);
  }

  /** Writes the filter where it is not as it was loaded. */
  setFilter(sheet: Sheet): void {
    if (sameFilter(sheet)) return;
    const present = child(this.root, 'autoFilter');
    const added = editFilter(sheet, present, this.edit, this.prefix);
    if (added !== '') this.insertAfter(BEFORE_FILTER, added);
  }

  /**
   * Writes the links that differ from those that were loaded.
   * @param targetOf the attribute of a new link for where it leads; null where that cannot be said
   */
  setLinks(sheet: Sheet, targetOf: (url: string) => string | null): void {
    const container = child(this.root, 'hyperlinks');
    const added = editLinks(container, this.edit, sheet, this.prefix, targetOf);
    if (added === '') return;
    const tag = `${this.prefix}hyperlinks`;
    if (container) this.edit.appendTo(container, added);
    else this.insertAfter(BEFORE_LINKS, `<${tag}>${added}</${tag}>`);
  }

  /**
   * Sets the pages up where that is not left to the file.
   * @param hasNames whether names of the file say what of the sheet is printed
   * @returns whether they are set up as asked
   */
  setPage(page: PageSetup, layout: PageLayout, hasNames: boolean): boolean {
    const { root, edit, prefix } = this;
    const frame = {
      root,
      edit,
      prefix,
      insertPage: (xml: string) => this.insertAfter(BEFORE_PAGE, xml),
      insertBreaks: (xml: string) => this.insertAfter(BEFORE_BREAKS, xml),
      insertFirst: (xml: string) => this.insertAfter([], xml),
    };
    return editPages(frame, page, layout, hasNames);
  }

  /**
   * Names the drawing of the sheet, or takes away what does. After {@link setPage}, which may write
   * at the same place.
   * @param attribute of the new element; null where there is no drawing any longer
   */
  setDrawing(attribute: string | null): void {
    const present = child(this.root, 'drawing');
    if (present) this.edit.remove(present);
    if (attribute !== null) {
      this.insertAfter(BEFORE_DRAWING, `<${this.prefix}drawing ${attribute}/>`);
    }
  }

  /** The edited texts; null when nothing was changed. */
  result(): { head: string; tail: string } | null {
    this.added.sort((a, b) => a.rank - b.rank);
    for (const { at, xml } of this.added.splice(0)) this.edit.replace(at, at, xml);
    if (this.edit.isEmpty) return null;
    const text = this.edit.toString();
    const sheetData = child(parseXml(text, 'sheet'), 'sheetData');
    return sheetData
      ? { head: text.slice(0, sheetData.start), tail: text.slice(sheetData.end) }
      : null;
  }

  private setMerges(frame: SheetLayout): void {
    const present = child(this.root, 'mergeCells');
    const written = mergesXml(frame.merges, this.prefix);
    if (present) this.edit.replace(present.start, present.end, written);
    else this.insertAfter(BEFORE_MERGES, written);
  }

  private setColumnWidths(loaded: SheetLayout, frame: SheetLayout, defaultFontSize: number): void {
    const written = this.columns.xml(loaded, frame, defaultFontSize);
    const container = child(this.root, 'cols');
    const name = `${this.prefix}cols`;
    const xml = written === '' ? '' : `<${name}>${written}</${name}>`;
    if (container) this.edit.replace(container.start, container.end, xml);
    else this.insertAfter(BEFORE_COLUMNS, xml);
  }

  private setView(loaded: SheetLayout, frame: SheetLayout): void {
    const view = child(child(this.root, 'sheetViews'), 'sheetView');
    if (!view) {
      const p = this.prefix;
      this.insertAfter(BEFORE_VIEWS, `<${p}sheetViews>${viewXml(frame, '', p)}</${p}sheetViews>`);
      return;
    }
    if (loaded.gridlinesHidden !== frame.gridlinesHidden) {
      this.edit.setAttribute(view, 'showGridLines', frame.gridlinesHidden ? '0' : null);
    }
    if (!sameFrozen(loaded, frame)) this.setFrozen(view, frame);
  }

  private setFrozen(view: XmlElement, { frozenRows, frozenColumns }: SheetLayout): void {
    const pane = child(view, 'pane');
    for (const element of view.children) {
      // A selection names a pane that may not exist any longer.
      if (element === pane || element.name === 'selection') this.edit.remove(element);
    }
    const written = paneXml(frozenRows, frozenColumns, this.prefix);
    if (view.selfClosing) this.edit.appendTo(view, written);
    else this.edit.replace(view.openEnd, view.openEnd, written);
  }

  /** Behind the last of these elements, or as the first child. */
  private insertAfter(names: readonly string[], xml: string): void {
    const last = this.root.children.filter(({ name }) => names.includes(name)).at(-1);
    this.added.push({ rank: names.length, at: last?.end ?? this.root.openEnd, xml });
  }
}
