/** What a document holds, to be compared before and after an undo. */
import type { Page } from 'playwright-core';

/** All that the document holds but results of formulas, and the sheets of the grid. */
export async function contentOf(page: Page): Promise<unknown> {
  // As text, which comes over faster than what it says
  const content = await page.evaluate<string>(`(() => {
    const session = workbench.documents.current;
    const plain = (value) =>
      value instanceof Map || value instanceof Set ? [...value].map(plain) :
      Array.isArray(value) ? value.map(plain) : value;
    const cells = (sheet) => sheet.rows.flatMap((row, at) => !row ? [] :
      Array.from({ length: Math.max(row.values.length, row.styles.length) }, (_, column) => {
        const formula = row.formulas?.get(column);
        const text = formula ?? JSON.stringify(row.values[column] ?? null);
        const style = row.styles[column] ?? 0;
        return text === 'null' && style === 0 ? '' : [at, column, text, style].join(' ');
      }).filter((cell) => cell !== ''));
    return JSON.stringify({
      shown: workbench.grid.api.getActiveWorkbook().getSheets().map((sheet) => sheet.getSheetName()),
      sheets: session.file.workbook.sheets.map((sheet) => ({
        name: sheet.name, hidden: sheet.hidden, cells: cells(sheet), merges: sheet.merges,
        widths: plain(sheet.columnWidths), metadata: sheet.metadata, lists: sheet.validations,
        rules: sheet.conditionalFormats, protections: sheet.protections, notes: plain(sheet.notes),
        links: plain(sheet.links), frozen: [sheet.frozenRows, sheet.frozenColumns],
      })),
    });
  })()`);
  return JSON.parse(content);
}
