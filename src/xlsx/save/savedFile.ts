/** The file that a workbook is saved into, with the edits of its parts. */
import { strToU8 } from 'fflate';
import type { Sheet, Workbook } from '../../document/workbook';
import { IMPLIED_STYLES } from '../package/emptyPackage';
import type { PrintNames } from '../package/definedNames';
import { PackageEdit } from '../package/packageEdit';
import { folderOf } from '../package/relationships';
import {
  readWorkbookParts,
  type SheetPart,
  type TextPart,
  type WorkbookParts,
} from '../package/workbookParts';
import { WorkbookXmlEdit } from '../package/workbookXmlEdit';
import type { PageOptions, PrintedTable } from '../print/pageSetup';
import type { DefaultFont } from '../print/rowHeight';
import { themePalette } from '../styles/colors';
import { StyleReader } from '../styles/styleReader';
import { StyleWriter } from '../styles/styleWriter';
import { parseXml, prefixOf } from '../xml/xmlTree';
import type { ZipArchive } from '../zip/zipArchive';

/** What the content types of spreadsheet parts begin with. */
export const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** What the caller says of pages. */
export interface PageWishes {
  readonly page?: PageOptions;
  readonly tables?: readonly PrintedTable[];
}

/** Collects what saving a workbook writes; nothing is produced before `finish`. */
export class SavedFile {
  readonly parts: WorkbookParts;
  readonly package: PackageEdit;
  readonly workbookXml: WorkbookXmlEdit;
  readonly styleReader: StyleReader;
  readonly styleWriter: StyleWriter;
  /** The spreadsheet namespace of the package: ISO strict files have others than the usual ones. */
  readonly namespace: string;
  /** The namespace of relationships that goes with it. */
  readonly relationships: string;
  /** What is printed of sheets, by tab. */
  readonly printNames = new Map<number, PrintNames>();
  /** What is filtered of sheets, by tab; null where nothing is any longer. */
  readonly filterNames = new Map<number, string | null>();
  formulasWritten = false;
  formulasRemoved = false;
  private readonly stylesPart: TextPart;

  constructor(
    readonly archive: ZipArchive,
    readonly workbook: Workbook,
  ) {
    this.parts = readWorkbookParts(archive);
    const { root, path } = this.parts.workbook;
    this.package = new PackageEdit(archive);
    this.workbookXml = new WorkbookXmlEdit(this.parts.workbook);
    const missing = this.parts.relationships.find(({ kind }) => kind === 'styles')?.target;
    this.stylesPart = this.parts.styles ?? impliedStyles(missing ?? `${folderOf(path)}styles.xml`);
    this.styleReader = new StyleReader(this.stylesPart.root, themePalette(this.parts.theme?.root));
    const used = workbook.styles.reduce(
      (most, { fileFormat = 0 }) => Math.max(most, fileFormat),
      0,
    );
    this.styleWriter = new StyleWriter(this.stylesPart, this.styleReader, used);
    const prefix = prefixOf(root).slice(0, -1);
    this.namespace = root.attributes[prefix === '' ? 'xmlns' : `xmlns:${prefix}`] ?? '';
    this.relationships = this.namespace.startsWith('http://purl.oclc.org/')
      ? 'http://purl.oclc.org/ooxml/officeDocument/relationships'
      : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  }

  /** What cells are written in that do not say otherwise. */
  get defaultFont(): DefaultFont {
    const { defaultFontFamily: family, defaultFontSize: size } = this.styleReader;
    return { family, size };
  }

  /** The part that a sheet was loaded from; undefined for a new sheet. */
  partOf({ filePart }: Sheet): SheetPart | undefined {
    return this.parts.sheets.find(({ path }) => path === filePart);
  }

  /** Drops a part that the workbook refers to, with the relationship. */
  unrelate(relationshipId: string): void {
    this.package.unrelate(this.parts.workbook.path, relationshipId);
  }

  /** The saved file; null when nothing differs from the loaded one. */
  finish(): Uint8Array | null {
    this.saveStyles();
    this.replaceText(this.parts.workbook, this.workbookXml.result());
    return this.package.finish();
  }

  private saveStyles(): void {
    const text = this.styleWriter.result();
    if (text === null || this.parts.styles) {
      this.replaceText(this.stylesPart, text);
      return;
    }
    const from = { part: this.parts.workbook.path, type: `${this.relationships}/styles` };
    this.package.add(this.stylesPart.path, `${CONTENT_TYPE}.styles+xml`, from, (sink) => {
      sink(strToU8(text));
    });
  }

  private replaceText({ path }: TextPart, text: string | null): void {
    if (text === null) return;
    this.package.replace(path, (sink) => {
      sink(strToU8(text));
    });
  }
}

/** The styles part of a file that lacks one. */
function impliedStyles(path: string): TextPart {
  return { path, text: IMPLIED_STYLES, root: parseXml(IMPLIED_STYLES, path) };
}
