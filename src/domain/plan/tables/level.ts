/** The column Cấp of the plan's tables: the milestone that a row is about (SPEC 1). */
import { cellText } from '../../sheet/cell';
import { spellingKey } from '../../text/spelling';
import { type Milestone, MILESTONES } from '../milestones';
import type { TableField } from './planTable';

const SPELLINGS: Readonly<Record<Milestone, readonly string[]>> = {
  pilot: ['điểm', 'đại hội điểm', 'pilot'],
  grassroots: ['cơ sở', 'cấp cơ sở', 'cđcs', 'grassroots'],
  // 'district' is what the level was called in earlier versions.
  upper: ['cấp trên', 'upper', 'district'],
};

/** What a level's cell may say. */
export const LEVEL: TableField<Milestone> = {
  header: 'Cấp',
  label: { vi: 'Cấp', en: 'Level' },
  expected: {
    vi: '“điểm”, “cơ sở” hoặc “cấp trên”',
    en: '“điểm”, “cơ sở” or “cấp trên” (pilot, grassroots, upper)',
  },
  choices: MILESTONES.map((milestone) => ({ vi: SPELLINGS[milestone][0]!, en: milestone })),
  read: (cell, { upperLevel }) => milestoneNamed(cellText(cell), upperLevel),
};

/**
 * The milestone that a text names, in Vietnamese or by its code.
 * @param upperLevel how the plan writes its upper level
 */
export function milestoneNamed(text: string, upperLevel: readonly string[]): Milestone | undefined {
  const key = spellingKey(text);
  if (upperLevel.some((spelling) => spellingKey(spelling) === key)) return 'upper';
  return MILESTONES.find((milestone) => SPELLINGS[milestone].includes(key));
}
