/**
 * The documents of a province as files: `tsx bench/province/writeProvince.ts FOLDER [DOCUMENTS UNITS]`.
 * SheetJS writes them, so that nobody reads what is their own.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import xlsx from 'xlsx';
import {
  type CalendarDate,
  daysBetween,
  FIRST_SERIAL,
  fromSerial,
} from '../../src/domain/calendar';
import {
  type ProvinceDocument,
  provinceDocuments,
  type ProvinceSize,
  WHOLE_PROVINCE,
} from './provinceDocuments';
import type { WrittenCell } from './provinceUnits';

/** The bytes of a document. */
export function documentBytes({ layout, rows, plan, planIn }: ProvinceDocument): Uint8Array {
  if (layout.format === 'csv') {
    return Buffer.from(`\uFEFF${rows.map((row) => row.map(csvField).join(';')).join('\r\n')}\r\n`);
  }
  const book = xlsx.utils.book_new();
  const sheet = xlsx.utils.aoa_to_sheet(rows.map((row) => row.map(cellOf)));
  sheet['!merges'] = mergesOf(layout);
  xlsx.utils.book_append_sheet(book, sheet, layout.sheet);
  if (plan && planIn === 'sheet') {
    const values = Object.entries(plan);
    const table = xlsx.utils.aoa_to_sheet([['Khóa', 'Giá trị'], ...values]);
    xlsx.utils.book_append_sheet(book, table, 'Kế hoạch');
  }
  const how = { type: 'buffer', bookType: 'xlsx', bookSST: true, compression: true } as const;
  return xlsx.write(book, how) as Uint8Array;
}

/**
 * Writes the documents of a province into a folder, and plans that stand in files beside them.
 * @returns how many documents there are
 */
export function writeProvince(folder: string, size: ProvinceSize): number {
  let documents = 0;
  for (const document of provinceDocuments(size)) {
    const file = join(folder, document.file);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, documentBytes(document));
    if (document.plan && document.planIn === 'file') {
      writeFileSync(file.replace(/\.\w+$/, '.json'), JSON.stringify(document.plan));
    }
    documents++;
  }
  return documents;
}

function cellOf(cell: WrittenCell): xlsx.CellObject | null {
  if (cell === '') return null;
  if (typeof cell === 'object') return { t: 'n', v: serialOf(cell.date), z: 'dd/mm/yyyy' };
  return typeof cell === 'number' ? { t: 'n', v: cell } : { t: 's', v: cell };
}

function serialOf(day: CalendarDate): number {
  return FIRST_SERIAL + daysBetween(fromSerial(FIRST_SERIAL)!, day);
}

/** Each group over its columns, each header without one down to the second row. */
function mergesOf({ columns, title }: ProvinceDocument['layout']): xlsx.Range[] {
  if (columns.every(({ group }) => group === undefined)) return [];
  const top = title.length;
  return columns.flatMap(({ group }, at): xlsx.Range[] => {
    if (group === undefined) return [{ s: { r: top, c: at }, e: { r: top + 1, c: at } }];
    if (group === columns[at - 1]?.group) return [];
    let end = at;
    while (columns[end + 1]?.group === group) end++;
    return [{ s: { r: top, c: at }, e: { r: top, c: end } }];
  });
}

function csvField(cell: WrittenCell): string {
  if (typeof cell === 'object') return cell.date.split('-').reverse().join('/');
  const text = String(cell);
  return /[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder, documents, units] = process.argv.slice(2);
  if (folder === undefined) throw new Error('Name the folder to write to');
  const { seed } = WHOLE_PROVINCE;
  const size =
    documents === undefined
      ? WHOLE_PROVINCE
      : { documents: +documents, units: Number(units), seed };
  console.log(`${writeProvince(folder, size)} documents`);
}
