/** Relationships added to a part or taken from it. */
import { TextEdit } from '../xml/textEdit';
import { encodeAttribute } from '../xml/xmlText';
import { childrenNamed, prefixOf, type XmlElement } from '../xml/xmlTree';
import { normalizePath } from '../zip/zipArchive';
import { readRelationships, relativeTarget } from './relationships';
import type { TextPart } from './workbookParts';

const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The relationships of a part, which may have none yet. */
export class RelationshipsEdit {
  private readonly edit: TextEdit;
  private readonly ids: Set<string | undefined>;
  private readonly removed = new Set<XmlElement>();
  private added = '';

  constructor(private readonly part: TextPart | undefined) {
    this.edit = new TextEdit(part?.text ?? '');
    const present = childrenNamed(part?.root, 'Relationship');
    this.ids = new Set(present.map(({ attributes }) => attributes.Id));
  }

  /** Whether nothing is to be changed. */
  get isEmpty(): boolean {
    return this.edit.isEmpty && this.added === '';
  }

  /** Adds one; returns its id. */
  add(type: string, target: string, isExternal = false): string {
    let number = 1;
    while (this.ids.has(`rId${number}`)) number++;
    const id = `rId${number}`;
    this.ids.add(id);
    const prefix = this.part ? prefixOf(this.part.root) : '';
    const mode = isExternal ? ' TargetMode="External"' : '';
    this.added +=
      `<${prefix}Relationship Id="${id}" Type="${type}"` +
      ` Target="${encodeAttribute(target)}"${mode}/>`;
    return id;
  }

  /** The id by which the part `source`, whose relationships these are, refers to a path. */
  idOf(source: string, path: string): string | undefined {
    return readRelationships(this.part?.root, source).find(
      ({ target }) => normalizePath(target) === normalizePath(path),
    )?.id;
  }

  remove(id: string): void {
    for (const element of childrenNamed(this.part?.root, 'Relationship')) {
      if (element.attributes.Id !== id) continue;
      this.edit.remove(element);
      this.removed.add(element);
    }
  }

  /** Makes those of the part `source` name other parts as `nameOf` does, where it knows them. */
  straighten(source: string, nameOf: (path: string) => string | undefined): void {
    for (const { target, element } of readRelationships(this.part?.root, source)) {
      const name = nameOf(target);
      const isStraight = name === target && !element.attributes.Target!.includes('\\');
      if (name === undefined || isStraight || this.removed.has(element)) continue;
      this.edit.setAttribute(element, 'Target', encodeAttribute(relativeTarget(source, name)));
    }
  }

  /** The text of the part; null when it stays as it is. */
  result(): string | null {
    if (this.isEmpty) return null;
    if (!this.part) {
      return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
        `<Relationships xmlns="${NAMESPACE}">${this.added}</Relationships>`
      );
    }
    if (this.added !== '') this.edit.appendTo(this.part.root, this.added);
    return this.edit.toString();
  }
}
