/** Saving a workbook as .xlsx. */
import type { Workbook } from '../document/workbook';
import { emptyPackage } from './package/emptyPackage';
import { buildMetadataNames } from './package/metadataNames';
import { openPackage } from './package/openPackage';
import { matchSheets, patchSheets, removeSheets } from './save/loadedSheets';
import { addSheets } from './save/newSheets';
import { SavedFile } from './save/savedFile';
import { planRemoval, refersToSheet, type SheetRemoval } from './save/sheetRemoval';
import type { PageOptions } from './sheet/pageSetup';

/** What a caller may want besides the workbook itself. */
export interface SaveOptions {
  /**
   * How the pages are set up of those sheets that say so in their metadata: Sheets has no page
   * set-up that scripts could reach.
   */
  readonly page?: PageOptions;
}

/**
 * Saves a workbook as .xlsx. One that was loaded is patched: only changed cells, new sheets, new
 * styles and metadata are written, every other part of its file is copied; sheets that were removed
 * go unless something else refers to them. One made here becomes a new file, byte for byte the same
 * each time. `saveNotices` tells what a file cannot hold.
 *
 * @throws {SaveError} when a file cannot hold the names or the size of its sheets
 * @throws when a sheet of the file was renamed
 */
export function writeXlsx(workbook: Workbook, { page }: SaveOptions = {}): Uint8Array {
  const source = workbook.source ?? emptyPackage();
  const archive = openPackage(source);
  const file = new SavedFile(archive, workbook);
  const removal = planRemoval(workbook, file.parts, archive);
  matchSheets(file, removal);
  removeSheets(file, removal);
  patchSheets(file, page);
  addSheets(file, page);
  setNames(file, removal);
  finishFormulas(file, removal);
  return file.finish() ?? source.slice();
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
  private readonly removal: SheetRemoval;
  /** Repeated rows by tab. */
  private readonly printTitles = new Map<number, string | null>();
  private drawings = 0;

  constructor(
    private readonly workbook: Workbook,
    private readonly archive: ZipArchive,
    private readonly options: SaveOptions,
  ) {
    this.parts = readWorkbookParts(archive);
    this.package = new PackageEdit(archive);
    this.workbookXml = new WorkbookXmlEdit(this.parts.workbook);
    this.stylesPart = this.parts.styles ?? impliedStyles(this.parts.workbook.path);
    this.styleReader = new StyleReader(this.stylesPart.root, themePalette(this.parts.theme?.root));
    this.styleWriter = new StyleWriter(this.stylesPart, this.styleReader);
    this.removal = planRemoval(workbook, this.parts, archive);
  }

  /** The saved file; null when nothing differs from the loaded one. */
  run(): Uint8Array | null {
    this.matchSheets();
    this.removeSheets();
    this.patchSheets();
    this.addSheets();
    this.setNames();
    this.finishFormulas();
    this.saveStyles();
    this.replaceText(this.parts.workbook, this.workbookXml.result());
    return this.package.finish();
  }

  private matchSheets(): void {
    const kept = this.removal.kept.map(({ part }) => part.name);
    const otherTabs = this.parts.sheets.filter(({ isGrid }) => !isGrid).map(({ name }) => name);
    checkSheetNames(this.workbook.sheets, [...otherTabs, ...kept]);
    for (const sheet of this.workbook.sheets) {
      if (sheet.filePart === null) continue;
      const part = this.parts.sheets.find(({ path }) => path === sheet.filePart);
      if (!part) throw new Error(`The sheet ${sheet.name} does not come from this file`);
      if (sheet.name !== part.name)
        throw new Error(`The sheet ${part.name} of the file was renamed`);
      if (sheet.hidden !== part.hidden) this.workbookXml.setHidden(part.element, sheet.hidden);
    }
  }

  private removeSheets(): void {
    const { removed } = this.removal;
    if (removed.length === 0) return;
    for (const part of removed) {
      const relationship = this.parts.relationships.find(
        ({ target }) => this.archive.find(target)?.name === part.path,
      );
      if (relationship) this.package.unrelate(this.parts.workbook.path, relationship.id);
      this.workbookXml.removeSheet(part.element);
    }
    const paths = removed.map(({ path }) => path);
    for (const path of orphanedParts(this.archive, paths)) this.package.drop(path);
    const isLeft = ({ path, hidden }: SheetPart): boolean => !hidden && !paths.includes(path);
    const first = this.parts.sheets.find(isLeft);
    this.workbookXml.keepActiveTabs((first && this.workbookXml.placeOf(first.element)) ?? 0);
  }

  private patchSheets(): void {
    let strings: string[] | undefined;
    const read = (): string[] => (strings ??= readSharedStrings(this.parts.sharedStrings));
    for (const sheet of this.workbook.sheets) {
      const entry = sheet.filePart === null ? undefined : this.archive.find(sheet.filePart);
      const part = this.parts.sheets.find(({ path }) => path === sheet.filePart);
      const page = pageSetupOf(sheet, this.options.pageKey);
      const tab = part && this.workbookXml.placeOf(part.element);
      if (page && typeof tab === 'number') this.printTitles.set(tab, printTitles(sheet, page));
      if (!entry || !(page || isTouched(sheet))) continue;
      const patched = patchSheet(inflateEntry(entry), sheet, {
        strings: read(),
        styleReader: this.styleReader,
        styleWriter: this.styleWriter,
        styles: this.workbook.styles,
        date1904: this.parts.date1904,
        page,
        linkTarget: (url) => this.linkAttribute(entry.name, url),
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
    const { path: workbookPath } = this.parts.workbook;
    const folder = folderOf(workbookPath);
    const path = this.package.freePath(`${folder}worksheets/`, 'sheet');
    const page = pageSetupOf(sheet, this.options.pageKey);
    const context = {
      styles: this.workbook.styles,
      styleWriter: this.styleWriter,
      defaultFontSize: this.styleReader.defaultFontSize,
      date1904: this.parts.date1904,
      namespace,
      selected,
      page,
      links: linksXml(sheet, (url) => this.linkAttribute(path, url)),
      notesDrawing: sheet.notes.size > 0 ? this.addNotes(sheet, path) : '',
    };
    registerStyles(sheet, context);
    this.formulasWritten ||= hasFormulas(sheet);
    const id = this.package.add(
      path,
      `${CONTENT_TYPE}.worksheet+xml`,
      { part: workbookPath, type: `${relationships}/worksheet` },
      (sink) => {
        writeSheet(sheet, context, sink);
      },
    );
    const tab = this.workbookXml.addSheet(sheet.name, sheet.hidden, id, relationships);
    if (page) this.printTitles.set(tab, printTitles(sheet, page));
  }

  /** Adds the notes of a new sheet; returns the element that names their drawing. */
  private addNotes(sheet: Sheet, part: string): string {
    const { namespace, relationships } = this.namespaces();
    const folder = folderOf(this.parts.workbook.path);
    const number = ++this.drawings;
    this.package.add(
      this.package.freePath(folder, 'comments'),
      COMMENTS,
      { part, type: `${relationships}/comments` },
      (sink) => {
        sink(strToU8(commentsXml(sheet, namespace)));
      },
    );
    const id = this.package.add(
      this.package.freePath(`${folder}drawings/`, 'vmlDrawing', 'vml'),
      VML,
      { part, type: `${relationships}/vmlDrawing` },
      (sink) => {
        sink(strToU8(notesDrawingXml(sheet, number)));
      },
    );
    return `<legacyDrawing xmlns:r="${relationships}" r:id="${id}"/>`;
  }

  /** The attribute of a link element on a sheet part; null when a file cannot say where it leads. */
  private linkAttribute(part: string, url: string): string | null {
    const target = linkTarget(url, this.workbook);
    if (!target) return null;
    if ('location' in target) return `location="${encodeAttribute(target.location)}"`;
    const { relationships } = this.namespaces();
    const type = `${relationships}/hyperlink`;
    const id = this.package.addExternal(part, type, target.address);
    return `xmlns:r="${relationships}" r:id="${id}"`;
  }

  private setNames(): void {
    const kept = this.removal.kept.map(({ sheet }) => sheet);
    const names = new Set(this.workbook.sheets.map(({ name }) => name));
    const lost = this.removal.removed.filter(({ name }) => !names.has(name));
    this.workbookXml.setNames(
      buildMetadataNames([...this.workbook.sheets, ...kept]),
      this.printTitles,
      (refersTo) => lost.some(({ name }) => refersToSheet(refersTo, name)),
    );
  }

  private finishFormulas(): void {
    if (this.formulasWritten) this.workbookXml.setFullCalculation();
    const chain = this.parts.relationships.find(({ kind }) => kind === 'calcChain');
    // The chain may not name a cell without a formula; Excel builds a new one.
    const sheetsRemoved = this.removal.removed.length > 0;
    if (!chain || !(this.formulasWritten || this.formulasRemoved || sheetsRemoved)) return;
    this.package.drop(chain.target);
    this.package.unrelate(this.parts.workbook.path, chain.id);
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
    const from = { part: this.parts.workbook.path, type };
    this.package.add(this.stylesPart.path, `${CONTENT_TYPE}.styles+xml`, from, (sink) => {
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
  const { changes, structureChanged, loadedLayout } = sheet;
  return (
    changes.size > 0 ||
    sheet.rowHeights.size > 0 ||
    structureChanged ||
    !sameRules(sheet.loadedConditionalFormats, sheet.conditionalFormats) ||
    (loadedLayout && !sameLook(loadedLayout, sheet)) === true
  );
}

/** Makes the opening program compute new formulas, in an order that it finds by itself. */
function finishFormulas(file: SavedFile, { removed }: SheetRemoval): void {
  if (file.formulasWritten) file.workbookXml.setFullCalculation();
  const chain = file.parts.relationships.find(({ kind }) => kind === 'calcChain');
  const areFewer = file.formulasRemoved || removed.length > 0;
  if (!chain || !(file.formulasWritten || areFewer)) return;
  // The chain may not name a cell without a formula; Excel builds a new one.
  file.package.drop(chain.target);
  file.unrelate(chain.id);
}
