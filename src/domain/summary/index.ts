/** Every summary, in the order in which they come to stand behind the trackers. */
import { byBlocSheet } from './progress/byBlocSheet';
import { byCommuneSheet } from './progress/byCommuneSheet';
import { calendarSheet } from './calendar/calendarSheet';
import { delegatesSheet } from './delegates/delegatesSheet';
import { upperConditionsSheet } from './upper/upperConditionsSheet';
import { earlierFindingsSheet } from './findings/earlierFindingsSheet';
import { findingsSheet } from './findings/findingsSheet';
import { historySheet } from './history/historySheet';
import { outcomesSheet } from './outcomes/outcomesSheet';
import { remindersSheet } from './reminders/remindersSheet';
import { reportRecordSheet } from './report/reportRecordSheet';
import { reportSheet } from './report/reportSheet';
import { tasksSheet } from './tasks/tasksSheet';

export const SUMMARIES = [
  // Before the report, of which it says what stands there by the tool's own hand.
  reportRecordSheet,
  reportSheet,
  byBlocSheet,
  byCommuneSheet,
  remindersSheet,
  outcomesSheet,
  delegatesSheet,
  upperConditionsSheet,
  tasksSheet,
  calendarSheet,
  findingsSheet,
  historySheet,
  earlierFindingsSheet,
] as const;

export type { Summary } from './defineSummary';
export type SummaryKind = (typeof SUMMARIES)[number]['kind'];
