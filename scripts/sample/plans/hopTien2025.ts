/** A commune's plan of 2025: its congress comes first, and committees are appointed. */
import type { CalendarDate } from '../../../src/domain/calendar';
import { DEFAULT_PLAN } from '../../../src/domain/plan/plans';
import type { SamplePlan } from './planOfSample';

const day = (iso: string) => iso as CalendarDate;

export const HOP_TIEN_2025: SamplePlan = {
  data: {
    values: {
      ...DEFAULT_PLAN.values,
      'plan.id': 'hop-tien-2025',
      'grassroots.start_from': day('2025-11-01'),
      'grassroots.complete_before': day('2025-12-31'),
      'pilot.unit': null,
      'pilot.complete_before': null,
      'upper.start_from': day('2025-09-15'),
      'upper.complete_before': day('2025-10-31'),
      'upper.max_days': 1,
      'upper.order': 'before',
      'propaganda.from': day('2025-07-01'),
      'propaganda.to': day('2026-03-31'),
      'term.previous': '2020-2025',
      'term.next': '2025-2030',
      'level.upper': 'Xã; Phường; Cấp xã',
      'upper.congress': 'Đại hội Công đoàn xã Hợp Tiến',
      'upper.body': 'Ban Chấp hành Công đoàn xã Hợp Tiến',
      superior_body: 'Liên đoàn Lao động tỉnh Minh Sơn',
      reporting_body: 'Công đoàn xã Hợp Tiến',
      place: 'Hợp Tiến',
      signed_for: 'TM. BAN CHẤP HÀNH',
      signer_title: 'CHỦ TỊCH',
    },
    clauses: {
      'grassroots.start_from': 'III.2',
      'grassroots.complete_before': 'III.2',
      'grassroots.max_days': 'III.2',
      'upper.start_from': 'III.1',
      'upper.complete_before': 'III.1',
      'upper.max_days': 'III.1',
      'upper.order': 'III.1',
      before_reading: 'III',
      'propaganda.from': 'IV',
      'propaganda.to': 'IV',
    },
    ruleClauses: {
      ...DEFAULT_PLAN.ruleClauses,
      'held-by-deadline': { grassroots: 'III.2', upper: 'III.1' },
      'on-the-mark': 'III',
      'planned-after-deadline': 'III',
      'planned-passed': 'III',
      'start-window': { grassroots: 'III.2', upper: 'III.1' },
      'duration-limit': { grassroots: 'III.2', upper: 'III.1' },
      'duration-missing': 'III',
      'level-order': 'III.1',
      'contents-complete': 'II',
      propaganda: 'IV',
      'emulation-launched': 'IV',
      'not-ready': 'V.1',
      'personnel-approved': 'V.1',
      'documents-approved': 'V.2',
      'result-reported': 'V.3',
    },
  },
  deadlines: [],
  quota: [],
  rules: {
    'committee-elected': { severity: 'off' },
    'committee-quota': { severity: 'off' },
    'delegates-elected': { severity: 'off' },
    'delegates-quota': { severity: 'off' },
  },
};
