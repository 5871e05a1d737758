/** The charts of a sheet, put into the drawing that it has or into a new one. */
import { strToU8 } from 'fflate';
import type { Sheet } from '../../document/workbook';
import { highestShape } from '../charts/anchorReader';
import { anchorXml, drawingXml } from '../charts/anchorXml';
import { CellReferences } from '../charts/cellReferences';
import { type DrawingNamespaces, drawingNamespaces } from '../charts/chartNames';
import { chartXml } from '../charts/chartXml';
import { drawingOf, type OwnChart, ownCharts } from '../charts/ownCharts';
import { pairCharts } from '../charts/pairCharts';
import type { ShownChart } from '../charts/shownChart';
import { folderOf } from '../package/relationships';
import { readTextPart, type TextPart } from '../package/workbookParts';
import { TextEdit } from '../xml/textEdit';
import type { SavedFile } from './savedFile';
import { orphanedParts } from './sheetRemoval';

const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

/**
 * Brings the charts of a sheet up to date. Whatever else its drawing holds stays as it is.
 * @param part the path of the sheet
 * @returns the attribute by which the sheet has to name its drawing; null where it has none any
 *   longer, undefined where what stands there is right
 */
export function saveCharts(file: SavedFile, sheet: Sheet, part: string): string | null | undefined {
  const { archive, workbook } = file;
  const own = sheet.filePart === null ? [] : ownCharts(archive, sheet, workbook.loadedSheets);
  if (own.length + sheet.charts.length === 0) return undefined;
  const pairs = pairCharts(own, sheet.charts, (shown) => workbook.sheets.includes(shown));
  const found = sheet.filePart === null ? undefined : drawingOf(archive, part);
  const drawing = found && readTextPart(archive, found.path);
  const writer = new ChartWriter(file);
  if (!drawing) {
    if (pairs.added.length === 0) return undefined;
    return addDrawing(file, part, writer, pairs.added);
  }
  const edit = new TextEdit(drawing.text);
  for (const { own: old, shown } of pairs.changed) writer.replace(old, shown, edit);
  for (const old of pairs.removed) {
    edit.remove(old.element);
    for (const path of orphanedParts(archive, [old.part.path])) file.package.drop(path);
    file.package.unrelate(drawing.path, old.relationshipId);
  }
  let shape = highestShape(drawing.root);
  for (const shown of pairs.added) {
    edit.appendTo(drawing.root, writer.add(drawing.path, shown, ++shape));
  }
  const isEmpty = pairs.added.length === 0 && drawing.root.children.length === pairs.removed.length;
  if (!isEmpty) {
    replaceText(file, drawing, edit.toString());
    return undefined;
  }
  file.package.drop(drawing.path);
  file.package.unrelate(part, found.relationshipId);
  return null;
}

/** Adds a drawing with these charts to a sheet that has none. */
function addDrawing(
  file: SavedFile,
  part: string,
  writer: ChartWriter,
  charts: readonly ShownChart[],
): string {
  const { relationships } = file;
  const folder = folderOf(file.parts.workbook.path);
  const path = file.package.freePath(`${folder}drawings/`, 'drawing');
  let anchors = '';
  const id = file.package.add(
    path,
    DRAWING_TYPE,
    { part, type: `${relationships}/drawing` },
    (sink) => {
      sink(strToU8(drawingXml(anchors, writer.namespaces)));
    },
  );
  charts.forEach((shown, at) => {
    anchors += writer.add(path, shown, at + 1);
  });
  return `xmlns:r="${relationships}" r:id="${id}"`;
}

/** Writes the parts of charts and the anchors that name them. */
class ChartWriter {
  readonly namespaces: DrawingNamespaces;
  private readonly cells: CellReferences;

  constructor(private readonly file: SavedFile) {
    this.namespaces = drawingNamespaces(file.relationships);
    this.cells = new CellReferences(file.workbook, file.parts.date1904);
  }

  /** Adds a chart; returns its anchor. @param drawing path of the part that it belongs to */
  add(drawing: string, shown: ShownChart, shape: number): string {
    const { file, namespaces } = this;
    const folder = folderOf(file.parts.workbook.path);
    const text = chartXml(shown, this.cells, namespaces);
    const relationshipId = file.package.add(
      file.package.freePath(`${folder}charts/`, 'chart'),
      CHART_TYPE,
      { part: drawing, type: `${file.relationships}/chart` },
      (sink) => {
        sink(strToU8(text));
      },
    );
    return anchorXml(shown, { shape, relationshipId }, namespaces);
  }

  /** Puts a chart in the place of one that the file has. */
  replace({ element, part, shape, relationshipId }: OwnChart, shown: ShownChart, edit: TextEdit) {
    replaceText(this.file, part, chartXml(shown, this.cells, this.namespaces));
    const anchor = anchorXml(shown, { shape, relationshipId }, this.namespaces);
    edit.replace(element.start, element.end, anchor);
  }
}

function replaceText(file: SavedFile, { path, text: before }: TextPart, text: string): void {
  if (text === before) return;
  file.package.replace(path, (sink) => {
    sink(strToU8(text));
  });
}
