/** The filter of a sheet: one at most, with what it asks of columns. */
import { ServiceException, WriteRefusal } from '../../../document/errors';
import type { Filter } from '../../../document/workbook';
import { refusals } from '../../runtime/refusals';
import { instance, integer } from '../params';
import { RangeRef, type SheetRef } from '../refs';
import { type Methods, read, ServiceClass, write } from '../serviceClass';

/** What a Filter object of the script stands for. */
export class FilterRef {
  constructor(readonly parent: SheetRef) {}

  /** @throws ServiceException where it has been removed */
  get filter(): Filter {
    const { filter } = this.parent.sheet;
    if (!filter) throw new ServiceException(refusals.noFilter);
    return filter;
  }
}

/** What a FilterCriteria object stands for. */
export class FilterCriteriaRef {
  constructor(readonly text: string) {}
}

/** SpreadsheetApp.Filter. */
export const filterClass = new ServiceClass<FilterRef>('SpreadsheetApp', 'Filter', {
  getRange: read('navigation', [], ({ parent, filter }) => new RangeRef(parent, filter.area)),
  getColumnFilterCriteria: read('rule', [integer], ({ filter }, [column]) => {
    const text = filter.criteria.get(requireColumn(filter, column));
    return text === undefined ? null : new FilterCriteriaRef(text);
  }),
  setColumnFilterCriteria: write(
    'rule',
    [integer, instance(FilterCriteriaRef)],
    (ref, [column, { text }]) => {
      const { filter, parent } = ref;
      const criteria = new Map(filter.criteria).set(requireColumn(filter, column), text);
      parent.sheet.filter = { ...filter, criteria };
      return ref;
    },
  ),
  remove: write('rule', [], ({ parent }) => {
    parent.sheet.filter = null;
  }),
});

/** SpreadsheetApp.FilterCriteria. */
export const filterCriteriaClass = new ServiceClass<FilterCriteriaRef>(
  'SpreadsheetApp',
  'FilterCriteria',
  {},
);

/** The filter as scripts come to it from the sheet. */
export const sheetFilter: Methods<SheetRef> = {
  getFilter: read('rule', [], (ref) => (ref.sheet.filter ? new FilterRef(ref) : null)),
};

/** The filter as scripts make it from a range. */
export const rangeFilter: Methods<RangeRef> = {
  createFilter: write('rule', [], ({ parent, sheet, area }) => {
    if (sheet.filter) throw new WriteRefusal(refusals.hasFilter);
    sheet.filter = { area, criteria: new Map() };
    return new FilterRef(parent);
  }),
};

/** A column of the filter, zero-based. */
function requireColumn({ area }: Filter, column: number): number {
  const isInside = area.left < column && column <= area.right + 1;
  if (!isInside) throw new ServiceException(refusals.outOfBounds('columns'));
  return column - 1;
}
