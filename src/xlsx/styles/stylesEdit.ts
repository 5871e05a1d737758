/** Items added to the lists of a styles part. */
import type { TextPart } from '../package/workbookParts';
import { TextEdit } from '../xml/textEdit';
import { child, childrenNamed, prefixOf, type XmlElement } from '../xml/xmlTree';

/** The children of a styles part in the order of the schema, as far as items are added. */
const PART_ORDER = 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs'.split(' ');
const LISTS = ['numFmts', 'fonts', 'fills', 'borders', 'cellXfs', 'dxfs'] as const;
type List = (typeof LISTS)[number];

/** Appends to the lists of a styles part; what stands in them is never altered. */
export class StylesEdit {
  readonly prefix: string;
  private readonly counts: Record<List, number>;
  private readonly appended: Record<List, string[]>;
  private readonly known = new Map<string, number>();

  constructor(private readonly part: TextPart) {
    const { root } = part;
    this.prefix = prefixOf(root);
    this.counts = mapLists((name) => child(root, name)?.children.length ?? 0);
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
    for (const name of LISTS) {
      const list = child(this.part.root, name);
      const items = this.appended[name].join('');
      if (items === '') continue;
      const count = String(this.counts[name]);
      if (list) {
        edit.setAttribute(list, 'count', count);
        edit.appendTo(list, items);
      } else {
        const tag = this.prefix + name;
        const insertAt = this.offsetFor(name);
        edit.replace(insertAt, insertAt, `<${tag} count="${count}">${items}</${tag}>`);
      }
    }
    return edit.isEmpty ? null : edit.toString();
  }

  /** Where a list belongs that the part does not have. */
  private offsetFor(name: List): number {
    const { root } = this.part;
    const before = PART_ORDER.slice(0, PART_ORDER.indexOf(name));
    const last = root.children.filter((element) => before.includes(element.name)).at(-1);
    return last?.end ?? root.openEnd;
  }
}

function mapLists<T>(make: (name: List) => T): Record<List, T> {
  return Object.fromEntries(LISTS.map((name) => [name, make(name)])) as Record<List, T>;
}
