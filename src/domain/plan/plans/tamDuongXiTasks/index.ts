/** The tasks that the plan of Tam Đường sets (II.2, II.4, II.5, III), in short words of our own. */
import type { PlanTask } from '../../planTask';
import { CONGRESSES, PERSONNEL, PUBLICITY_AND_EMULATION } from './contents';
import { RESPONSIBILITIES } from './responsibilities';

export const TAM_DUONG_XI_TASKS: readonly PlanTask[] = [
  ...PERSONNEL,
  ...CONGRESSES,
  ...PUBLICITY_AND_EMULATION,
  ...RESPONSIBILITIES,
];
