import { strToU8 } from 'fflate';
import { folderOf, relationshipsPath } from './relationships';
import { TextEdit } from './textEdit';
import { readTextPart } from './workbookParts';
import type { TextPart } from './workbookParts';
import { encodeAttribute } from './xmlText';
import { childrenNamed, prefixOf } from './xmlTree';
import { normalizePath } from './zipArchive';
import type { ZipArchive } from './zipArchive';
import { ZipWriter } from './zipWriter';
import type { PartSink } from './zipWriter';

/** Hands over the content of a part when the package is written. */
type Produce = (sink: PartSink) => void;

/** An open package with parts to be replaced, added or dropped; the others are copied. */
export class PackageEdit {
  private readonly replaced = new Map<string, Produce>();
  private readonly added = new Map<string, Produce>();
  private readonly dropped = new Set<string>();
  private readonly types: EditedPart;
  private readonly rels: EditedPart;
  private readonly relationshipIds: Set<string | undefined>;

  /** @param workbookPath part whose relationships name the sheets */
  constructor(
    private readonly archive: ZipArchive,
    private readonly workbookPath: string,
  ) {
    this.types = editedPart(archive, '[Content_Types].xml');
    this.rels = editedPart(archive, relationshipsPath(workbookPath));
    this.relationshipIds = new Set(
      childrenNamed(this.rels.part.root, 'Relationship').map(({ attributes }) => attributes.Id),
    );
  }

  replace(path: string, produce: Produce): void {
    this.replaced.set(normalizePath(path), produce);
  }

  /** Adds a part beside the workbook; returns the id of its relationship. */
  add(path: string, contentType: string, relationshipType: string, produce: Produce): string {
    this.added.set(path, produce);
    const { root } = this.types.part;
    this.types.edit.appendTo(
      root,
      `<${prefixOf(root)}Override PartName="/${encodeAttribute(path)}" ContentType="${contentType}"/>`,
    );
    const id = this.freeRelationshipId();
    const target = path.slice(folderOf(this.workbookPath).length);
    const relsRoot = this.rels.part.root;
    this.rels.edit.appendTo(
      relsRoot,
      `<${prefixOf(relsRoot)}Relationship Id="${id}" Type="${relationshipType}"` +
        ` Target="${encodeAttribute(target)}"/>`,
    );
    return id;
  }

  /** Drops a part of the workbook together with its relationship and content type. */
  drop(path: string, relationshipId: string): void {
    this.dropped.add(normalizePath(path));
    for (const element of childrenNamed(this.types.part.root, 'Override')) {
      if (normalizePath(element.attributes.PartName ?? '') === normalizePath(path))
        this.types.edit.remove(element);
    }
    for (const element of childrenNamed(this.rels.part.root, 'Relationship')) {
      if (element.attributes.Id === relationshipId) this.rels.edit.remove(element);
    }
  }

  /** A path like `folder/stem7.xml` that no part of the package has. */
  freePath(folder: string, stem: string): string {
    for (let number = 1; ; number++) {
      const path = `${folder}${stem}${number}.xml`;
      if (!this.archive.find(path) && !this.added.has(path)) return path;
    }
  }

  /** The saved package; null when nothing at all was changed. */
  finish(): Uint8Array | null {
    for (const { part, edit } of [this.types, this.rels]) {
      if (!edit.isEmpty)
        this.replace(part.path, (sink) => {
          sink(strToU8(edit.toString()));
        });
    }
    if (this.replaced.size + this.added.size + this.dropped.size === 0) return null;
    const zip = new ZipWriter();
    for (const entry of this.archive.entries) {
      const path = normalizePath(entry.name);
      const produce = this.replaced.get(path);
      if (produce) zip.add(entry.name, produce, entry);
      else if (!this.dropped.has(path)) zip.copy(entry);
    }
    for (const [path, produce] of this.added) zip.add(path, produce);
    return zip.finish();
  }

  private freeRelationshipId(): string {
    let number = 1;
    while (this.relationshipIds.has(`rId${number}`)) number++;
    this.relationshipIds.add(`rId${number}`);
    return `rId${number}`;
  }
}

interface EditedPart {
  readonly part: TextPart;
  readonly edit: TextEdit;
}

function editedPart(archive: ZipArchive, path: string): EditedPart {
  const part = readTextPart(archive, path);
  if (!part) throw new Error(`The package has no ${path}`);
  return { part, edit: new TextEdit(part.text) };
}
