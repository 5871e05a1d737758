/** The drawing part of a sheet, and the anchors by which charts hang on cells. */
import { escapeXml } from '../xml/xmlText';
import { type DrawingNamespaces, EMU_PER_PIXEL, OWN_CHART } from './chartNames';
import type { ShownChart } from './shownChart';

/** What tells a chart from others of its drawing. */
export interface AnchorIdentity {
  /** Of its shape, unique in the drawing. */
  readonly shape: number;
  readonly relationshipId: string;
}

/** An anchor with namespaces of its own, which fits into any drawing. */
export function anchorXml(
  chart: ShownChart,
  { shape, relationshipId }: AnchorIdentity,
  namespaces: DrawingNamespaces,
): string {
  const { row, column, offsetX, offsetY, width, height } = chart;
  const { chart: c, main, sheetDrawing, relationships } = namespaces;
  const emu = (pixels: number): number => Math.max(0, Math.round(pixels * EMU_PER_PIXEL));
  return (
    `<xdr:oneCellAnchor xmlns:xdr="${sheetDrawing}" xmlns:a="${main}"><xdr:from>` +
    `<xdr:col>${column}</xdr:col><xdr:colOff>${emu(offsetX)}</xdr:colOff>` +
    `<xdr:row>${row}</xdr:row><xdr:rowOff>${emu(offsetY)}</xdr:rowOff></xdr:from>` +
    `<xdr:ext cx="${emu(width)}" cy="${emu(height)}"/><xdr:graphicFrame macro="">` +
    `<xdr:nvGraphicFramePr><xdr:cNvPr id="${shape}" name="${OWN_CHART}${shape}"` +
    ` descr="${escapeXml(descriptionOf(chart))}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic>' +
    `<a:graphicData uri="${c}"><c:chart xmlns:c="${c}" xmlns:r="${relationships}"` +
    ` r:id="${relationshipId}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/>` +
    '</xdr:oneCellAnchor>'
  );
}

/** A drawing part of these anchors. */
export function drawingXml(anchors: string, { sheetDrawing, main }: DrawingNamespaces): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<xdr:wsDr xmlns:xdr="${sheetDrawing}" xmlns:a="${main}">${anchors}</xdr:wsDr>`
  );
}

/** For those who do not see it: what it is of, and what it compares. */
function descriptionOf({ title, series }: ShownChart): string {
  const names = series.map(({ name }) => name).filter((name) => name !== '');
  return [title, names.join(', ')]
    .filter((text) => text !== '')
    .join(': ')
    .replace(/\s+/g, ' ');
}
