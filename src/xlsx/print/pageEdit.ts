/** The pages of a loaded sheet, set up. */
import type { TextEdit } from '../xml/textEdit';
import { child, type XmlElement } from '../xml/xmlTree';
import type { PageLayout } from './pageLayout';
import type { PageSetup } from './pageSetup';
import { BREAK_ELEMENTS, breaksXml, PAGE_ELEMENTS, pageXml } from './pageXml';

/** The XML around the cells of a sheet, being edited. */
export interface EditedFrame {
  readonly root: XmlElement;
  readonly edit: TextEdit;
  /** Of the names of its elements. */
  readonly prefix: string;
  /** Puts XML behind what may stand before the page set-up. */
  readonly insertPage: (xml: string) => void;
  /** Puts XML behind the page set-up. */
  readonly insertBreaks: (xml: string) => void;
  /** Puts XML in front of all else. */
  readonly insertFirst: (xml: string) => void;
}

/**
 * Sets the pages up. In a result sheet that has them in this orientation all stays that people may
 * have changed but scale and breaks; a sheet of the users' is left alone once it has any set-up.
 * @param hasNames whether names of the file say what of the sheet is printed
 * @returns whether the pages are as they would be set up here
 */
export function editPages(
  frame: EditedFrame,
  page: PageSetup,
  layout: PageLayout,
  hasNames: boolean,
): boolean {
  const { root, edit, prefix } = frame;
  const elements = root.children.filter(({ name }) => PAGE_ELEMENTS.includes(name));
  const xml = pageXml(page, layout, prefix);
  const isSame = elements.map((element) => edit.textOf(element)).join('') === xml;
  if (page.isUsers && !isSame && (hasNames || hasSetUp(root))) return false;
  const setup = child(root, 'pageSetup');
  const isKept =
    !page.isUsers && setup && (setup.attributes.orientation ?? 'portrait') === page.orientation;
  if (isKept) setScale(frame, setup, layout);
  else if (!isSame) {
    for (const element of elements) edit.remove(element);
    setFitting(frame, layout.scale === null);
  }
  const breaks = child(root, 'rowBreaks');
  const written = breaksXml(layout, prefix);
  const replacesPage = !isKept && !isSame;
  if (breaks && layout.scale !== null && edit.textOf(breaks) !== written) {
    edit.replace(breaks.start, breaks.end, written);
    if (replacesPage) frame.insertPage(xml);
  } else if (replacesPage) frame.insertPage(xml + (breaks ? '' : written));
  else if (!breaks && written !== '') frame.insertBreaks(written);
  return true;
}

/** Whether anybody, or any program on its own, has said how the sheet is printed. */
function hasSetUp(root: XmlElement): boolean {
  const fitting = child(child(root, 'sheetPr'), 'pageSetUpPr');
  const marks = ['pageSetup', 'headerFooter', ...BREAK_ELEMENTS];
  return fitting !== undefined || root.children.some(({ name }) => marks.includes(name));
}

/** Where rows are kept together the scale is ours; else it is left to the file. */
function setScale(frame: EditedFrame, setup: XmlElement, { scale }: PageLayout): void {
  if (scale === null || setup.attributes.scale === String(scale)) return;
  const { fitToHeight, fitToWidth, scale: before } = setup.attributes;
  if (fitToHeight !== undefined) frame.edit.setAttribute(setup, 'fitToHeight', null);
  if (fitToWidth !== undefined) frame.edit.setAttribute(setup, 'fitToWidth', null);
  if (before !== String(scale)) frame.edit.setAttribute(setup, 'scale', String(scale));
  setFitting(frame, false);
}

function setFitting({ root, edit, prefix, insertFirst }: EditedFrame, fits: boolean): void {
  const properties = child(root, 'sheetPr');
  const fitting = child(properties, 'pageSetUpPr');
  const xml = `<${prefix}pageSetUpPr fitToPage="1"/>`;
  if (fitting) edit.setAttribute(fitting, 'fitToPage', fits ? '1' : null);
  else if (!fits) return;
  else if (properties) edit.appendTo(properties, xml);
  else insertFirst(`<${prefix}sheetPr>${xml}</${prefix}sheetPr>`);
}
