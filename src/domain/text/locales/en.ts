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
  beforeReadings: {
    exclusive: "'before': the day itself is late",
    inclusive: "'before': the day itself is on time",
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
  findingsSheet: {
    name: 'Findings',
    title: 'FINDINGS',
    source: 'Sheet',
    asOf: 'As-of date',
    builtAt: 'Built at',
    no: 'No.',
    severity: 'Severity',
    cell: 'Cell',
    unit: 'Unit',
    message: 'What is wrong and how to correct it',
    clause: 'Clause',
    code: 'Rule',
    table: 'whole table',
    notRun: 'Rules that were not run',
  },
};
