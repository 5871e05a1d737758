/** Facts about protected sheets and ranges, as those see them who may edit them. */
import type { Fact } from '../fact';
import { Lacking, type Scratch } from '../scratch';

const GUARD = 'src/addon/document/guardedWrite.ts';
const NEEDS = 'protecting by a script; on the local host somebody has to play it';

type Protection = GoogleAppsScript.Spreadsheet.Protection;

export const protectionFacts: readonly Fact[] = [
  {
    id: 'protections.none',
    says: 'A sheet without protections gives empty lists of both kinds.',
    evidence: 'assumed',
    leans: [GUARD],
    observe: ({ sheet }) => {
      const { RANGE, SHEET } = SpreadsheetApp.ProtectionType;
      return [...sheet.getProtections(SHEET), ...sheet.getProtections(RANGE)].length;
    },
    expected: 0,
  },
  {
    id: 'protections.sheet-address',
    says: 'The range of a whole sheet’s protection has a blank address.',
    evidence: 'reported',
    leans: [GUARD],
    observe: (scratch) => protectSheet(scratch).getRange().getA1Notation(),
    expected: '',
    mayLack: NEEDS,
  },
  {
    id: 'protections.sheet-columns',
    says: 'The range of a whole sheet’s protection reaches from the first column to the last.',
    evidence: 'open',
    leans: [GUARD],
    observe: (scratch) => {
      const range = protectSheet(scratch).getRange();
      return [range.getColumn(), range.getLastColumn() === scratch.sheet.getMaxColumns()];
    },
    expected: [1, true],
    mayLack: NEEDS,
  },
  {
    id: 'protections.range-address',
    says: 'The protection of a range is listed among those of ranges, with its address.',
    evidence: 'assumed',
    leans: [GUARD],
    observe: (scratch) => {
      const { RANGE, SHEET } = SpreadsheetApp.ProtectionType;
      const only = protectRange(scratch, 'B2:C5');
      const others = scratch.sheet.getProtections(SHEET).length;
      return [only.getRange().getA1Notation(), others, scratch.sheet.getProtections(RANGE).length];
    },
    expected: ['B2:C5', 0, 1],
    mayLack: NEEDS,
  },
  {
    id: 'protections.range-columns',
    says: 'The range of a protection tells its first and its last column.',
    evidence: 'assumed',
    leans: [GUARD],
    observe: (scratch) => {
      const range = protectRange(scratch, 'B2:C5').getRange();
      return [range.getColumn(), range.getLastColumn()];
    },
    expected: [2, 3],
    mayLack: NEEDS,
  },
  {
    id: 'protections.own-editable',
    says: 'Who may edit a protected range is told so by canEdit.',
    evidence: 'assumed',
    leans: [GUARD],
    observe: (scratch) => protectRange(scratch, 'B2:C5').canEdit(),
    expected: true,
    mayLack: NEEDS,
  },
  {
    id: 'protections.description',
    says: 'A protection without a description gives a blank one.',
    evidence: 'assumed',
    leans: [GUARD],
    observe: (scratch) => protectRange(scratch, 'B2:C5').getDescription(),
    expected: '',
    mayLack: NEEDS,
  },
  {
    id: 'protections.others-refused',
    says: 'A write into what is protected from the user throws, in a text of the user’s language.',
    evidence: 'reported',
    leans: [GUARD, 'src/addon/check/writeCheck.ts', 'src/addon/setup/settings.ts'],
    byHand:
      'As a second person who may edit the spreadsheet, check a tracker whose status column is protected: a notice names the protection.',
  },
];

function protectSheet(scratch: Scratch): Protection {
  const { sheet } = scratch;
  if ('protect' in sheet) sheet.protect();
  else scratch.askHost('protect the sheet');
  return onlyOne(sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET));
}

function protectRange(scratch: Scratch, address: string): Protection {
  const { sheet } = scratch;
  if ('protect' in sheet) sheet.getRange(address).protect();
  else scratch.askHost(`protect ${address}`);
  return onlyOne(sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE));
}

function onlyOne([first]: readonly Protection[]): Protection {
  if (!first) throw new Lacking('Sheet.protect');
  return first;
}
