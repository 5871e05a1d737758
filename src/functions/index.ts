/** Every custom function, in the order of the documentation. */
import { congressCheck } from './congressCheck';
import { congressSummary } from './congressSummary';
import type { CustomFunction } from './defineFunction';
import { daysLeft } from './daysLeft';
import { deadlineStatus } from './deadlineStatus';
import { planDeadline } from './planDeadline';
import { planRule } from './planRule';
import { readDate } from './readDate';

export const FUNCTIONS = [
  deadlineStatus,
  daysLeft,
  planDeadline,
  congressCheck,
  congressSummary,
  readDate,
  planRule,
] as const satisfies readonly CustomFunction[];
