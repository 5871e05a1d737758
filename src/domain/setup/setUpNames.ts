/** The sheets of set-up: what they are, and what they are called in every language. */
import type { SheetDescription } from '../sheet/sheetDescription';

export type SetUpKind = 'plan' | 'tracker' | 'tasks';

/** A sheet that set-up makes once; from then on it is the users'. */
export type SetUpSheet = SheetDescription<SetUpKind>;

/** People know the sheets by these names. */
export const TRACKER_SHEET = 'Đại hội cơ sở';
export const TASK_SHEET = 'Nhiệm vụ';
