/** An open document with its place in the grid. */
import { ILayoutService } from '@univerjs/preset-sheets-core';
import type { FileContent } from '../../xlsx';
import { calculate, columnIndex } from '../../document';
import { Colors } from '../grid/shownColors';
import { GridReader } from '../grid/gridReader';
import { GridView } from '../grid/gridView';
import { Results } from '../grid/results';
import { sortRows } from '../grid/input/sortRows';
import type { Grid } from '../grid/startGrid';
import { type EditListener, UserEdits } from '../grid/input/userEdits';
import { ActionHistory } from './actionHistory';
import { type Machine, openFile, type OpenFile } from './openFile';
import type { Language } from '../../domain/text/language';

const ACTIVATE = 'Range.activate';

export class DocumentSession {
  readonly file: OpenFile;
  readonly view: GridView;
  readonly colors: Colors;
  private readonly results: Results;
  private readonly reader: GridReader;
  private readonly edits: UserEdits;
  private readonly history: ActionHistory;
  private readonly machine: Machine;
  /** Whether there is something that has not been saved. */
  isDirty = false;
  /** Whether what the add-on has done last has changed the document. */
  hasChanged = false;

  constructor(
    private readonly grid: Grid,
    machine: Machine,
    name: string,
    content: FileContent,
    language: Language,
    listener: EditListener,
  ) {
    this.machine = machine;
    this.file = openFile(name, content, machine, language);
    const { workbook, host } = this.file;
    this.view = new GridView(grid, workbook);
    this.colors = new Colors(workbook, machine.clock.now);
    this.reader = new GridReader(grid, this.view);
    const names = machine.addon.functions.map((known) => known.name);
    const ours = new RegExp(`\\b(?:${names.join('|')})\\s*\\(`, 'i');
    this.results = new Results(this.view, this.reader, (formula) => ours.test(formula));
    this.view.open(name, language);
    this.history = new ActionHistory(grid, this.view.unitId, workbook, () => {
      this.isDirty = true;
      this.show();
      listener.done();
    });
    this.edits = new UserEdits(grid, this.view, this.reader, this.results, host, {
      refused: (message) => listener.refused(message),
      done: () => {
        this.isDirty = true;
        machine.realm.clear();
        this.recolor();
        listener.done();
      },
    });
  }

  /** Tells the add-on that the document is open. What it does then is no change of the user's. */
  open(): void {
    this.run(() => this.file.host.open());
    this.history.forget();
    this.isDirty = false;
  }

  /** Lets the add-on do something, and shows what it has changed. */
  run<T>(task: () => T): T {
    const { host } = this.file;
    this.edits.flush();
    this.lookWhereTheUserIs();
    const activated = host.calls.of(ACTIVATE);
    this.history.begin();
    try {
      return task();
    } finally {
      this.machine.realm.clear();
      this.hasChanged = this.history.end();
      if (this.hasChanged) this.isDirty = true;
      this.show();
      if (host.calls.of(ACTIVATE) > activated) this.goToActiveCell();
    }
  }

  /** Lets the add-on look at what has been done so far; it changes nothing. */
  read<T>(task: () => T): T {
    this.edits.flush();
    try {
      return task();
    } finally {
      this.machine.realm.clear();
    }
  }

  /** Brings a cell that is being edited to its end, and does in the document what is in the grid. */
  async settle(): Promise<void> {
    await this.grid.api.getWorkbook(this.view.unitId)?.endEditingAsync(true);
    this.edits.flush();
  }

  /**
   * The same, unless somebody is typing: the sidebar calls by itself, too, and that must not take a
   * text for finished. Whoever has pressed something in the sidebar has taken the keyboard there.
   */
  async settleUnlessTyping(): Promise<void> {
    const editor = this.grid.injector.get(ILayoutService);
    if (editor.rootContainerElement?.contains(document.activeElement)) this.edits.flush();
    else await this.settle();
  }

  /** Sorts rows by the current column. @returns false where nothing can be sorted */
  sort(descending: boolean): boolean {
    this.edits.flush();
    const isSorted = sortRows(this.grid, this.view, this.reader, descending);
    this.edits.flush();
    return isSorted;
  }

  /** Has all formulas calculated anew, because the clock has been moved. */
  recalculate(): void {
    this.recolor();
    this.grid.api.getFormula().executeCalculation();
  }

  /** Makes the document ready to be saved: with a result in every formula that has one. */
  prepareToSave(): void {
    this.edits.flush();
    calculate(this.file.workbook, this.machine.clock.now);
    this.results.fillIn();
  }

  close(): void {
    this.edits.dispose();
    this.view.close();
  }

  /** Shows what has changed in the document. */
  private show(): void {
    const { workbook } = this.file;
    // Rows of a new sheet are as high as what its formulas show.
    if (workbook.sheets.some((sheet) => this.view.idOf(sheet) === undefined)) {
      calculate(workbook, this.machine.clock.now);
    }
    this.view.paint();
    this.recolor();
  }

  private recolor(): void {
    this.colors.forget();
    this.view.redraw();
  }

  private lookWhereTheUserIs(): void {
    const place = this.grid.api.getWorkbook(this.view.unitId)?.getActiveSheet();
    const sheet = place && this.view.sheetOf(place.getSheetId());
    const cell = place?.getActiveRange();
    if (!sheet) return;
    this.file.host.activate(
      sheet.name,
      cell ? { row: cell.getRow(), column: cell.getColumn() } : undefined,
    );
  }

  private goToActiveCell(): void {
    const cell = this.file.host.activeCell;
    const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(cell?.a1 ?? '') ?? [];
    if (!cell || letters === '') return;
    const column = columnIndex(letters);
    this.view.select(cell.sheet, Number(row) - 1, column);
  }
}
