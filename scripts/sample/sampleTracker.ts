/** The sheet on which the district's office keeps its congresses. */
import { columnLetter } from '../../src/domain/sheet/grid';
import { HEADER_BACKGROUND, STYLES, TOTAL_BACKGROUND } from '../../src/domain/sheet/styles';
import { COLUMNS } from '../../src/domain/tracker/columns';
import { type CellStyle, Sheet, type Workbook } from '../../src/document';
import { ENTERPRISES, DISTRICT_CONGRESS } from './enterprises';
import { COMMUNE_OFFICES, DISTRICT_BODIES } from './offices';
import { SCHOOLS } from './schools';
import { CellPainter } from './cellPainter';
import { columnAt, TRACKER_COLUMNS } from './trackerColumns';
import type { SampleCells, SampleColumn, SampleSection } from './unitRow';

const GRASSROOTS = [SCHOOLS, DISTRICT_BODIES, COMMUNE_OFFICES, ENTERPRISES];
const HEADER_ROW = 6;
const NUMBER_ROW = 8;
const LAST_COLUMN = TRACKER_COLUMNS.length - 1;
/** How far the title lines and section headings reach. */
const [LEFT_BLOCK, RIGHT_BLOCK] = [columnAt('level'), columnAt('commune')];
const [HEADING_END, TITLE_END] = [columnAt('party_cell'), columnAt('planned')];
/** The columns that are added up. */
const SUMMED: readonly SampleColumn[] = ['members', 'members_f', 'del_quota', 'del_elected'];
const DROPDOWNS = ['level', 'required', 'form'] as const;

const CENTERED: CellStyle = { horizontal: 'center', vertical: 'middle' };
/** Unlike any colour of the highlight. */
const TOTAL_FILL = '#e2efda';
const LINE: CellStyle = { ...STYLES.fixed, fontSize: 11 };
const BOLD_LINE: CellStyle = { ...LINE, bold: true };
const HEADER: CellStyle = { ...BOLD_LINE, horizontal: 'center', background: HEADER_BACKGROUND };
const SECTION: CellStyle = { ...BOLD_LINE, wrap: false, background: TOTAL_BACKGROUND };

/** Where the units of a section stand. */
interface Span {
  readonly first: number;
  readonly last: number;
}

class TrackerSheet {
  private readonly painter: CellPainter;
  private row = NUMBER_ROW + 1;
  private unitCount = 0;

  constructor(
    workbook: Workbook,
    private readonly sheet: Sheet,
  ) {
    this.painter = new CellPainter(workbook, sheet);
  }

  fill(): void {
    TRACKER_COLUMNS.forEach(({ width }, at) => this.sheet.columnWidths.set(at, width));
    this.title();
    this.header();
    this.sheet.frozenRows = NUMBER_ROW + 1;
    this.sheet.frozenColumns = columnAt('unit_name') + 1;
    const subtotals = GRASSROOTS.map((section) => this.section(section));
    this.grandTotal(subtotals);
    this.heading(DISTRICT_CONGRESS);
    this.units(DISTRICT_CONGRESS);
    this.dropdowns();
    this.signature();
  }

