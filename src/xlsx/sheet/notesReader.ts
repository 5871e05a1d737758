/** The notes that a sheet of a file has. */
import { parseArea } from '../../document/cellAddress';
import { StringItemCollector } from '../cells/sharedStrings';
import { readRelationships, relationshipsPath } from '../package/relationships';
import { readTextPart } from '../package/workbookParts';
import { parseEntry } from '../xml/xmlParser';
import type { ZipArchive, ZipEntry } from '../zip/zipArchive';

/** How Excel marks the authors of conversations, which are no notes and are kept beside them. */
const CONVERSATION = 'tc=';

/** The notes of a sheet, by row and column. @param part path of the sheet @throws {FileError} */
export function readNotes(archive: ZipArchive, part: string): Map<number, Map<number, string>> {
  const rels = readTextPart(archive, relationshipsPath(part));
  const notes = new Map<number, Map<number, string>>();
  for (const { kind, target } of readRelationships(rels?.root, part)) {
    const entry = kind === 'comments' ? archive.find(target) : undefined;
    if (entry) readInto(notes, entry);
  }
  return notes;
}

function readInto(notes: Map<number, Map<number, string>>, entry: ZipEntry): void {
  const authors: string[] = [];
  const collector = new StringItemCollector();
  let author = '';
  let inAuthor = false;
  let note: Readonly<Record<string, string>> = {};
  parseEntry(entry, {
    open: (name, attributes) => {
      inAuthor = name === 'author';
      if (inAuthor) author = '';
      else if (name === 'comment') note = attributes;
      else if (name === 'text') collector.begin();
      else collector.open(name);
    },
    close: (name) => {
      if (name === 'author') authors.push(author);
      inAuthor = false;
      if (name === 'comment') {
        const isConversation = authors[Number(note.authorId)]?.startsWith(CONVERSATION) === true;
        if (!isConversation) put(notes, note.ref ?? '', collector.result());
      } else collector.close(name);
    },
    text: (text) => {
      if (inAuthor) author += text;
      else collector.text(text);
    },
  });
}

function put(notes: Map<number, Map<number, string>>, ref: string, text: string): void {
  const area = parseArea(ref);
  if (!area || text === '') return;
  const columns = notes.get(area.top) ?? new Map<number, string>();
  notes.set(area.top, columns.set(area.left, text));
}
