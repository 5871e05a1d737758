/** The fonts that the grid offers: those of the document among them. */
import { IFontService } from '@univerjs/preset-sheets-core';
import type { Workbook } from '../../document';
import { defaultFont } from './data/defaultFont';
import type { Grid } from './startGrid';

/** Has the list of fonts name all that the document uses. */
export function offerFonts(grid: Grid, workbook: Workbook): void {
  const fonts = grid.injector.get(IFontService);
  const used = new Set([
    defaultFont(workbook).family,
    ...workbook.styles.flatMap(({ fontFamily }) => fontFamily ?? []),
  ]);
  for (const family of used) {
    if (!fonts.getFontByValue(family)) fonts.addFont({ value: family, label: family });
  }
}
