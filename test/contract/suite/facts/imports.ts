/** Facts about formulas that bring in other spreadsheets. No script may open those: people look. */
import type { Fact } from '../fact';

const BRINGING_IN = 'src/addon/setup/officeSheets.ts';
const OFFICES = 'src/addon/setup/bringInOffices.ts';
const STATES = 'src/addon/setup/officeStates.ts';
const FILLED = 'src/addon/check/statuses/filledFromAbove.ts';
const WRITE_CELLS = 'src/addon/forms/writeCells.ts';
const STATUS_COLUMN = 'src/addon/check/statuses/statusColumn.ts';

export const importFacts: readonly Fact[] = [
  {
    id: 'imports.access',
    says: 'A cell with IMPORTRANGE is an error until somebody allows access at that cell, and then shows the other spreadsheet; that holds for the whole of it.',
    evidence: 'google',
    leans: [BRINGING_IN, OFFICES, STATES],
    byHand:
      'List another spreadsheet of yours on “Bảng của cấp dưới” and choose “Ghép bảng của cấp dưới”: its state says that nothing has come; allow access at B1 of its sheet, and the state says that it is connected.',
  },
  {
    id: 'imports.spill',
    says: 'The imported cells fill those right of and below the formula, and none where one of those holds something of its own.',
    evidence: 'google',
    leans: [STATUS_COLUMN, FILLED, WRITE_CELLS],
    byHand:
      'Check a district’s sheet: the statuses stand in column A and the imported table stays. Type into a cell of the table: B1 is an error; undo that.',
  },
  {
    id: 'imports.wider-than-source',
    says: 'A range that is wider than the other sheet brings in the columns that there are.',
    evidence: 'open',
    leans: [BRINGING_IN],
    byHand:
      'Bring in a spreadsheet whose first sheet ends at column Z. Where B1 says that there is no such range, write the range into the third column of the list, as “A:Z”.',
  },
  {
    id: 'imports.grows',
    says: 'A sheet gets the rows that an import needs.',
    evidence: 'open',
    leans: [BRINGING_IN],
    byHand:
      'Bring in a sheet of more than 1,000 rows. Where B1 says that rows are missing, add as many below.',
  },
  {
    id: 'imports.dates',
    says: 'An imported date is a date or its serial number.',
    evidence: 'open',
    leans: [STATUS_COLUMN],
    byHand:
      'Check a district’s sheet whose dates are dates: none is said to be unreadable. A number shown in place of a date is read as that day.',
  },
];
