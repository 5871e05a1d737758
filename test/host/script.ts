import { createVmRealm } from '../../src/cli/vmRealm';
import { createHost, type Host, type HostOptions, type PlainData } from '../../src/host';
import { type CellStyle, type Scalar, Sheet, Workbook } from '../../src/document';

const realm = createVmRealm();

/** A document with one sheet, `Data`, of these cells. */
export function documentOf(...rows: Scalar[][]): { workbook: Workbook; sheet: Sheet } {
  const workbook = new Workbook();
  const sheet = new Sheet('Data');
  sheet.rows = rows.map((values) => ({ values, styles: [] }));
  workbook.sheets.push(sheet);
  return { workbook, sheet };
}

/** Gives a cell (zero-based) a style. */
export function style(workbook: Workbook, row: number, column: number, cellStyle: CellStyle): void {
  const cells = workbook.sheets[0]?.rows[row];
  if (!cells) throw new RangeError(`no row ${row}`);
  cells.styles[column] = workbook.styles.push(cellStyle) - 1;
}

/** A host whose script is the body of `main(a, b)`, with `book` and `sheet` (`Data`) at hand. */
export function hostOf(
  body: string,
  options: Partial<HostOptions> & { workbook?: Workbook } = {},
): Host {
  return createHost({
    realm,
    workbook: options.workbook ?? documentOf().workbook,
    ...options,
    source: `function main(a, b) {
      const book = SpreadsheetApp.getActive();
      const sheet = book.getSheetByName('Data');
      ${body}
    }`,
  });
}

/** Runs the body of a function on a document. */
export function run(workbook: Workbook, body: string, ...args: unknown[]): PlainData {
  return hostOf(body, { workbook }).run('main', args);
}

/** A host of a whole script. */
export function hostOfScript(source: string, options: Partial<HostOptions> = {}): Host {
  return createHost({ realm, workbook: documentOf().workbook, ...options, source });
}
