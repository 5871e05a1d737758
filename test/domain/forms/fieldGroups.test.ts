import { expect, test } from '@jest/globals';
import { FIELD_GROUPS } from '../../../src/domain/forms/fieldGroups';
import { FIELDS } from '../../../src/domain/forms/unitFields';

test('each field stands in one group, and each group holds fields alone', () => {
  const grouped = FIELD_GROUPS.flatMap(({ keys }) => keys);
  expect([...grouped].sort()).toEqual([...FIELDS].sort());
});

test('what tells the unit and the status are no fields', () => {
  for (const key of ['no', 'unit_code', 'unit_name', 'status']) expect(FIELDS).not.toContain(key);
});
