/** The words of the interface in English. */
import { LABELS } from './labels';
import type { Locale } from './vi';

export const en: Locale = {
  ...LABELS.en,
  noDeadline: 'No due date',
  milestones: {
    pilot: 'Pilot congress',
    grassroots: 'Grassroots congress',
    upper: 'Upper congress',
  },
  invalidValue: 'not valid',
  progress: {
    no: 'No.',
    group: 'Group',
    units: 'Units',
    required: 'Required',
    held: 'Held',
    rate: 'Rate %',
    onTime: 'On time',
    late: 'Late',
    dueSoon: 'Due soon',
    overdue: 'Overdue',
    notDue: 'Not due yet',
    missingData: 'Missing data',
    total: 'Total',
    ungrouped: '(not given)',
  },
};
