/** By what charts in drawings are called, and the units that drawings count in. */

/**
 * Begins the name of each chart that this library has written, by which it knows them again. Excel
 * and LibreOffice keep names; charts of other names are left to the file.
 */
export const OWN_CHART = '_chart.';

/** Drawings count in English Metric Units. */
export const EMU_PER_PIXEL = 9525;

/** The namespaces of drawings: ISO strict files have others than the usual ones. */
export interface DrawingNamespaces {
  readonly chart: string;
  readonly main: string;
  readonly sheetDrawing: string;
  readonly relationships: string;
}

/** @param relationships the namespace of relationships in the file */
export function drawingNamespaces(relationships: string): DrawingNamespaces {
  const base = relationships.startsWith('http://purl.oclc.org/')
    ? 'http://purl.oclc.org/ooxml/drawingml'
    : 'http://schemas.openxmlformats.org/drawingml/2006';
  return {
    chart: `${base}/chart`,
    main: `${base}/main`,
    sheetDrawing: `${base}/spreadsheetDrawing`,
    relationships,
  };
}
