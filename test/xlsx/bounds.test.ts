/** How much of one kind a file may hold before it is refused. */
import { describe, expect, test } from '@jest/globals';
import { CellRoom } from '../../src/xlsx/cells/cellRoom';
import { RuleReader } from '../../src/xlsx/styles/ruleReader';
import { StyleReader } from '../../src/xlsx/styles/styleReader';

describe('a file is refused', () => {
  test('with more than 100,000 conditional formats in a sheet, and not with so many', () => {
    const reader = new RuleReader(Object.create(StyleReader.prototype) as StyleReader);
    reader.begin('A1');
    const add = () => {
      reader.beginRule({ type: 'expression' });
      reader.endRule();
    };
    for (let i = 0; i < 100_000; i++) add();
    expect(reader.result()).toHaveLength(100_000);
    expect(add).toThrow('A sheet has more than 100000 conditional formats');
  });

  test('with places for more than 40 million cells, whatever the sheets are that they stand in', () => {
    const room = new CellRoom();
    for (let sheet = 0; sheet < 8; sheet++) room.take(5_000_000);
    expect(() => room.take(1)).toThrow('The file has too many cells');
  });
});
