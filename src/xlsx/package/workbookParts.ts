/** The parts of a package that make a workbook, found and parsed. */
import { strFromU8 } from 'fflate';
import { FileError } from '../file/fileError';
import { isTrue } from '../xml/booleans';
import { child, childrenNamed, parseXml, type XmlElement } from '../xml/xmlTree';
import { inflateEntry, normalizePath, type ZipArchive, type ZipEntry } from '../zip/zipArchive';
import { foreignPackage } from './foreignPackage';
import { readRelationships, type Relationship, relationshipsPath } from './relationships';

/** A small part of the package as text and as a tree over that text. */
export interface TextPart {
  readonly path: string;
  readonly text: string;
  readonly root: XmlElement;
}

/** A sheet as the workbook part lists it. */
export interface SheetPart {
  readonly name: string;
  /** '' for a module sheet, which has no part. */
  readonly path: string;
  /** Whether it is a grid of cells; chart and dialog sheets are not. */
  readonly isGrid: boolean;
  /** Whether it holds macros of Excel 4.0. */
  readonly isMacro: boolean;
  readonly hidden: boolean;
  readonly element: XmlElement;
}

/** The parts of an .xlsx package that reading and saving start from. */
export interface WorkbookParts {
  readonly workbook: TextPart;
  /** What the package says of the workbook by itself. */
  readonly mainType: string | undefined;
  readonly relationships: readonly Relationship[];
  /** In the order of the tabs. */
  readonly sheets: readonly SheetPart[];
  readonly date1904: boolean;
  readonly sharedStrings: ZipEntry | undefined;
  readonly styles: TextPart | undefined;
  readonly theme: TextPart | undefined;
}

const MAIN_TYPE =
  /spreadsheetml\.(?:sheet|template)\.main\+xml$|ms-excel\.(?:sheet|template|addin)\.macroEnabled(?:Template)?\.main\+xml$/i;

/** Finds the parts of a workbook. @throws {FileError} not-a-spreadsheet, damaged */
export function readWorkbookParts(archive: ZipArchive): WorkbookParts {
  const { path, mainType } = findWorkbook(archive);
  const workbook = readTextPart(archive, path);
  if (workbook?.root.name !== 'workbook') {
    throw new FileError('not-a-spreadsheet', 'The main part is not a workbook');
  }
  const rels = readTextPart(archive, relationshipsPath(path));
  const relationships = readRelationships(rels?.root, path);
  const byKind = (kind: string): string | undefined =>
    relationships.find((relationship) => relationship.kind === kind)?.target;
  const strings = byKind('sharedStrings');
  const styles = byKind('styles');
  const theme = byKind('theme');
  return {
    workbook,
    mainType,
    relationships,
    sheets: readSheetList(workbook.root, relationships, archive),
    date1904: isTrue(child(workbook.root, 'workbookPr')?.attributes.date1904),
    sharedStrings: strings === undefined ? undefined : archive.find(strings),
    styles: styles === undefined ? undefined : readTextPart(archive, styles),
    theme: theme === undefined ? undefined : readTextPart(archive, theme),
  };
}

/** Reads a small part; undefined when the package has none of this path. */
export function readTextPart(archive: ZipArchive, path: string): TextPart | undefined {
  const entry = archive.find(path);
  if (!entry) return undefined;
  const text = strFromU8(inflateEntry(entry));
  return { path: entry.name, text, root: parseXml(text, entry.name) };
}

function findWorkbook(archive: ZipArchive): { path: string; mainType: string | undefined } {
  const rels = readTextPart(archive, '_rels/.rels');
  const main = readRelationships(rels?.root, '').find(({ kind }) => kind === 'officeDocument');
  const path = main?.target ?? 'xl/workbook.xml';
  const types = readTextPart(archive, '[Content_Types].xml');
  const mainType = contentTypeOf(types?.root, path);
  const isBinary = path.toLowerCase().endsWith('.bin');
  if (isBinary || !archive.find(path) || (mainType !== undefined && !MAIN_TYPE.test(mainType))) {
    throw new FileError(foreignPackage(archive), 'The package holds no .xlsx workbook');
  }
  if (!types) throw new FileError('damaged', 'The package does not say what its parts are');
  return { path, mainType };
}

function contentTypeOf(types: XmlElement | undefined, path: string): string | undefined {
  const override = childrenNamed(types, 'Override').find(
    ({ attributes }) => normalizePath(attributes.PartName ?? '') === normalizePath(path),
  );
  return override?.attributes.ContentType;
}

function readSheetList(
  workbook: XmlElement,
  relationships: readonly Relationship[],
  archive: ZipArchive,
): SheetPart[] {
  return childrenNamed(child(workbook, 'sheets'), 'sheet').map((element) => {
    const { name = '', state } = element.attributes;
    const id = relationshipId(element);
    const relationship = relationships.find((candidate) => candidate.id === id);
    const entry = relationship && archive.find(relationship.target);
    const hidden = state === 'hidden' || state === 'veryHidden';
    // Excel lists the sheets of old modules without a part.
    if (id === '') return { name, path: '', isGrid: false, isMacro: false, hidden, element };
    if (!relationship || !entry) {
      throw new FileError('damaged', `The sheet ${name} has no part in the package`);
    }
    return {
      name,
      path: entry.name,
      isGrid: relationship.kind === 'worksheet',
      isMacro: /macrosheet$/i.test(relationship.kind),
      hidden,
      element,
    };
  });
}

/** The `r:id` attribute, whatever prefix stands for the relationships namespace. */
export function relationshipId(element: XmlElement): string | undefined {
  const name = Object.keys(element.attributes).find((key) => /^[^:]+:id$/.test(key));
  return name === undefined ? undefined : element.attributes[name];
}
