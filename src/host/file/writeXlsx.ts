import { strToU8 } from 'fflate';
import type { Sheet, Workbook } from '../workbook';
import { themePalette } from './colors';
import { IMPLIED_STYLES, emptyPackage } from './emptyPackage';
import { buildMetadataNames } from './metadataNames';
import { PackageEdit } from './packageEdit';
import { openXlsx } from './readXlsx';
import { folderOf } from './relationships';
import { readSharedStrings } from './sharedStrings';
import { checkSheetNames } from './sheetNames';
import { sameRules } from './ruleEdit';
import { sameLook } from './sheetFrame';
import { patchSheet } from './sheetPatcher';
import { hasFormulas, registerStyles, writeSheet } from './sheetWriter';
import { StyleReader } from './styleReader';
import { StyleWriter } from './styleWriter';
import { readWorkbookParts } from './workbookParts';
import type { TextPart, WorkbookParts } from './workbookParts';
import { WorkbookXmlEdit } from './workbookXmlEdit';
import { parseXml } from './xmlTree';
import { inflateEntry } from './zipArchive';
import type { ZipArchive } from './zipArchive';

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * Saves a workbook as .xlsx. One that was loaded is patched: only changed cells, new sheets, new
 * styles and metadata are written, every other part of its file is copied. One made here becomes a
 * new file, byte for byte the same each time.
 *
 * @throws when the workbook cannot be stored: a sheet of the file was renamed or removed, a new
 *   sheet has a name that Excel does not take, a text or a drop-down list is too long
 */
export function writeXlsx(workbook: Workbook): Uint8Array {
  const source = workbook.source ?? emptyPackage();
  return new WorkbookSave(workbook, openXlsx(source)).run() ?? source.slice();
}

class WorkbookSave {
  private readonly parts: WorkbookParts;
  private readonly package: PackageEdit;
  private readonly workbookXml: WorkbookXmlEdit;
  private readonly styleReader: StyleReader;
  private readonly styleWriter: StyleWriter;
  private readonly stylesPart: TextPart;
  private formulasWritten = false;
  private formulasRemoved = false;

  constructor(
    private readonly workbook: Workbook,
    private readonly archive: ZipArchive,
  ) {
    this.parts = readWorkbookParts(archive);
    this.package = new PackageEdit(archive, this.parts.workbook.path);
    this.workbookXml = new WorkbookXmlEdit(this.parts.workbook);
    this.stylesPart = this.parts.styles ?? impliedStyles(this.parts.workbook.path);
    this.styleReader = new StyleReader(this.stylesPart.root, themePalette(this.parts.theme?.root));
    this.styleWriter = new StyleWriter(this.stylesPart, this.styleReader);
  }

  /** The saved file; null when nothing differs from the loaded one. */
  run(): Uint8Array | null {
    this.matchSheets();
    this.patchSheets();
    this.addSheets();
    this.workbookXml.setMetadataNames(buildMetadataNames(this.workbook.sheets));
    this.finishFormulas();
    this.saveStyles();
    this.replaceText(this.parts.workbook, this.workbookXml.result());
    return this.package.finish();
  }

  private matchSheets(): void {
    const otherTabs = this.parts.sheets.filter(({ isGrid }) => !isGrid).map(({ name }) => name);
    checkSheetNames(this.workbook.sheets, otherTabs);
    const loaded = new Map(this.workbook.sheets.map((sheet) => [sheet.filePart, sheet]));
    for (const { name, filePart } of this.workbook.sheets) {
      if (filePart !== null && !this.parts.sheets.some(({ path }) => path === filePart))
        throw new Error(`The sheet ${name} does not come from this file`);
    }
    for (const part of this.parts.sheets) {
      if (!part.isGrid) continue;
      const sheet = loaded.get(part.path);
      if (sheet?.name !== part.name)
        throw new Error(`The sheet ${part.name} of the file was renamed or removed`);
      if (sheet.hidden !== part.hidden) this.workbookXml.setHidden(part.element, sheet.hidden);
    }
  }

