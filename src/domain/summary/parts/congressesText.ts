/** Some units in words: how many grassroots unions, and apart from them the upper congress. */
import { counted } from '../../text/counted';
import type { Language } from '../../text/language';
import { countedUnits } from '../../unit/countedUnits';
import type { Unit } from '../../unit/unit';
import { runningCount } from './administrativeDate';
import type { PlanNames } from '../../plan/planNames';

/**
 * The units within a sentence; `''` where there is none.
 * @example '02 CĐCS và Đại hội Công đoàn huyện'
 */
export function congressesText(
  units: readonly Unit[],
  { unitLabel, unitLabels, upperCongress }: PlanNames,
  language: Language,
): string {
  const { grassroots, upper } = countedUnits(units, (unit) => unit);
  const noun = { one: unitLabel, many: unitLabels };
  const number = (count: number) => runningCount(count, language);
  const parts = [
    ...(grassroots.length > 0 ? [counted(grassroots.length, noun, number(grassroots.length))] : []),
    ...(upper.length === 1 ? [upperCongress] : []),
    ...(upper.length > 1 ? [`${number(upper.length)} ${upperCongress}`] : []),
  ];
  return parts.join(language === 'vi' ? ' và ' : ' and ');
}
