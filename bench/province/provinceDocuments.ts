/** The documents of a province: hundreds of offices, each with its own table and its own plan. */
import { BLOCS, provinceUnit, type UnitCells, type WrittenCell } from './provinceUnits';
import { OFFICE_LAYOUTS, type OfficeLayout } from './officeLayouts';
import { seededRandom } from './seededRandom';

/** The day on which these documents are checked. */
export const PROVINCE_AS_OF = '2023-05-20';
/** As many documents and units as the project is measured with. */
export const WHOLE_PROVINCE: ProvinceSize = { documents: 700, units: 125_000, seed: 17 };

export interface ProvinceSize {
  readonly documents: number;
  readonly units: number;
  readonly seed: number;
}

/** A unit, and where it stands. */
export interface PlacedUnit {
  /** The sheet's own number of the row, from 1. */
  readonly row: number;
  /** All that the office knows of it, also what its table has no column for. */
  readonly cells: UnitCells;
}

/** Values of a plan by key, as on the sheet `Kế hoạch` or in a file of `--plan`. */
export type PlanValues = Readonly<Record<string, string | number | null>>;

export interface ProvinceDocument {
  /** Its path below the folder, with `/`. */
  readonly file: string;
  readonly layout: OfficeLayout;
  /** Undefined where the office has none: then the plan of the project holds. */
  readonly plan: PlanValues | undefined;
  /** Whether the plan stands in the document, or in a file of the same name with .json at its end. */
  readonly planIn: 'sheet' | 'file';
  /** What stands in the sheet, rows of unequal length. */
  readonly rows: readonly (readonly WrittenCell[])[];
  readonly units: readonly PlacedUnit[];
}

const OFFICES_A_FOLDER = 50;
const PLANS: readonly (PlanValues | undefined)[] = [
  undefined,
  { 'plan.id': 'chung', due_soon_days: 10 },
  { 'plan.id': 'som', 'grassroots.complete_before': '2023-05-10', before_reading: 'inclusive' },
  undefined,
  { 'plan.id': 'muon', 'grassroots.complete_before': '2023-06-15', due_soon_days: 20 },
];

/** The documents one after the other, the same on every run; together they have all the units. */
export function* provinceDocuments({
  documents,
  units,
  seed,
}: ProvinceSize): Generator<ProvinceDocument> {
  const random = seededRandom(seed);
  const weights = Array.from({ length: documents }, () => 0.2 + random.next() ** 2 * 2);
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  let weight = 0;
  let before = 0;
  for (const [at, own] of weights.entries()) {
    weight += own;
    const end = at === documents - 1 ? units : Math.round((weight / whole) * units);
    yield provinceDocument(at + 1, end - before, seed);
    before = end;
  }
}

function provinceDocument(office: number, units: number, seed: number): ProvinceDocument {
  const random = seededRandom(seed * 100_003 + office);
  const layout = OFFICE_LAYOUTS[office % OFFICE_LAYOUTS.length]!;
  const folder = `Cụm ${Math.ceil(office / OFFICES_A_FOLDER)}`;
  const list = Array.from({ length: units }, (_, at) =>
    provinceUnit(random, { office, number: at + 1, units }),
  );
  return {
    file: `${folder}/Công đoàn ${office}.${layout.format}`,
    layout,
    plan: PLANS[office % PLANS.length],
    planIn: layout.format === 'csv' || office % 3 === 0 ? 'file' : 'sheet',
    ...tableOf(layout, list),
  };
}

/** The rows of a sheet, and where the units stand in it. */
function tableOf(
  layout: OfficeLayout,
  units: readonly UnitCells[],
): Pick<ProvinceDocument, 'rows' | 'units'> {
  const { columns, title, hasSections = false, hasEnd = false } = layout;
  const rows: WrittenCell[][] = title.map((line) => [line]);
  if (columns.some(({ group }) => group !== undefined)) {
    // As merged cells are: the first one holds the text
    rows.push(
      columns.map(({ group, header }, at) =>
        group === undefined ? header : group === columns[at - 1]?.group ? '' : group,
      ),
      columns.map(({ group, header }) => (group === undefined ? '' : header)),
    );
  } else rows.push(columns.map(({ header }) => header));
  const placed: PlacedUnit[] = [];
  let bloc: WrittenCell | undefined;
  for (const cells of units) {
    if (hasSections && cells.bloc !== bloc) {
      bloc = cells.bloc;
      const number = BLOCS.findIndex((one) => one === bloc);
      rows.push([['I', 'II', 'III', 'IV'][number]!, '', bloc ?? '']);
    }
    rows.push(columns.map(({ key }) => cells[key] ?? ''));
    placed.push({ row: rows.length, cells });
  }
  if (hasEnd) {
    const name = columns.findIndex(({ key }) => key === 'unit_name');
    rows.push([...columns.slice(0, name).map(() => ''), `Tổng cộng: ${units.length} CĐCS`]);
    rows.push([], ['', '', '', 'TM. BAN THƯỜNG VỤ'], ['', '', '', 'CHỦ TỊCH']);
  }
  return { rows, units: placed };
}
