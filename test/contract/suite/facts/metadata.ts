/** Facts about developer metadata, by which the add-on knows its own sheets and columns. */
import type { Fact } from '../fact';
import { outcomeOf, requireMethod } from '../scratch';

const METADATA = 'src/addon/document/metadata.ts';
const KEY = 'contract.key';

type Finding = Pick<GoogleAppsScript.Spreadsheet.Sheet, 'createDeveloperMetadataFinder'>;

export const metadataFacts: readonly Fact[] = [
  {
    id: 'metadata.finds-all',
    says: 'A search of the spreadsheet without criteria gives the metadata of sheets and of columns.',
    evidence: 'google',
    leans: [METADATA],
    observe: ({ book, sheet }) => {
      sheet.addDeveloperMetadata(KEY, 'sheet');
      sheet.getRange('B:B').addDeveloperMetadata(KEY, 'column');
      return valuesIn(book);
    },
    expected: ['column', 'sheet'],
  },
  {
    id: 'metadata.finds-in-sheet',
    says: 'A search of a sheet gives its own metadata and that of its columns, and none of other sheets.',
    evidence: 'assumed',
    leans: [METADATA, 'src/addon/check/statuses/statusWriter.ts'],
    observe: (scratch) => {
      scratch.sheet.addDeveloperMetadata(KEY, 'sheet');
      scratch.sheet.getRange('B:B').addDeveloperMetadata(KEY, 'column');
      scratch.add().addDeveloperMetadata(KEY, 'other sheet');
      return valuesIn(scratch.sheet);
    },
    expected: ['column', 'sheet'],
  },
  {
    id: 'metadata.key-exact',
    says: 'A search for a key gives that key and none that begins with it.',
    evidence: 'assumed',
    leans: [METADATA],
    observe: ({ sheet }) => {
      sheet.addDeveloperMetadata(KEY, 'a').addDeveloperMetadata(`${KEY}.more`, 'b');
      const found = sheet.createDeveloperMetadataFinder().withKey(KEY).find();
      return found.map((metadata) => metadata.getValue() ?? '');
    },
    expected: ['a'],
  },
  {
    id: 'metadata.location-of-column',
    says: 'The location of a column’s metadata gives a range that knows its column and its sheet.',
    evidence: 'assumed',
    leans: [METADATA],
    observe: ({ sheet }) => {
      sheet.getRange('C:C').addDeveloperMetadata(KEY, 'column');
      const column = firstIn(sheet).getLocation().getColumn();
      return column
        ? [column.getColumn(), column.getSheet().getSheetId() === sheet.getSheetId()]
        : null;
    },
    expected: [3, true],
  },
  {
    id: 'metadata.location-of-sheet',
    says: 'The location of a sheet’s metadata gives the sheet and no column.',
    evidence: 'assumed',
    leans: [METADATA],
    observe: ({ sheet }) => {
      sheet.addDeveloperMetadata(KEY, 'sheet');
      const location = firstIn(sheet).getLocation();
      return [
        location.getSheet()?.getSheetId() === sheet.getSheetId(),
        !(location.getColumn() as unknown),
      ];
    },
    expected: [true, true],
  },
  {
    id: 'metadata.sheet-of-column',
    says: 'The location of a column’s metadata gives no sheet.',
    evidence: 'open',
    leans: [METADATA],
    observe: ({ sheet }) => {
      sheet.getRange('C:C').addDeveloperMetadata(KEY, 'column');
      return firstIn(sheet).getLocation().getSheet() === null;
    },
    expected: true,
    alsoFine: [{ value: false, so: 'the column is asked for its sheet' }],
  },
  {
    id: 'metadata.follows-column',
    says: 'The metadata of a column goes along when a column is inserted before it.',
    evidence: 'google',
    leans: [METADATA, 'src/addon/check/statuses/statusColumn.ts'],
    observe: ({ sheet }) => {
      sheet.getRange('B:B').addDeveloperMetadata(KEY, 'column');
      sheet.insertColumnsAfter(1, 1);
      return firstIn(sheet).getLocation().getColumn()?.getColumn() ?? null;
    },
    expected: 3,
  },
  {
    id: 'metadata.whole-column-only',
    says: 'Metadata may be put on a whole column, and not on a part of one.',
    evidence: 'assumed',
    leans: [METADATA],
    observe: ({ sheet }) => [
      outcomeOf(() => sheet.getRange('B:B').addDeveloperMetadata(KEY, 'a')),
      outcomeOf(() => sheet.getRange('C1:C2').addDeveloperMetadata(KEY, 'b')),
    ],
    expected: ['taken', 'refused'],
  },
  {
    id: 'metadata.one-key-twice',
    says: 'A sheet may have the same key twice, with different values.',
    evidence: 'assumed',
    leans: [METADATA],
    observe: ({ sheet }) => {
      sheet.getRange('B:B').addDeveloperMetadata(KEY, 'b');
      sheet.getRange('C:C').addDeveloperMetadata(KEY, 'c');
      return valuesIn(sheet);
    },
    expected: ['b', 'c'],
  },
  {
    id: 'metadata.changed',
    says: 'A new value, and a removal, is what the next search finds.',
    evidence: 'assumed',
    leans: [METADATA],
    observe: ({ sheet }) => {
      sheet.addDeveloperMetadata(KEY, 'a');
      firstIn(sheet).setValue('b');
      const changed = valuesIn(sheet);
      firstIn(sheet).remove();
      return [changed, valuesIn(sheet)];
    },
    expected: [['b'], []],
  },
  {
    id: 'metadata.changed-in-place',
    says: 'A new value leaves metadata where it is: on its column, with its key, and once.',
    evidence: 'assumed',
    leans: [METADATA],
    observe: ({ sheet }) => {
      sheet.getRange('B:B').addDeveloperMetadata(KEY, 'a');
      firstIn(sheet).setValue('b');
      sheet.insertColumnsAfter(1, 1);
      const found = sheet.createDeveloperMetadataFinder().withKey(KEY).find();
      return found.map((one) => [
        one.getLocation().getColumn()?.getColumn() ?? null,
        one.getValue(),
      ]);
    },
    expected: [[3, 'b']],
  },
  {
    id: 'metadata.one-removed',
    says: 'Metadata that a search gives is removed by itself; others with the same key stay.',
    evidence: 'assumed',
    leans: [METADATA],
    observe: ({ sheet }) => {
      sheet.getRange('B:B').addDeveloperMetadata(KEY, 'b');
      sheet.getRange('C:C').addDeveloperMetadata(KEY, 'c');
      const found = sheet.createDeveloperMetadataFinder().withKey(KEY).find();
      for (const one of found) if (one.getValue() === 'b') one.remove();
      return valuesIn(sheet);
    },
    expected: ['c'],
  },
  {
    id: 'metadata.goes-with-column',
    says: 'The metadata of a column goes with the column when it is deleted.',
    evidence: 'assumed',
    leans: [
      METADATA,
      'src/addon/check/statuses/columnCells.ts',
      'src/addon/check/statuses/statusWriter.ts',
    ],
    observe: ({ sheet }) => {
      requireMethod(sheet, 'deleteColumns');
      sheet.getRange('B:B').addDeveloperMetadata(KEY, 'column');
      sheet.deleteColumns(2, 1);
      return valuesIn(sheet);
    },
    expected: [],
    mayLack: 'deleting columns by a script; on the local host people do',
  },
  {
    id: 'metadata.blank-value',
    says: 'A blank value reads as null.',
    evidence: 'open',
    leans: [METADATA],
    observe: ({ sheet }) => {
      sheet.addDeveloperMetadata(KEY, '');
      return firstIn(sheet).getValue();
    },
    expected: null,
    alsoFine: [{ value: '', so: 'both are taken for a blank text' }],
  },
  {
    id: 'metadata.goes-with-sheet',
    says: 'The metadata of a sheet goes with the sheet when it is deleted.',
    evidence: 'assumed',
    leans: ['src/addon/entry/removeAddon.ts', 'src/addon/document/openDocument.ts'],
    observe: (scratch) => {
      const sheet = scratch.add();
      sheet.addDeveloperMetadata(KEY, 'sheet');
      scratch.remove(sheet);
      return valuesIn(scratch.book);
    },
    expected: [],
  },
];

/** Of this suite's metadata, in the order of the alphabet. */
function valuesIn(place: Finding): string[] {
  const found = place.createDeveloperMetadataFinder().find();
  const own = found.filter((metadata) => metadata.getKey() === KEY);
  return own.map((metadata) => metadata.getValue() ?? '').sort();
}

function firstIn(sheet: Finding): GoogleAppsScript.Spreadsheet.DeveloperMetadata {
  const [first] = sheet.createDeveloperMetadataFinder().withKey(KEY).find();
  if (!first) throw new Error('No metadata found');
  return first;
}
