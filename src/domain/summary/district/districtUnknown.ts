/** Why a condition of the district congress is not known (SPEC 8). */
import type { Interval } from '../../calendar';
import { type Message, message } from '../../text/message';
import type { ParameterKey } from '../../plan/parameters';
import { type ColumnKey, columnLabel } from '../../tracker/columns';
import { hasColumn, type PlacedUnit, type Verdict } from './districtFacts';

const INVALID = {
  vi: 'Thông số của kế hoạch không hợp lệ: {keys:list}.',
  en: 'Parameters of the plan are not valid: {keys:list}.',
} as const;
const NO_COLUMN = {
  vi: 'Bảng không có cột {column:column}.',
  en: 'The tracker has no column {column:column}.',
} as const;
const NO_DISTRICT = {
  vi: 'Bảng không có dòng đại hội cấp huyện.',
  en: 'The tracker has no row for the district congress.',
} as const;
const NO_UNITS = {
  vi: 'Bảng không có đơn vị cơ sở nào phải tổ chức đại hội.',
  en: 'The tracker has no grassroots unit that must hold a congress.',
} as const;
const UNREADABLE = {
  vi: 'Không đọc được ô {column:column} của đại hội huyện: “{text:text}”.',
  en: 'The cell {column:column} of the district congress cannot be read: "{text:text}".',
} as const;

function unknown(explanation: Message): Verdict {
  return { state: 'unknown', blocking: [], explanation };
}

/** Not known, as the plan's values are not valid. */
export function invalidPlan(...keys: ParameterKey[]): Verdict {
  return unknown(message(INVALID, { keys }));
}

/** Not known, as a tracker lacks the column. */
export function missingColumn(column: ColumnKey): Verdict {
  return unknown(message(NO_COLUMN, { column: columnLabel(column) }));
}

/** Not known, as nobody says when and how the district congress is. */
export function noDistrict(): Verdict {
  return unknown(message(NO_DISTRICT, {}));
}

/** Not known, as there is no unit to judge by. */
export function noUnits(): Verdict {
  return unknown(message(NO_UNITS, {}));
}

/** Not known, as a cell of the district's row gives nothing. */
export function unreadable(column: ColumnKey, text: string): Verdict {
  return unknown(message(UNREADABLE, { column: columnLabel(column), text }));
}

const NOT_PLANNED = {
  vi: 'Đại hội huyện chưa có ngày dự kiến.',
  en: 'The district congress has no planned date.',
} as const;

/** The planned days of the district congress, or why they are not known. */
export function plannedDays(district: PlacedUnit): Interval | Verdict {
  if (!hasColumn(district, 'planned')) return missingColumn('planned');
  const planned = district.unit.cells.date('planned');
  if (planned.kind === 'interval') return planned.interval;
  if (planned.kind !== 'blank') return unreadable('planned', planned.text);
  return unknown(message(NOT_PLANNED, {}));
}
