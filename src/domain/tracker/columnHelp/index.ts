/**
 * What to write in the tracker's columns, in the words of the set-up sheet and the documentation.
 * It stands apart from the columns so that no execution loads it.
 */
import type { ColumnKey } from '../columns';
import type { ColumnHelp } from './columnHelp';
import { CONGRESS_COLUMNS } from './congressColumns';
import { ELECTION_COLUMNS } from './electionColumns';
import { FOLLOW_UP_COLUMNS } from './followUpColumns';
import { PREPARATION_COLUMNS } from './preparationColumns';
import { UNIT_COLUMNS } from './unitColumns';

export const COLUMN_HELP: Readonly<Record<ColumnKey, ColumnHelp>> = {
  ...UNIT_COLUMNS,
  ...CONGRESS_COLUMNS,
  ...PREPARATION_COLUMNS,
  ...ELECTION_COLUMNS,
  ...FOLLOW_UP_COLUMNS,
};
