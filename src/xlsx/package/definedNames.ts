/** The defined names of a workbook part, edited. */
import type { TextEdit } from '../xml/textEdit';
import { encodeAttribute, encodeText } from '../xml/xmlText';
import { childrenNamed, type XmlElement } from '../xml/xmlTree';
import { type MetadataName, metadataNames } from './metadataNames';

const PRINT_NAMES = ['_xlnm.Print_Area', '_xlnm.Print_Titles'] as const;

const FILTER_NAME = '_xlnm._FilterDatabase';

/** The defined names of a sheet about its pages; null for one that it does not have. */
export type PrintNames = Readonly<Record<(typeof PRINT_NAMES)[number], string | null>>;

/** Edits the defined names of a workbook part; new ones are collected for its element. */
export class DefinedNames {
  /** The XML of the names to add. */
  written = '';
  private readonly present: Set<XmlElement>;
  private readonly loaded: number;
  /** The tabs of names whose tab has another place now. */
  private readonly places = new Map<XmlElement, number>();

  constructor(
    container: XmlElement | undefined,
    private readonly prefix: string,
    private readonly edit: TextEdit,
  ) {
    this.present = new Set(childrenNamed(container, 'definedName'));
    this.loaded = this.present.size;
  }

  /** How many names of the file are left. */
  get left(): number {
    return this.present.size;
  }

  get removedAny(): boolean {
    return this.left < this.loaded;
  }

  /**
   * Lets names follow the tabs that they belong to, once sheets are removed.
   * @param placeOf where a tab goes; null when it is removed
   * @param isLost whether a name refers to a sheet that is no longer there
   */
  followTabs(placeOf: (tab: number) => number | null, isLost: (refersTo: string) => boolean): void {
    for (const element of this.present) {
      const { localSheetId } = element.attributes;
      const place = localSheetId === undefined ? null : placeOf(Number(localSheetId));
      if (localSheetId === undefined ? isLost(element.text) : place === null) this.remove(element);
      else if (place !== null && String(place) !== localSheetId) {
        this.places.set(element, place);
        this.edit.setAttribute(element, 'localSheetId', String(place));
      }
    }
  }

  /** Replaces the names that carry metadata, unless they are the same already. */
  setMetadata(names: readonly MetadataName[], root: XmlElement): void {
    const present = metadataNames(root).filter(({ element }) => this.present.has(element));
    const signature = (list: readonly MetadataName[]): string =>
      JSON.stringify(list.map(({ name, refersTo, comment }) => [name, refersTo, comment]).sort());
    if (signature(present) === signature(names)) return;
    for (const { element } of present) this.remove(element);
    for (const { name, refersTo, comment } of names) {
      const attributes = ` comment="${encodeAttribute(comment)}" hidden="1"`;
      this.add(name, attributes, refersTo);
    }
  }

  /** Says what of these tabs is printed, and which rows are repeated on each page. */
  setPrintNames(printed: ReadonlyMap<number, PrintNames>): void {
    for (const [tab, names] of printed) {
      for (const name of PRINT_NAMES) this.setLocal(name, tab, names[name]);
    }
  }

  /** Says what of these tabs is filtered, by the hidden name that Excel has for it. */
  setFilterNames(filtered: ReadonlyMap<number, string | null>): void {
    for (const [tab, refersTo] of filtered) {
      this.setLocal(FILTER_NAME, tab, refersTo, ' hidden="1"');
    }
  }

  private setLocal(name: string, tab: number, refersTo: string | null, more = ''): void {
    const present = [...this.present].filter(
      (element) => element.attributes.name === name && this.tabOf(element) === tab,
    );
    if (present.length === 1 && present[0]?.text === refersTo) return;
    for (const element of present) this.remove(element);
    if (refersTo !== null) this.add(name, ` localSheetId="${tab}"${more}`, refersTo);
  }

  private tabOf(element: XmlElement): number {
    return this.places.get(element) ?? Number(element.attributes.localSheetId);
  }

  private add(name: string, attributes: string, refersTo: string): void {
    const tag = `${this.prefix}definedName`;
    this.written +=
      `<${tag} name="${encodeAttribute(name)}"${attributes}>` + `${encodeText(refersTo)}</${tag}>`;
  }

  private remove(element: XmlElement): void {
    this.edit.remove(element);
    this.present.delete(element);
  }
}
