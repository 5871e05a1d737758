/** A package with some of its parts replaced, added or dropped. */
import { strToU8 } from 'fflate';
import { FileError } from '../file/fileError';
import { TextEdit } from '../xml/textEdit';
import { encodeAttribute } from '../xml/xmlText';
import { childrenNamed, prefixOf, type XmlElement } from '../xml/xmlTree';
import { normalizePath, type ZipArchive } from '../zip/zipArchive';
import { type PartSink, ZipWriter } from '../zip/zipWriter';
import { relationshipsOwner, relationshipsPath, relativeTarget } from './relationships';
import { RelationshipsEdit } from './relationshipsEdit';
import { readTextPart, type TextPart } from './workbookParts';

/** Hands over the content of a part when the package is written. */
type Produce = (sink: PartSink) => void;

const CONTENT_TYPES = '[Content_Types].xml';

/** An open package with parts to be replaced, added or dropped; the others are copied. */
export class PackageEdit {
  private readonly replaced = new Map<string, Produce>();
  private readonly added = new Map<string, Produce>();
  private readonly dropped = new Set<string>();
  private readonly types: TextPart;
  private readonly typesEdit: TextEdit;
  private readonly relationships = new Map<string, RelationshipsEdit>();

  constructor(private readonly archive: ZipArchive) {
    const types = readTextPart(archive, CONTENT_TYPES);
    if (!types) throw new Error(`The package has no ${CONTENT_TYPES}`);
    this.types = types;
    this.typesEdit = new TextEdit(types.text);
  }

  replace(path: string, produce: Produce): void {
    this.replaced.set(normalizePath(path), produce);
  }

  /** Adds a part that another one refers to; returns the id of the relationship. */
  add(
    path: string,
    contentType: string,
    from: { readonly part: string; readonly type: string },
    produce: Produce,
  ): string {
    this.added.set(path, produce);
    this.setType(path, contentType);
    const relationships = this.relationshipsOf(from.part);
    // One that leads to a part that was missing is right now.
    return (
      relationships.idOf(from.part, path) ??
      relationships.add(from.type, relativeTarget(from.part, path))
    );
  }

  /** Says what a part is, whatever was said of it before. */
  setType(path: string, contentType: string): void {
    const { root } = this.types;
    const [present, ...others] = this.overridesOf(path);
    for (const other of others) this.typesEdit.remove(other);
    if (present?.attributes.ContentType === contentType) return;
    if (present) this.typesEdit.setAttribute(present, 'ContentType', contentType);
    else {
      this.typesEdit.appendTo(
        root,
        `<${prefixOf(root)}Override PartName="/${encodeAttribute(path)}" ContentType="${contentType}"/>`,
      );
    }
  }

  /** Lets a part refer to something outside of the package; returns the relationship's id. */
  addExternal(part: string, type: string, target: string): string {
    return this.relationshipsOf(part).add(type, target, true);
  }

  /** Drops a part together with its relationships and content type. */
  drop(path: string): void {
    this.dropped.add(normalizePath(path));
    this.dropped.add(normalizePath(relationshipsPath(path)));
    for (const element of this.overridesOf(path)) this.typesEdit.remove(element);
  }

  /** Takes away a relationship of a part. */
  unrelate(part: string, relationshipId: string): void {
    this.relationshipsOf(part).remove(relationshipId);
  }

  /** A path like `folder/stem7.xml` that no part of the package has. */
  freePath(folder: string, stem: string, extension = 'xml'): string {
    for (let number = 1; ; number++) {
      const path = `${folder}${stem}${number}.${extension}`;
      if (!this.archive.find(path) && !this.added.has(path)) return path;
    }
  }

  /** The saved package; null when nothing at all was changed. */
  finish(): Uint8Array | null {
    if (this.isEmpty) return null;
    this.straightenTargets();
    if (!this.typesEdit.isEmpty) this.putText(this.types.path, this.typesEdit.toString());
    for (const [part, edit] of this.relationships) {
      const text = edit.result();
      if (text !== null) this.putText(relationshipsPath(part), text);
    }
    const zip = new ZipWriter();
    for (const entry of this.archive.entries) {
      const path = normalizePath(entry.name);
      const produce = this.replaced.get(path);
      // What stands twice in the archive was read from the last one.
      if (this.dropped.has(path) || this.archive.find(path) !== entry) continue;
      if (produce) zip.add(entry.name, produce, entry);
      else zip.copy(entry);
    }
    for (const [path, produce] of this.added) zip.add(path, produce);
    return zip.finish();
  }

  private get isEmpty(): boolean {
    const parts = this.replaced.size + this.added.size + this.dropped.size;
    const edits = [this.typesEdit, ...this.relationships.values()];
    return parts === 0 && edits.every(({ isEmpty }) => isEmpty);
  }

  /** Lets relationships name parts just as the archive does: not every program reads them otherwise. */
  private straightenTargets(): void {
    for (const { name } of this.archive.entries) {
      const part = relationshipsOwner(name);
      if (part === null) continue;
      try {
        this.relationshipsOf(part).straighten(part, (target) => this.archive.find(target)?.name);
      } catch (error) {
        // What nothing has read so far is copied, damaged or not.
        if (!(error instanceof FileError)) throw error;
      }
    }
  }

  private overridesOf(path: string): XmlElement[] {
    return childrenNamed(this.types.root, 'Override').filter(
      ({ attributes }) => normalizePath(attributes.PartName ?? '') === normalizePath(path),
    );
  }

  private relationshipsOf(part: string): RelationshipsEdit {
    let edit = this.relationships.get(part);
    if (!edit) {
      edit = new RelationshipsEdit(readTextPart(this.archive, relationshipsPath(part)));
      this.relationships.set(part, edit);
    }
    return edit;
  }

  private putText(path: string, text: string): void {
    const produce = (sink: PartSink): void => sink(strToU8(text));
    if (this.archive.find(path)) this.replace(path, produce);
    else this.added.set(path, produce);
  }
}