  private title(): void {
    const half = { ...CENTERED, fontSize: 12 };
    const bold = { ...half, bold: true };
    const left = (row: number, text: string, style: CellStyle) => {
      this.painter.putMerged([row, 0], [row, LEFT_BLOCK], text, style);
    };
    const right = (row: number, text: string, style: CellStyle) => {
      this.painter.putMerged([row, RIGHT_BLOCK], [row, TITLE_END], text, style);
    };
    const whole = (row: number, height: number, text: string, style: CellStyle) => {
      const end = [row + height - 1, TITLE_END] as const;
      this.painter.putMerged([row, 0], end, text, { ...CENTERED, ...style });
    };
    left(0, 'LIÊN ĐOÀN LAO ĐỘNG TỈNH LAI CHÂU', half);
    right(0, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', bold);
    left(1, 'LIÊN ĐOÀN LAO ĐỘNG HUYỆN TAM ĐƯỜNG', bold);
    right(1, 'Độc lập - Tự do - Hạnh phúc', bold);
    whole(2, 2, 'BIỂU THEO DÕI ĐẠI HỘI CÔNG ĐOÀN CƠ SỞ, NHIỆM KỲ 2023-2028', {
      bold: true,
      fontSize: 14,
    });
    whole(4, 1, '(Số liệu tính đến ngày 20/5/2023)', { italic: true });
    whole(5, 1, 'Số liệu minh họa, không phải số liệu thật', { bold: true, fontColor: '#c00000' });
  }

  private header(): void {
    let start = 0;
    while (start <= LAST_COLUMN) {
      const { group, header } = TRACKER_COLUMNS[start]!;
      let end = start;
      if (group === null) {
        this.painter.putMerged([HEADER_ROW, start], [HEADER_ROW + 1, start], header, HEADER);
      } else {
        while (TRACKER_COLUMNS[end + 1]?.group === group) end++;
        this.painter.putMerged([HEADER_ROW, start], [HEADER_ROW, end], group, HEADER);
        for (let at = start; at <= end; at++) {
          this.painter.put(HEADER_ROW + 1, at, TRACKER_COLUMNS[at]!.header, HEADER);
        }
      }
      start = end + 1;
    }
    const number = { ...LINE, ...CENTERED, italic: true, fontSize: 10 };
    TRACKER_COLUMNS.forEach((_, at) => {
      this.painter.put(NUMBER_ROW, at, `(${at + 1})`, number);
    });
  }

  /** Heading, units and subtotal; returns the subtotal's row. */
  private section(section: SampleSection): number {
    this.heading(section);
    const span = this.units(section);
    const text = `Cộng khối ${section.number}: ${section.units.length} đơn vị`;
    const range = (at: number) =>
      `SUM(${columnLetter(at)}${span.first + 1}:${columnLetter(at)}${span.last + 1})`;
    const rows = Array.from({ length: span.last - span.first + 1 }, (_, i) => span.first + i);
    return this.sumRow(text, rows, range);
  }

  private grandTotal(subtotals: readonly number[]): void {
    const text = `Tổng cộng: ${this.unitCount} CĐCS`;
    this.sumRow(text, subtotals, (at) => {
      return `SUM(${subtotals.map((row) => `${columnLetter(at)}${row + 1}`).join(',')})`;
    });
  }

  private sumRow(text: string, rows: readonly number[], formula: (at: number) => string): number {
    const style = { ...BOLD_LINE, background: TOTAL_FILL };
    this.paintLine(style);
    this.painter.put(this.row, columnAt('unit_name'), text, style);
    for (const at of SUMMED.map(columnAt)) {
      // As a spreadsheet adds up: what is no number is passed over.
      const numbers = rows
        .map((row) => this.sheet.rows[row]?.values[at])
        .filter((value) => typeof value === 'number');
      const sum = numbers.reduce((total, value) => total + value, 0);
      const centered: CellStyle = { ...style, horizontal: 'center' };
      this.painter.putFormula(this.row, at, formula(at), sum, centered);
    }
    return this.row++;
  }

  private heading({ number, bloc, heading }: SampleSection): void {
    this.paintLine(SECTION);
    if (heading === 'merged') {
      this.painter.putMerged([this.row, 0], [this.row, HEADING_END], `${number}. ${bloc}`, SECTION);
    } else {
      this.painter.put(this.row, columnAt('no'), number, { ...SECTION, horizontal: 'center' });
      this.painter.put(this.row, columnAt('unit_name'), bloc, SECTION);
    }
    this.row++;
  }

  private units(section: SampleSection): Span {
    const first = this.row;
    for (const cells of section.units) {
      this.unitCount++;
      this.unit({
        no: this.unitCount,
        unit_code: `TĐ${String(this.unitCount).padStart(2, '0')}`,
        ...(section.blocInRows && { bloc: section.bloc }),
        ...cells,
      });
      this.row++;
    }
    return { first, last: this.row - 1 };
  }

  private unit(cells: SampleCells): void {
    TRACKER_COLUMNS.forEach(({ key, align }, at) => {
      this.painter.put(this.row, at, cells[key] ?? null, { ...LINE, horizontal: align });
    });
  }

  private paintLine(style: CellStyle): void {
    for (let at = 0; at <= LAST_COLUMN; at++) this.painter.style(this.row, at, style);
  }

  private dropdowns(): void {
    for (const key of DROPDOWNS) {
      const at = columnAt(key);
      const area = { top: NUMBER_ROW + 1, left: at, bottom: this.row - 1, right: at };
      const choices: Readonly<Record<string, readonly [string, ...string[]]>> =
        COLUMNS[key].choices;
      const list = Object.values(choices).map(([first]) => first);
      this.sheet.validations.push({ area, list });
    }
  }

  private signature(): void {
    const top = this.row + 1;
    const bold = { ...CENTERED, bold: true };
    const right = (row: number, text: string, style: CellStyle) => {
      this.painter.putMerged([row, RIGHT_BLOCK], [row, TITLE_END], text, style);
    };
    right(top, 'Tam Đường, ngày 20 tháng 5 năm 2023', { ...CENTERED, italic: true });
    this.painter.putMerged([top + 1, 0], [top + 1, LEFT_BLOCK], 'NGƯỜI LẬP BIỂU', bold);
    right(top + 1, 'TM. BAN THƯỜNG VỤ', bold);
    right(top + 2, 'CHỦ TỊCH', bold);
    this.painter.put(top + 6, 0, 'Nơi nhận:', { bold: true, italic: true });
    this.painter.put(top + 7, 0, '- Liên đoàn Lao động tỉnh;', { fontSize: 11 });
    this.painter.put(top + 8, 0, '- Ban Dân vận Huyện ủy;', { fontSize: 11 });
    this.painter.put(top + 9, 0, '- Lưu: VT.', { fontSize: 11 });
  }
}

/** Adds the tracker to a workbook. */
export function addTrackerSheet(workbook: Workbook): void {
  const sheet = new Sheet('Đại hội cơ sở');
  workbook.sheets.push(sheet);
  new TrackerSheet(workbook, sheet).fill();
}
