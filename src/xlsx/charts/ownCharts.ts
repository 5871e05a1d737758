/** The charts of a file that this library has written into it. */
import { strFromU8 } from 'fflate';
import type { Chart, Sheet } from '../../document/workbook';
import { readRelationships, relationshipsPath } from '../package/relationships';
import { readTextPart, type TextPart } from '../package/workbookParts';
import { inflateEntry, type ZipArchive } from '../zip/zipArchive';
import { type OwnAnchor, ownAnchors } from './anchorReader';
import { OWN_CHART } from './chartNames';
import { readChart } from './chartReader';

/** A chart of a loaded sheet that we have written. */
export interface OwnChart extends OwnAnchor {
  readonly chart: Chart;
  readonly part: TextPart;
}

/** The path of the drawing of a sheet, and the relationship that names it. */
export function drawingOf(
  archive: ZipArchive,
  sheetPart: string,
): { readonly path: string; readonly relationshipId: string } | undefined {
  const rels = readTextPart(archive, relationshipsPath(sheetPart));
  const found = readRelationships(rels?.root, sheetPart).find(({ kind }) => kind === 'drawing');
  const entry = found && archive.find(found.target);
  return entry && { path: entry.name, relationshipId: found.id };
}

/**
 * Our charts on a sheet of the file.
 * @param sheet it @param sheets all of the file, whether or not the workbook still has them
 */
export function ownCharts(
  archive: ZipArchive,
  sheet: Sheet,
  sheets: readonly Sheet[],
): readonly OwnChart[] {
  const path = drawingOf(archive, sheet.filePart ?? '')?.path;
  const entry = path === undefined ? undefined : archive.find(path);
  // Drawings without one are none of our business, whatever they hold.
  if (!entry || !strFromU8(inflateEntry(entry)).includes(`"${OWN_CHART}`)) return [];
  const drawing = readTextPart(archive, entry.name);
  if (!drawing) return [];
  const rels = readTextPart(archive, relationshipsPath(entry.name));
  const relationships = readRelationships(rels?.root, entry.name);
  return ownAnchors(drawing.root).flatMap((anchor) => {
    const { target = '' } = relationships.find(({ id }) => id === anchor.relationshipId) ?? {};
    const part = readTextPart(archive, target);
    const chart = part && readChart(part.root, anchor.place, { sheet, sheets });
    return chart ? [{ ...anchor, chart, part }] : [];
  });
}

/** Puts the charts of the file that are ours on its sheets, once all sheets are known. */
export function placeCharts(archive: ZipArchive, sheets: readonly Sheet[]): void {
  for (const sheet of sheets) {
    for (const { chart } of ownCharts(archive, sheet, sheets)) {
      sheet.charts.push(chart);
      for (const source of chart.sources) source.sheet.chartSources.add(source);
    }
  }
}
