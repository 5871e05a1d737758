import { expect, test } from '@jest/globals';
import { callAddon } from '../../../src/addon/addonApi';
import { documentOf, openHost, TRACKER } from '../openHost';

test('nothing is set up for print in a document in which the add-on has done nothing', () => {
  expect(callAddon(openHost(documentOf('Theo dõi', TRACKER)), 'printedTables')).toEqual([]);
});

test('a checked tracker is set up with its header, another one is not', () => {
  const workbook = documentOf('Theo dõi', [['Danh sách'], [], ...TRACKER]);
  const host = openHost(workbook);
  host.run('checkTracker', [{ write: true }]);
  expect(callAddon(host, 'printedTables')).toEqual([
    { sheet: 'Theo dõi', repeat: { first: 3, last: 3 } },
  ]);
});

test('the sheets that set-up makes are set up with their headers', () => {
  const host = openHost(documentOf('Trang tính1', []));
  host.run('setUp', [['plan', 'tracker', 'tasks']]);
  expect(callAddon(host, 'printedTables')).toEqual([
    { sheet: 'Đại hội cơ sở', repeat: { first: 3, last: 3 } },
    { sheet: 'Kế hoạch', repeat: { first: 4, last: 4 } },
    { sheet: 'Nhiệm vụ', repeat: { first: 3, last: 3 } },
  ]);
});

test('where the add-on has been removed nothing is set up any longer', () => {
  const host = openHost(documentOf('Theo dõi', TRACKER));
  host.run('checkTracker', [{ write: true }]);
  host.run('removeEverything');
  expect(callAddon(host, 'printedTables')).toEqual([]);
});
