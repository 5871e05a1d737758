/** The workbook part, edited: its sheets, names and calculation. */
import { TextEdit } from '../xml/textEdit';
import { encodeAttribute } from '../xml/xmlText';
import { child, childrenNamed, prefixOf, type XmlElement } from '../xml/xmlTree';
import { DefinedNames, type PrintNames } from './definedNames';
import type { MetadataName } from './metadataNames';
import type { TextPart } from './workbookParts';

/** Where new children of the workbook element go: behind the last of these that stands there. */
const BEFORE_DEFINED_NAMES = ['sheets', 'functionGroups', 'externalReferences'];
const BEFORE_CALCULATION = [...BEFORE_DEFINED_NAMES, 'definedNames'];

/** Edits the workbook part; what is not asked for stays as it is. */
export class WorkbookXmlEdit {
  private readonly root: XmlElement;
  private readonly edit: TextEdit;
  private readonly prefix: string;
  private readonly tabs: readonly XmlElement[];
  private readonly removed = new Set<number>();
  private nextSheetId: number;
  private added = 0;

  constructor(part: TextPart) {
    this.root = part.root;
    this.edit = new TextEdit(part.text);
    this.prefix = prefixOf(part.root);
    this.tabs = childrenNamed(child(this.root, 'sheets'), 'sheet');
    this.nextSheetId = 1;
    for (const { attributes } of this.tabs) {
      this.nextSheetId = Math.max(this.nextSheetId, Number(attributes.sheetId ?? 0) + 1);
    }
  }

  /** Takes a sheet of the file off the list, before others are added. */
  removeSheet(sheet: XmlElement): void {
    this.edit.remove(sheet);
    this.removed.add(this.tabs.indexOf(sheet));
  }

  /** Lists a new sheet behind the others; returns its tab, counted from 0. */
  addSheet(name: string, hidden: boolean, relationshipId: string, namespace: string): number {
    const sheets = child(this.root, 'sheets');
    if (!sheets) return 0;
    const declared = Object.entries(this.root.attributes).find(
      ([key, value]) => key.startsWith('xmlns:') && value === namespace,
    );
    const idAttribute = declared ? `${declared[0].slice('xmlns:'.length)}:id` : 'r:id';
    this.edit.appendTo(
      sheets,
      `<${this.prefix}sheet name="${encodeAttribute(name)}" sheetId="${this.nextSheetId++}"` +
        `${hidden ? ' state="hidden"' : ''}${declared ? '' : ` xmlns:r="${namespace}"`}` +
        ` ${idAttribute}="${relationshipId}"/>`,
    );
    return this.tabs.length - this.removed.size + this.added++;
  }

  /** Shows or hides a sheet of the file. */
  setHidden(sheet: XmlElement, hidden: boolean): void {
    this.edit.setAttribute(sheet, 'state', hidden ? 'hidden' : null);
  }

  /** Makes the workbook open on this tab. */
  setActiveTab(tab: number): void {
    const view = child(child(this.root, 'bookViews'), 'workbookView');
    if (view) this.edit.setAttribute(view, 'activeTab', String(tab));
  }

  /** Where a tab of the file is among those that are left; null when it is removed. */
  tabOf(sheet: XmlElement): number | null {
    return this.tabAfterRemoval(this.tabs.indexOf(sheet));
  }

  /** Lets the windows look at the tabs that they looked at, or at a tab that is left. */
  keepActiveTabs(firstShown: number): void {
    if (this.removed.size === 0) return;
    for (const view of childrenNamed(child(this.root, 'bookViews'), 'workbookView')) {
      for (const name of ['activeTab', 'firstSheet']) {
        const tab = view.attributes[name];
        if (tab === undefined) continue;
        const left = this.tabAfterRemoval(Number(tab)) ?? firstShown;
        this.edit.setAttribute(view, name, String(left));
      }
    }
  }

  /**
   * Replaces the names that carry metadata or say what is printed, unless they are the same already, and
   * takes away those of removed sheets.
   * @param printed by tab, for the tabs whose pages are set up
   * @param filtered by tab, for the tabs whose filters are others now
   * @param isLost whether a name refers to a sheet that is no longer there
   */
  setNames(
    metadata: readonly MetadataName[],
    printed: ReadonlyMap<number, PrintNames>,
    filtered: ReadonlyMap<number, string | null>,
    isLost: (refersTo: string) => boolean,
  ): void {
    const container = child(this.root, 'definedNames');
    const names = new DefinedNames(container, this.prefix, this.edit);
    if (this.removed.size > 0) names.followTabs((tab) => this.tabAfterRemoval(tab), isLost);
    names.setMetadata(metadata, this.root);
    names.setPrintNames(printed);
    names.setFilterNames(filtered);
    const { written, left } = names;
    if (container && left + written.length === 0) {
      if (names.removedAny) this.edit.remove(container);
    } else if (container) {
      if (written !== '') this.edit.appendTo(container, written);
    } else if (written !== '') {
      const tag = `${this.prefix}definedNames`;
      this.insertAfter(BEFORE_DEFINED_NAMES, `<${tag}>${written}</${tag}>`);
    }
  }

  /** Whether names of the file say what is printed of a tab, counted as after the removal. */
  hasPrintNames(tab: number): boolean {
    return childrenNamed(child(this.root, 'definedNames'), 'definedName').some(
      ({ attributes: { name, localSheetId } }) =>
        name?.startsWith('_xlnm.Print_') && this.tabAfterRemoval(Number(localSheetId)) === tab,
    );
  }

  /** Makes the opening program compute all formulas. */
  setFullCalculation(): void {
    const calculation = child(this.root, 'calcPr');
    if (calculation) this.edit.setAttribute(calculation, 'fullCalcOnLoad', '1');
    else this.insertAfter(BEFORE_CALCULATION, `<${this.prefix}calcPr fullCalcOnLoad="1"/>`);
  }

  /** The edited text; null when nothing was changed. */
  result(): string | null {
    return this.edit.isEmpty ? null : this.edit.toString();
  }

  private tabAfterRemoval(tab: number): number | null {
    if (this.removed.has(tab)) return null;
    return tab - [...this.removed].filter((gone) => gone < tab).length;
  }

  private insertAfter(names: readonly string[], xml: string): void {
    const last = this.root.children.filter(({ name }) => names.includes(name)).at(-1);
    if (last) this.edit.replace(last.end, last.end, xml);
  }
}
