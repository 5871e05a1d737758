/** Developer metadata: finding, reading, changing and removing it. */
import { WriteRefusal } from '../../../document/errors';
import { refusals } from '../../runtime/refusals';
import { metadataLocationType } from './metadataEnums';
import { text } from '../params';
import { MetadataRef, type SheetRef } from '../refs';
import { read, ServiceClass, write } from '../serviceClass';

/** A search for metadata in some sheets. */
export class MetadataFinderRef {
  key: string | null = null;

  constructor(readonly sheets: readonly SheetRef[]) {}
}

/** Where metadata is. */
export class MetadataLocationRef {
  constructor(readonly at: MetadataRef) {}
}

/** SpreadsheetApp.DeveloperMetadataFinder. */
export const metadataFinderClass = new ServiceClass<MetadataFinderRef>(
  'SpreadsheetApp',
  'DeveloperMetadataFinder',
  {
    withKey: read('navigation', [text], (finder, [key]) => {
      finder.key = key;
      return finder;
    }),
    find: read('metadata', [], (finder) =>
      finder.sheets.flatMap((parent) =>
        parent.sheet.metadata
          .filter(({ key }) => finder.key === null || key === finder.key)
          .map((metadata) => new MetadataRef(parent, metadata)),
      ),
    ),
  },
);

/** SpreadsheetApp.DeveloperMetadata. */
export const metadataClass = new ServiceClass<MetadataRef>('SpreadsheetApp', 'DeveloperMetadata', {
  getKey: read('navigation', [], ({ metadata }) => metadata.key),
  getValue: read('navigation', [], ({ metadata }) =>
    metadata.value === '' ? null : metadata.value,
  ),
  getLocation: read('navigation', [], (at) => new MetadataLocationRef(at)),
  setValue: write('metadata', [text], (at, [value]) => {
    const { metadata } = at;
    if (!at.parent.sheet.metadata.includes(metadata)) {
      throw new WriteRefusal(refusals.noMetadata);
    }
    metadata.value = value;
    return at;
  }),
  remove: write('metadata', [], ({ parent: { sheet }, metadata }) => {
    sheet.metadata = sheet.metadata.filter((other) => other !== metadata);
  }),
});

/** SpreadsheetApp.DeveloperMetadataLocation. */
export const metadataLocationClass = new ServiceClass<MetadataLocationRef>(
  'SpreadsheetApp',
  'DeveloperMetadataLocation',
  {
    getLocationType: read('navigation', [], ({ at }) =>
      at.metadata.column === null
        ? metadataLocationType.members.SHEET
        : metadataLocationType.members.COLUMN,
    ),
    getSheet: read('navigation', [], ({ at }) => (at.metadata.column === null ? at.parent : null)),
    getColumn: read('navigation', [], ({ at }) => at.columnRange),
  },
);
