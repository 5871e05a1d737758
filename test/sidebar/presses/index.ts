/** What each control of the side panel does when it is pressed. */
import { COLUMN_PRESSES } from './columnPresses';
import { DATE_PRESSES } from './datePresses';
import { FORM_PRESSES } from './formPresses';
import type { Press } from './press';
import { RESULT_PRESSES } from './resultPresses';
import { START_PRESSES } from './startPresses';
import { WAY_PRESSES } from './wayPresses';

export type { Press };

export const PRESSES: readonly Press[] = [
  ...START_PRESSES,
  ...RESULT_PRESSES,
  ...WAY_PRESSES,
  ...COLUMN_PRESSES,
  ...DATE_PRESSES,
  ...FORM_PRESSES,
];
