import { metadataNames } from './metadataNames';
import type { MetadataName } from './metadataNames';
import { TextEdit } from './textEdit';
import type { TextPart } from './workbookParts';
import { encodeAttribute, encodeText } from './xmlText';
import { child, childrenNamed, prefixOf } from './xmlTree';
import type { XmlElement } from './xmlTree';

/** Where new children of the workbook element go: behind the last of these that stands there. */
const BEFORE_DEFINED_NAMES = ['sheets', 'functionGroups', 'externalReferences'];
const BEFORE_CALCULATION = [...BEFORE_DEFINED_NAMES, 'definedNames'];

/** Edits the workbook part; what is not asked for stays as it is. */
export class WorkbookXmlEdit {
  private readonly root: XmlElement;
  private readonly edit: TextEdit;
  private readonly prefix: string;
  private nextSheetId: number;

  constructor(part: TextPart) {
    this.root = part.root;
    this.edit = new TextEdit(part.text);
    this.prefix = prefixOf(part.root);
    const ids = childrenNamed(child(this.root, 'sheets'), 'sheet').map(({ attributes }) =>
      Number(attributes.sheetId ?? 0),
    );
    this.nextSheetId = Math.max(0, ...ids) + 1;
  }

  /** Lists a new sheet behind the others. */
  addSheet(name: string, hidden: boolean, relationshipId: string, namespace: string): void {
    const sheets = child(this.root, 'sheets');
    if (!sheets) return;
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

  /** Replaces the names that carry metadata, unless they are the same already. */
  setMetadataNames(names: readonly MetadataName[]): void {
    const present = metadataNames(this.root);
    const signature = (list: readonly MetadataName[]): string =>
      JSON.stringify(list.map(({ name, refersTo, comment }) => [name, refersTo, comment]).sort());
    if (signature(present) === signature(names)) return;
    for (const { element } of present) this.edit.remove(element);
    const written = names.map((name) => this.definedName(name)).join('');
    const container = child(this.root, 'definedNames');
    const others = childrenNamed(container, 'definedName').length - present.length;
    if (container && others + names.length === 0) this.edit.remove(container);
    else if (container) this.edit.appendTo(container, written);
    else if (written !== '') {
      const tag = `${this.prefix}definedNames`;
      this.insertAfter(BEFORE_DEFINED_NAMES, `<${tag}>${written}</${tag}>`);
    }
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

  private definedName({ name, refersTo, comment }: MetadataName): string {
    const tag = `${this.prefix}definedName`;
    return (
      `<${tag} name="${encodeAttribute(name)}" comment="${encodeAttribute(comment)}" hidden="1">` +
      `${encodeText(refersTo)}</${tag}>`
    );
  }

  private insertAfter(names: readonly string[], xml: string): void {
    const last = this.root.children.filter(({ name }) => names.includes(name)).at(-1);
    if (last) this.edit.replace(last.end, last.end, xml);
  }
}
