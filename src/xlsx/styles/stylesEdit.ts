/** Items added to the lists of a styles part. */
import { FIRST_STYLES } from '../package/emptyPackage';
import type { TextPart } from '../package/workbookParts';
import { TextEdit } from '../xml/textEdit';
import { child, childrenNamed, prefixOf, type XmlElement } from '../xml/xmlTree';

/** The children of a styles part in the order of the schema, as far as items are added. */
const PART_ORDER = 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs'.split(' ');
const LISTS = ['numFmts', 'fonts', 'fills', 'borders', 'cellXfs', 'dxfs'] as const;
type List = (typeof LISTS)[number];
/** So many cell formats Excel takes. */
const MOST_FORMATS = 65_490;

/** Appends to the lists of a styles part; what stands in them is never altered. */
export class StylesEdit {
  readonly prefix: string;
  /** Items that the lists lack and need as soon as something is appended. */
  private readonly first: Record<List, string[]>;
  private readonly counts: Record<List, number>;
  private readonly appended: Record<List, string[]>;
  private readonly known = new Map<string, number>();

  /** @param usedFormat the highest cell format that a cell of the file names */
  constructor(
    private readonly part: TextPart,
    usedFormat: number,
  ) {
    const { root } = part;
    this.prefix = prefixOf(root);
    this.first = mapLists((name) => (this.itemsOf(name) > 0 ? [] : firstItems(name, this.prefix)));
    // A format that is not there shows as the first one does, also once others follow on it.
    const padding = Math.min(usedFormat + 1, MOST_FORMATS) - this.itemsOf('cellXfs');
    const [format = ''] = firstItems('cellXfs', this.prefix);
    while (this.first.cellXfs.length < padding) this.first.cellXfs.push(format);
    this.counts = mapLists((name) => this.itemsOf(name) + this.first[name].length);
    this.appended = mapLists(() => []);
    childrenNamed(child(root, 'dxfs'), 'dxf').forEach((element, index) => {
      const key = `dxfs${this.verbatim(element)}`;
      if (!this.known.has(key)) this.known.set(key, index);
    });
  }

  /** Adds an item unless the same has been added before; its index within its list. */
  append(list: List, xml: string): number {
    const key = list + xml;
    let index = this.known.get(key);
    if (index === undefined) {
      index = this.counts[list]++;
      this.appended[list].push(xml);
      this.known.set(key, index);
    }
    return index;
  }

  /** An element as it stands in the part; '' for none. */
  verbatim(element: XmlElement | undefined): string {
    return element ? this.part.text.slice(element.start, element.end) : '';
  }

  /** The text of the part with what was appended; null when nothing was. */
  result(): string | null {
    const edit = new TextEdit(this.part.text);
    if (LISTS.every((name) => this.appended[name].length === 0)) return null;
    const { root } = this.part;
    for (const name of LISTS) {
      const list = child(root, name);
      const items = [...this.first[name], ...this.appended[name]].join('');
      if (items === '') continue;
      const count = String(this.counts[name]);
      if (list) {
        edit.setAttribute(list, 'count', count);
        edit.appendTo(list, items);
      } else {
        const tag = this.prefix + name;
        const xml = `<${tag} count="${count}">${items}</${tag}>`;
        const insertAt = this.offsetFor(name);
        if (root.selfClosing) edit.appendTo(root, xml);
        else edit.replace(insertAt, insertAt, xml);
      }
    }
    return edit.toString();
  }

  private itemsOf(name: List): number {
    return child(this.part.root, name)?.children.length ?? 0;
  }

  /** Where a list belongs that the part does not have. */
  private offsetFor(name: List): number {
    const { root } = this.part;
    const before = PART_ORDER.slice(0, PART_ORDER.indexOf(name));
    const last = root.children.filter((element) => before.includes(element.name)).at(-1);
    return last?.end ?? root.openEnd;
  }
}

function firstItems(name: List, prefix: string): string[] {
  const items: readonly string[] =
    name in FIRST_STYLES ? FIRST_STYLES[name as keyof typeof FIRST_STYLES] : [];
  return items.map((xml) => xml.replace(/<(?!\/)|<\//g, `$&${prefix}`));
}

function mapLists<T>(make: (name: List) => T): Record<List, T> {
  return Object.fromEntries(LISTS.map((name) => [name, make(name)])) as Record<List, T>;
}
