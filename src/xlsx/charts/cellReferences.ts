/** What a chart says of the cells that it shows: where they are, and what they hold. */
import { cellAddress } from '../../document/cellAddress';
import { isDateFormat } from '../../document/values/dateFormat';
import { displayText } from '../../document/values/displayText';
import { localeRules } from '../../document/values/localeRules';
import type { Area, Scalar, Workbook } from '../../document/workbook';
import { serialTo1904 } from '../cells/dateSerial';
import { quoteSheetName } from '../package/sheetReference';
import { escapeXml } from '../xml/xmlText';
import type { ShownCells } from './shownChart';
import { drawableText } from './drawableText';

/** The cells of a chart, written out with what they hold. */
export class CellReferences {
  private readonly rules;

  /** @param date1904 whether the file counts days from 1904 */
  constructor(
    private readonly workbook: Workbook,
    private readonly date1904: boolean,
  ) {
    this.rules = localeRules(workbook.locale);
  }

  /** The content of `c:cat`: numbers and dates as such where all are, else texts as they show. */
  labels(cells: ShownCells): string {
    const values = this.valuesOf(cells).filter((value) => value !== null && value !== '');
    const areNumbers = values.length > 0 && values.every((value) => typeof value === 'number');
    return areNumbers ? this.numbers(cells) : this.texts(cells);
  }

  /** The content of `c:val`. */
  numbers(cells: ShownCells): string {
    const format = this.formatOf(cells);
    const isDate = this.date1904 && isDateFormat(format);
    const points = this.valuesOf(cells).map((value) => {
      if (typeof value !== 'number' || !Number.isFinite(value)) return null;
      return String(isDate ? serialTo1904(value) : value);
    });
    const code = `<c:formatCode>${escapeXml(format)}</c:formatCode>`;
    return `<c:numRef>${formula(cells)}<c:numCache>${code}${cache(cells, points)}</c:numCache></c:numRef>`;
  }

  /** The numbers among what cells hold. */
  numbersOf(cells: ShownCells): number[] {
    return this.valuesOf(cells).filter((value) => typeof value === 'number');
  }

  /** What cells show. */
  textsOf(cells: ShownCells): string[] {
    const { sheet, area } = cells;
    return this.valuesOf(cells).map((value, at) => {
      const style = sheet.rows[area.top + at]?.styles[area.left] ?? 0;
      const { numberFormat } = this.workbook.styles[style] ?? {};
      return drawableText(displayText(value, numberFormat, this.rules));
    });
  }

  private texts(cells: ShownCells): string {
    const points = this.textsOf(cells).map((text) => (text === '' ? null : escapeXml(text)));
    return `<c:strRef>${formula(cells)}<c:strCache>${cache(cells, points)}</c:strCache></c:strRef>`;
  }

  /** As far as the sheet has rows. */
  private valuesOf({ sheet, area }: ShownCells): Scalar[] {
    const last = Math.min(area.bottom, sheet.rows.length - 1);
    return Array.from({ length: Math.max(0, last - area.top + 1) }, (_, at) => {
      return sheet.rows[area.top + at]?.values[area.left] ?? null;
    });
  }

  private formatOf({ sheet, area }: ShownCells): string {
    const style = sheet.rows[area.top]?.styles[area.left] ?? 0;
    return this.workbook.styles[style]?.numberFormat ?? 'General';
  }
}

function formula({ sheet, area }: ShownCells): string {
  return `<c:f>${escapeXml(`${quoteSheetName(sheet.name)}!${fixedAddress(area)}`)}</c:f>`;
}

function fixedAddress({ top, left, bottom, right }: Area): string {
  const fixed = (row: number, column: number): string =>
    cellAddress(row, column).replace(/^([A-Z]+)/, '$$$1$$');
  const first = fixed(top, left);
  const last = fixed(bottom, right);
  return first === last ? first : `${first}:${last}`;
}

/** @param points already escaped; null for cells that have none */
function cache({ area }: ShownCells, points: readonly (string | null)[]): string {
  const written = points.map((point, at) =>
    point === null ? '' : `<c:pt idx="${at}"><c:v>${point}</c:v></c:pt>`,
  );
  return `<c:ptCount val="${area.bottom - area.top + 1}"/>${written.join('')}`;
}
