/** How the text of a cell looks, as a script gets it from one cell and gives it to another. */
import type { StylePatch } from '../../../document/styleTable';
import type { CellStyle } from '../../../document/workbook';
import { read, ServiceClass } from '../serviceClass';

export class TextStyleRef {
  constructor(readonly patch: StylePatch) {}
}

/** SpreadsheetApp.TextStyle; of a cell that nobody has formatted it says what Sheets does. */
export const textStyleClass = new ServiceClass<TextStyleRef>('SpreadsheetApp', 'TextStyle', {
  getFontSize: read('navigation', [], ({ patch }) => patch.fontSize ?? 10),
  isBold: read('navigation', [], ({ patch }) => patch.bold ?? false),
});

/** What of a cell's style is its text's; absent is the default of the document. */
export function textStyleOf(style: CellStyle | undefined): TextStyleRef {
  const { fontFamily, fontSize, fontColor, bold, italic, underline } = style ?? {};
  return new TextStyleRef({ fontFamily, fontSize, fontColor, bold, italic, underline });
}