  private patchSheets(): void {
    let strings: string[] | undefined;
    const read = (): string[] => (strings ??= readSharedStrings(this.parts.sharedStrings));
    for (const sheet of this.workbook.sheets) {
      const entry = sheet.filePart === null ? undefined : this.archive.find(sheet.filePart);
      if (!entry || !isTouched(sheet)) continue;
      const patched = patchSheet(inflateEntry(entry), sheet, {
        strings: read(),
        styleReader: this.styleReader,
        styleWriter: this.styleWriter,
        styles: this.workbook.styles,
        date1904: this.parts.date1904,
      });
      this.formulasWritten ||= patched.formulasWritten;
      this.formulasRemoved ||= patched.formulasRemoved;
      if (patched.changed)
        this.package.replace(entry.name, (sink) => {
          for (const piece of patched.pieces) sink(piece);
        });
    }
  }

  private addSheets(): void {
    const newSheets = this.workbook.sheets.filter(({ filePart }) => filePart === null);
    const isNewFile = this.workbook.source === null;
    const active = isNewFile ? newSheets.find(({ hidden }) => !hidden) : undefined;
    if (isNewFile && !active)
      throw new Error('A spreadsheet file needs a sheet that is not hidden');
    for (const sheet of newSheets) this.addSheet(sheet, sheet === active);
    const tab = active ? newSheets.indexOf(active) : 0;
    if (tab > 0) this.workbookXml.setActiveTab(tab);
  }

  private addSheet(sheet: Sheet, selected: boolean): void {
    const { namespace, relationships } = this.namespaces();
    const context = {
      styles: this.workbook.styles,
      styleWriter: this.styleWriter,
      defaultFontSize: this.styleReader.defaultFontSize,
      date1904: this.parts.date1904,
      namespace,
      selected,
    };
    registerStyles(sheet, context);
    this.formulasWritten ||= hasFormulas(sheet);
    const path = this.package.freePath(`${folderOf(this.parts.workbook.path)}worksheets/`, 'sheet');
    const id = this.package.add(
      path,
      `${CONTENT_TYPE}.worksheet+xml`,
      `${relationships}/worksheet`,
      (sink) => {
        writeSheet(sheet, context, sink);
      },
    );
    this.workbookXml.addSheet(sheet.name, sheet.hidden, id, relationships);
  }

  private finishFormulas(): void {
    if (this.formulasWritten) this.workbookXml.setFullCalculation();
    const chain = this.parts.relationships.find(({ kind }) => kind === 'calcChain');
    // The chain may not name a cell without a formula; Excel builds a new one.
    if (chain && (this.formulasWritten || this.formulasRemoved))
      this.package.drop(chain.target, chain.id);
  }

  /** The namespaces of the package: ISO strict files have others than the usual ones. */
  private namespaces(): { namespace: string; relationships: string } {
    const { root } = this.parts.workbook;
    const prefix = root.qualifiedName.slice(0, -root.name.length - 1);
    const namespace = root.attributes[prefix === '' ? 'xmlns' : `xmlns:${prefix}`] ?? '';
    return {
      namespace,
      relationships: namespace.startsWith('http://purl.oclc.org/')
        ? 'http://purl.oclc.org/ooxml/officeDocument/relationships'
        : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    };
  }

  private saveStyles(): void {
    const text = this.styleWriter.result();
    if (text === null || this.parts.styles) {
      this.replaceText(this.stylesPart, text);
      return;
    }
    const type = `${this.namespaces().relationships}/styles`;
    this.package.add(this.stylesPart.path, `${CONTENT_TYPE}.styles+xml`, type, (sink) => {
      sink(strToU8(text));
    });
  }

  private replaceText(part: TextPart, text: string | null): void {
    if (text !== null)
      this.package.replace(part.path, (sink) => {
        sink(strToU8(text));
      });
  }
}

function isTouched(sheet: Sheet): boolean {
  const { changes, structureChanged, loadedLook } = sheet;
  return (
    changes.size > 0 ||
    structureChanged ||
    !sameRules(sheet.loadedConditionalFormats, sheet.conditionalFormats) ||
    (loadedLook && !sameLook(loadedLook, sheet)) === true
  );
}

/** A stand-in for the styles part that a file may lack. */
function impliedStyles(workbookPath: string): TextPart {
  const path = `${folderOf(workbookPath)}styles.xml`;
  return { path, text: IMPLIED_STYLES, root: parseXml(IMPLIED_STYLES, path) };
}
