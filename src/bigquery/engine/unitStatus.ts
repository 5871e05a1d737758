/** The status of one unit, by its own cells alone. */
import { check } from '../../domain/check/engine';
import type { SheetGrid } from '../../domain/sheet/grid';
import type { Language } from '../../domain/text/language';
import { LOCALES } from '../../domain/text/locales';
import { COLUMN_KEYS, type ColumnKey, COLUMNS } from '../../domain/tracker/columns';
import { upperLevel } from '../../domain/tracker/headerName';
import { readTracker } from '../../domain/tracker/tracker';
import type { STATUS_FIELDS, StructOf } from '../schema';
import { problemOf, RowsProblem } from './rowsProblem';
import { dayOf, objectIn, planOf, shown } from './textArguments';

type UnitStatus = StructOf<typeof STATUS_FIELDS>;
type UnitCells = ReadonlyMap<ColumnKey, string>;

/**
 * The status of a unit. Nothing is thrown, as in `checkSheet`. What other rows have a say in is not
 * known here: of several units that the plan names as pilots by one name, and of a unit that stands
 * twice, each is told by itself.
 * @param unit a JSON object of texts by the keys of the columns, such as TO_JSON_STRING makes it of a
 *   STRUCT: `{"unit_name": "CĐCS A", "held": "12/4/2023"}`
 * @param plan a plan as JSON, as with `--plan` of the file check
 * @param asOf `YYYY-MM-DD`, the day of the check where the plan leaves it blank
 */
export function unitStatus(
  unit: string | null,
  plan: string | null,
  asOf: string | null,
): UnitStatus {
  let language: Language = 'vi';
  try {
    const reading = planOf(plan);
    language = reading.plan.get('language') ?? language;
    const cells = cellsOf(unit);
    const tracker = readTracker(tableOf(cells), undefined, upperLevel(reading.plan.upperLevel));
    const [checked] = check(tracker, reading, dayOf(asOf)).units;
    if (!checked) throw new RowsProblem(NO_UNIT);
    return {
      problem: null,
      status: checked.status,
      label: LOCALES[language].statuses[checked.status],
      milestone: checked.milestone,
      last_on_time_day: checked.lastOnTimeDay ?? null,
      days_overdue: checked.daysOverdue,
    };
  } catch (error) {
    return {
      problem: problemOf(error)[language],
      status: null,
      label: null,
      milestone: null,
      last_on_time_day: null,
      days_overdue: null,
    };
  }
}

/** @throws RowsProblem where the text is no object, or names what is no column */
function cellsOf(json: string | null): UnitCells {
  const object = objectIn(json ?? '');
  if (!object) throw new RowsProblem(NO_OBJECT);
  const cells = new Map<ColumnKey, string>();
  for (const [name, value] of Object.entries(object)) {
    const key = COLUMN_KEYS.find((column) => column === name);
    if (!key) throw new RowsProblem(unknownColumn(name));
    cells.set(key, shown(value));
  }
  return cells;
}

/** A table of one row; its number shows that it is a unit, whatever else is blank. */
function tableOf(cells: UnitCells): SheetGrid {
  const row = new Map<ColumnKey, string>([['unit_name', ''], ['held', ''], ...cells, ['no', '1']]);
  const headers = [...row.keys()].map((key) => COLUMNS[key].headers[0]);
  return { name: '', rows: [headers, [...row.values()]], merges: [] };
}

const NO_OBJECT = {
  vi: 'Đơn vị phải là một đối tượng JSON, ví dụ TO_JSON_STRING(STRUCT("CĐCS A" AS unit_name, "12/4/2023" AS held)).',
  en: 'The unit must be a JSON object, e.g. TO_JSON_STRING(STRUCT("CĐCS A" AS unit_name, "12/4/2023" AS held)).',
};
const NO_UNIT = {
  vi: 'Các ô này không phải là một đơn vị: ghi tên đơn vị vào unit_name.',
  en: 'These cells are no unit: write its name into unit_name.',
};

function unknownColumn(name: string) {
  return {
    vi: `Không có cột “${name}”. Các cột: xem khóa trong docs/columns.md, ví dụ unit_name, held, bloc.`,
    en: `There is no column “${name}”. For the columns see the keys in docs/columns.md, e.g. unit_name, held, bloc.`,
  };
}
