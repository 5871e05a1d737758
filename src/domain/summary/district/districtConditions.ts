/** The conditions under which the district congress can be held, and how each stands (SPEC 8). */
import type { Localized } from '../../text/language';
import { type DistrictFacts, districtFacts, type PlacedUnit, type Verdict } from './districtFacts';
import { draftsApproved, personnelPrepared } from './districtApprovals';
import { shortEnough, withinDeadline } from './districtLimits';
import { afterGrassroots } from './districtOrder';
import { delegatesElected, grassrootsHeld, pilotHeldFirst } from './districtUnits';
import type { SummaryInput } from '../summaryInput';

interface ConditionDefinition {
  readonly key: string;
  readonly clause: string;
  readonly label: Localized;
  readonly judge: (facts: DistrictFacts) => Verdict;
}

const CONDITIONS = [
  {
    key: 'grassroots-held',
    clause: 'II.4.2',
    label: {
      vi: 'Mọi đơn vị cơ sở thuộc diện phải tổ chức đã đại hội xong',
      en: 'Every required grassroots unit has held its congress',
    },
    judge: grassrootsHeld,
  },
  {
    key: 'after-grassroots',
    clause: 'II.4.2',
    label: {
      vi: 'Đại hội huyện xếp lịch sau đại hội cơ sở cuối cùng',
      en: 'The district congress comes after the last grassroots one',
    },
    judge: afterGrassroots,
  },
  {
    key: 'within-deadline',
    clause: 'II.4.2',
    label: {
      vi: 'Đại hội huyện kết thúc trong hạn',
      en: 'The district congress ends by its last on-time day',
    },
    judge: withinDeadline,
  },
  {
    key: 'duration',
    clause: 'II.4.2',
    label: {
      vi: 'Thời lượng đại hội huyện không quá mức tối đa',
      en: 'The district congress is no longer than allowed',
    },
    judge: shortEnough,
  },
  {
    key: 'pilot-first',
    clause: 'II.4.1',
    label: {
      vi: 'Đại hội điểm đã tổ chức và xong trước các đơn vị khác',
      en: 'The pilot has been held, before all other units',
    },
    judge: pilotHeldFirst,
  },
  {
    key: 'personnel',
    clause: 'II.2',
    label: {
      vi: 'Nhân sự ban chấp hành khóa mới đã chuẩn bị và được duyệt',
      en: 'The personnel of the new committee is prepared and approved',
    },
    judge: personnelPrepared,
  },
  {
    key: 'documents',
    clause: 'III.4',
    label: {
      vi: 'Dự thảo văn kiện đã được duyệt và báo cáo cấp có thẩm quyền',
      en: 'The drafts are approved and reported to the competent level',
    },
    judge: draftsApproved,
  },
  {
    key: 'delegates',
    clause: 'II.1(4)',
    label: {
      vi: 'Mọi đơn vị cơ sở đã bầu đại biểu dự đại hội huyện',
      en: 'Every grassroots unit has elected its delegates',
    },
    judge: delegatesElected,
  },
] as const satisfies readonly ConditionDefinition[];

export interface DistrictCondition extends Verdict {
  readonly key: (typeof CONDITIONS)[number]['key'];
  readonly clause: string;
  readonly label: Localized;
}

export interface DistrictOutlook {
  /** The row by which it is judged; null where no tracker has one. */
  readonly district: PlacedUnit | null;
  /** How many required rows of the district's level there are. */
  readonly districtRows: number;
  /** Always the same conditions, in the plan's order. */
  readonly conditions: readonly DistrictCondition[];
}

/**
 * Judges each condition: by the days held where the district congress has been held, else by the
 * planned ones. Not known where a column is missing, a cell cannot be read, the plan's value is
 * invalid, or there is no row for the district (SPEC 8).
 */
export function districtConditions(input: SummaryInput): DistrictOutlook {
  const facts = districtFacts(input);
  return {
    district: facts.district,
    districtRows: facts.districtRows,
    conditions: CONDITIONS.map(({ key, clause, label, judge }) => {
      return { key, clause, label, ...judge(facts) };
    }),
  };
}
