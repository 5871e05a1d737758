/** Developer metadata in a file: hidden defined names that carry it. */
import { columnIndex, columnLetters, MAX_ROWS } from '../../document/cellAddress';
import type { Metadata, Sheet, Workbook } from '../../document/workbook';
import { decodeText } from '../xml/xmlText';
import { child, childrenNamed, type XmlElement } from '../xml/xmlTree';
import { quoteSheetName, splitReference } from './sheetReference';

/** A hidden defined name that carries one piece of developer metadata. */
export interface MetadataName {
  readonly name: string;
  readonly refersTo: string;
  readonly comment: string;
}

const PREFIX = '_meta.';
/** What Excel takes in the comment of a name; a longer value goes on in further names. */
const MAX_COMMENT = 255;
const PART = '.part';
/** Our own tails; an escaped dot before them says that they belong to the key. */
const PART_TAIL = /(?<!\.x[0-9A-F]{4})\.part\d+$/;
const NUMBER_TAIL = /(?<!\.x[0-9A-F]{4})\.\d+$/;

/** Puts the metadata that the file's hidden names carry onto their sheets. */
export function readMetadata(workbookRoot: XmlElement, workbook: Workbook): void {
  const texts = new Map<string, string>();
  const names = metadataNames(workbookRoot);
  for (const { name, comment } of names) texts.set(name.toLowerCase(), comment);
  for (const { name, refersTo, comment } of names) {
    if (PART_TAIL.test(name)) continue;
    const target = findTarget(refersTo, workbook);
    if (!target) continue;
    let value = comment;
    for (let part = 2; ; part++) {
      const more = texts.get(`${name}${PART}${part}`.toLowerCase());
      if (more === undefined) break;
      value += more;
    }
    target.sheet.metadata.push({ key: decodeKey(name), value, column: target.column });
  }
}

/** The metadata names that stand in a workbook part. */
export function metadataNames(
  workbookRoot: XmlElement,
): (MetadataName & { element: XmlElement })[] {
  return childrenNamed(child(workbookRoot, 'definedNames'), 'definedName')
    .filter((element) => element.attributes.name?.startsWith(PREFIX))
    .map((element) => ({
      name: element.attributes.name ?? '',
      refersTo: element.text,
      comment: decodeText(element.attributes.comment ?? ''),
      element,
    }));
}

/** The names that the metadata of all sheets needs, in the order of the sheets. */
export function buildMetadataNames(sheets: readonly Sheet[]): MetadataName[] {
  const names: MetadataName[] = [];
  const taken = new Set<string>();
  for (const sheet of sheets) {
    for (const metadata of sheet.metadata) {
      const refersTo = reference(sheet, metadata);
      const name = freeName(metadata.key, taken);
      const chunks = splitValue(metadata.value);
      chunks.forEach((comment, index) => {
        names.push({ name: index === 0 ? name : `${name}${PART}${index + 1}`, refersTo, comment });
      });
    }
  }
  return names;
}

function reference(sheet: Sheet, metadata: Metadata): string {
  const rows = `$1:$${MAX_ROWS}`;
  const column = metadata.column === null ? '' : `$${columnLetters(metadata.column)}`;
  return `${quoteSheetName(sheet.name)}!${column === '' ? rows : `${column}:${column}`}`;
}

/** Names compare without case, so repeated keys are told apart by a number. */
function freeName(key: string, taken: Set<string>): string {
  const base = PREFIX + encodeKey(key);
  let name = base;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${base}.${number}`;
  taken.add(name.toLowerCase());
  return name;
}

/** Leaves letters, digits, `_` and `.`; the rest, and a tail of our own kind, become `.xHHHH.`. */
function encodeKey(key: string): string {
  return key.replace(/[^A-Za-z0-9_.]|\.(?=x[0-9A-F]{4}\.|(?:part)?\d+$)/g, (character) => {
    return `.x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}.`;
  });
}

function decodeKey(name: string): string {
  return name
    .slice(PREFIX.length)
    .replace(NUMBER_TAIL, '')
    .replace(/\.x([0-9A-F]{4})\./g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** Cuts a value into comments, never between the halves of a character. */
function splitValue(value: string): string[] {
  const chunks: string[] = [];
  let chunk = '';
  for (const character of value) {
    if (chunk.length + character.length > MAX_COMMENT) {
      chunks.push(chunk);
      chunk = '';
    }
    chunk += character;
  }
  return [...chunks, chunk];
}

function findTarget(
  refersTo: string,
  workbook: Workbook,
): { sheet: Sheet; column: number | null } | null {
  const target = splitReference(refersTo.trim());
  const sheet = workbook.sheets.find(({ name }) => name === target?.sheetName);
  const match = /^\$?([A-Z]+|\d+)(?:\$?\d+)?:\$?([A-Z]+|\d+)/i.exec(target?.cells ?? '');
  if (!match || !sheet) return null;
  const [, first = '', last = ''] = match;
  // LibreOffice writes a whole sheet as its corner cells.
  const wholeSheet = /^\d/.test(first) || first !== last;
  return { sheet, column: wholeSheet ? null : columnIndex(first) };
}
