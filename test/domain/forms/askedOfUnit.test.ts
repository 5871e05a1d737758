/** Which columns the form marks for a finding, and what it says will be asked of a unit. */
import { expect, test } from '@jest/globals';
import { askedOnceHeld, columnsOf } from '../../../src/domain/forms/askedOfUnit';
import { checkTable } from '../trackerTable';

const HEADER = ['Tên CĐCS', 'Ngày tổ chức', 'Nội dung 1a', 'Nội dung 1b', 'Nội dung 1c'];

test('a finding names its own column and each that its message lists, none of the others', () => {
  const { findings } = checkTable({ cells: [HEADER, ['A', '12/4/2023', '', 'x', '']] });
  const [missing] = findings.filter(({ code }) => code === 'contents-complete');
  expect(columnsOf(missing!)).toEqual(['c1a', 'c1c']);
});

test('a finding whose message lists none names its own', () => {
  const { findings } = checkTable({ cells: [HEADER, ['A', '31/4/2023', '', '', '']] });
  expect(findings.map(columnsOf)).toEqual([['held']]);
});

test('of a unit that has not met what is asked once it has met is known by its columns', () => {
  const result = checkTable({ cells: [HEADER, ['A', '', '', 'x', '']] });
  expect(askedOnceHeld(result.units[0]!, result).map(columnsOf)).toEqual([['c1a', 'c1c']]);
});
