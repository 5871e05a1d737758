/** Facts about the filter of a sheet. */
import type { Fact } from '../fact';

const FILTER = 'src/addon/sheets/trackerFilter.ts';

export const filterFacts: readonly Fact[] = [
  {
    id: 'filters.none',
    says: 'A sheet without a filter gives null for it.',
    evidence: 'google',
    leans: [FILTER],
    observe: ({ sheet }) => sheet.getFilter() === null,
    expected: true,
  },
  {
    id: 'filters.range',
    says: 'A filter that is made tells its range, and asks nothing of any column.',
    evidence: 'google',
    leans: [FILTER],
    observe: ({ sheet }) => {
      sheet.getRange('B2:D5').createFilter();
      const filter = sheet.getFilter()!;
      const criteria = [2, 3, 4].map((column) => filter.getColumnFilterCriteria(column));
      return [filter.getRange().getA1Notation(), criteria.every((one) => one === null)];
    },
    expected: ['B2:D5', true],
  },
  {
    id: 'filters.made-anew',
    says: 'A filter that is removed may be made anew with more columns.',
    evidence: 'google',
    leans: [FILTER],
    observe: ({ sheet }) => {
      sheet.getRange('B2:D5').createFilter().remove();
      const isGone = sheet.getFilter() === null;
      sheet.getRange('B2:E5').createFilter();
      return [isGone, sheet.getFilter()!.getRange().getA1Notation()];
    },
    expected: [true, 'B2:E5'],
  },
];
