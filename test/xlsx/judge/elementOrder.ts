/** In which order elements stand: the sequences of ECMA-376 that are written here. */
import type { Element } from './openParts';

const ORDERS: Readonly<Record<string, readonly string[]>> = {
  worksheet:
    'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst'.split(
      ' ',
    ),
  workbook:
    'fileVersion fileSharing workbookPr absPath workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst'.split(
      ' ',
    ),
  styleSheet:
    'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(
      ' ',
    ),
  table: 'autoFilter sortState tableColumns tableStyleInfo extLst'.split(' '),
  xf: 'alignment protection extLst'.split(' '),
  dxf: 'font numFmt fill alignment border protection extLst'.split(' '),
  border: 'start left end right top bottom diagonal vertical horizontal'.split(' '),
};
/** Those that may stand there several times. */
const REPEATED = new Set(['conditionalFormatting', 'fileRecoveryPr', 'AlternateContent']);

/** The children of an element that stand where its schema has no place for them. */
export function misplaced({ name, children }: Pick<Element, 'name' | 'children'>): string[] {
  const order = ORDERS[name];
  if (!order) return [];
  let last = -1;
  const faults: string[] = [];
  for (const { name: one } of children) {
    const place = order.indexOf(one);
    if (REPEATED.has(one) && (place < 0 || place === last)) continue;
    if (place < 0 && one !== 'revisionPtr') faults.push(`<${name}> takes no <${one}>`);
    else if (place === last) faults.push(`<${name}> has two <${one}>`);
    else if (place >= 0 && place < last) {
      faults.push(`<${one}> stands behind <${order[last]}> in <${name}>`);
    }
    last = Math.max(last, place);
  }
  return faults;
}
