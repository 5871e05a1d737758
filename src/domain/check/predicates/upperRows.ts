/** The rows of the upper congress, which some rules are about. */
import type { Unit } from '../../unit/unit';

/** Where there is none. */
export const NO_UPPER = {
  vi: 'Bảng không có dòng đại hội cấp trên phải tổ chức.',
  en: 'The tracker has no row for an upper congress that must be held.',
} as const;

/** The units of the upper level, in their order. */
export function upperRows(units: readonly Unit[]): Unit[] {
  return units.filter(({ level }) => level === 'upper');
}
