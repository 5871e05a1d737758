/** The anchors in a drawing, and which of them hold charts that this library has written. */
import { childrenNamed, child, type XmlElement } from '../xml/xmlTree';
import { relationshipId } from '../package/workbookParts';
import { EMU_PER_PIXEL, OWN_CHART } from './chartNames';

/** Where a drawing has something, in pixels from a cell. */
export interface AnchorPlace {
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly offsetY: number;
  /** Null where cells at its ends say it. */
  readonly width: number | null;
  readonly height: number | null;
}

/** An anchor with a chart whose name is one of ours. */
export interface OwnAnchor {
  readonly element: XmlElement;
  readonly relationshipId: string;
  readonly shape: number;
  readonly place: AnchorPlace;
}

/** The anchors of our own charts in a drawing, in its order. */
export function ownAnchors(drawing: XmlElement): OwnAnchor[] {
  return drawing.children.flatMap((element) => {
    const frame = child(element, 'graphicFrame');
    const shape = child(child(frame, 'nvGraphicFramePr'), 'cNvPr')?.attributes;
    const chart = child(child(child(frame, 'graphic'), 'graphicData'), 'chart');
    const from = child(element, 'from');
    if (!shape?.name?.startsWith(OWN_CHART) || !chart || !from) return [];
    const place = placeOf(element, from, frame);
    const relationship = relationshipId(chart) ?? '';
    return [{ element, relationshipId: relationship, shape: Number(shape.id), place }];
  });
}

/** The highest number of a shape in a drawing. */
export function highestShape(element: XmlElement): number {
  const own = element.name === 'cNvPr' ? Number(element.attributes.id) || 0 : 0;
  return element.children.reduce((highest, inner) => Math.max(highest, highestShape(inner)), own);
}

function placeOf(anchor: XmlElement, from: XmlElement, frame: XmlElement | undefined): AnchorPlace {
  const number = (name: string): number => Number(child(from, name)?.text ?? 0) || 0;
  const pixels = (emu: number): number => Math.round(emu / EMU_PER_PIXEL);
  // LibreOffice anchors at two cells and says the size in the frame, where Excel has zeros.
  const size =
    child(anchor, 'ext')?.attributes ?? childrenNamed(child(frame, 'xfrm'), 'ext')[0]?.attributes;
  const length = (emu: string | undefined): number | null => pixels(Number(emu ?? 0)) || null;
  return {
    row: number('row'),
    column: number('col'),
    offsetX: pixels(number('colOff')),
    offsetY: pixels(number('rowOff')),
    width: length(size?.cx),
    height: length(size?.cy),
  };
}
