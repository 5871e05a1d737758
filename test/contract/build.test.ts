import { createContext, Script } from 'node:vm';
import { build } from 'esbuild';
import { describe, expect, test } from '@jest/globals';
import { COMMON_OPTIONS, SCRIPT_OPTIONS } from '../../scripts/build/bundleText';
import { contractFiles } from '../../scripts/build/contractFiles';
import { SCRIPT_FILE } from '../../src/addon/addonApi';
import type { Scalar } from '../../src/document';
import { copiedJson, openContractHost } from './contractHost';
import { FACTS } from './suite/facts';
import type { ContractResult } from './suite/runFacts';
import { serviceError } from '../serviceError';

const SHEET = 'Kiểm tra nền tảng';

/** A script that looks at facts of these tests. */
async function scriptOf(facts: string): Promise<string> {
  const contents = `import { runFacts } from './suite/runFacts';
    import { outcomeOf } from './suite/scratch';
    export const main = () => runFacts(${facts});`;
  const stdin = { contents, resolveDir: __dirname, loader: 'ts' } as const;
  const { outputFiles } = await build({ ...COMMON_OPTIONS, ...SCRIPT_OPTIONS, stdin });
  return `${outputFiles[0]!.text}\nfunction main() { return app.main(); }`;
}

const fact = (id: string, observe: string, evidence = 'google') =>
  `{ id: '${id}', evidence: '${evidence}', says: '', leans: [], expected: 1, observe: ${observe} }`;

describe('the development build', () => {
  test('loads where there is nothing but ECMAScript, and exposes its functions alone', async () => {
    const context = createContext(Object.create(null) as object) as Record<string, unknown>;
    new Script((await contractFiles())[SCRIPT_FILE]!).runInContext(context);
    const functions = Object.keys(context).filter((name) => typeof context[name] === 'function');
    expect(functions.sort()).toEqual([
      'CONTRACT_ECHO',
      'contractFromMenu',
      'onOpen',
      'replyToPage',
    ]);
  });

  test('has a custom function that Sheets knows', async () => {
    const script = (await contractFiles())[SCRIPT_FILE]!;
    expect(script).toContain(' * @customfunction\n */\nfunction CONTRACT_ECHO(value) {');
  });

  test('is syntax that Apps Script can parse', async () => {
    const script = (await contractFiles())[SCRIPT_FILE]!;
    expect(script).not.toMatch(/[{;,]\s*#[a-z]|static\s*\{|\?\?=|\|\|=|\?\.\(/);
  });

  test('puts up a menu of one item', async () => {
    const { host } = await openContractHost('vi_VN');
    host.open();
    expect(host.ui.menus).toEqual([
      {
        caption: SHEET,
        addon: false,
        items: [{ caption: SHEET, functionName: 'contractFromMenu' }],
      },
    ]);
  });

  test('leaves nothing behind but its sheet of results', async () => {
    const opened = await openContractHost('vi_VN');
    copiedJson(opened);
    const { host, workbook } = opened;
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Danh sách', SHEET]);
    expect(workbook.sheets[0]!.rows).toEqual([{ values: ['Trường A', 5], styles: [] }]);
    expect(workbook.sheets.flatMap(({ metadata }) => metadata)).toEqual([]);
    expect(host.triggers).toEqual([]);
  });

  test('writes a further sheet where there is one of an earlier run', async () => {
    const opened = await openContractHost('vi_VN');
    copiedJson(opened);
    copiedJson(opened);
    const names = opened.workbook.sheets.map(({ name }) => name);
    expect(names).toEqual(['Danh sách', SHEET, `${SHEET} 2`]);
  });

  test('says of each fact what was expected, what was seen and whether that is the same', async () => {
    const opened = await openContractHost('de_DE');
    copiedJson(opened);
    const { rows } = opened.workbook.sheets[1]!;
    const cells = (row: number): Scalar[] => rows[row]!.values.slice(0, 6);
    expect(cells(0)).toEqual(['Mã', 'Điều cần đúng', 'Cần thấy', 'Đã thấy', 'Kết quả', 'Ghi chú']);
    const rowOf = (id: string) => 1 + FACTS.findIndex((one) => one.id === id);
    const says = (id: string) => FACTS.find((one) => one.id === id)!.says;
    expect(rows).toHaveLength(1 + FACTS.length);
    const read = '[["=IF(B1=5;\"a\";\"b\")"]]'
      .replaceAll('"a"', '\\"a\\"')
      .replaceAll('"b"', '\\"b\\"');
    const readId = 'formulas.read-in-locale';
    expect(cells(rowOf(readId))).toEqual([readId, says(readId), read, read, 'Đúng', null]);
    const rule = 'rules.without-formula';
    expect(cells(rowOf(rule))[3]).toBe('Không có setGradientMaxpoint');
    expect(cells(rowOf(rule))[4]).toBe('Chưa xem được');
    const inserted = 'validations.inserted-row';
    expect(cells(rowOf(inserted)).slice(2, 5)).toEqual(['true', 'false', 'Khác, chấp nhận được']);
    expect(cells(rowOf('services.office-mode'))[4]).toBe('Xem bằng tay');
  });

  test('shows JSON in which nothing is taken for HTML', async () => {
    const opened = await openContractHost('vi_VN');
    const { results } = JSON.parse(copiedJson(opened)) as ContractResult;
    const page = results.find(({ id }) => id === 'services.page-content');
    expect(page?.outcome).toEqual({ kind: 'seen', value: '<b>&lt;Kế hoạch&gt;</b>' });
    const { content } = opened.host.ui.sidebars.at(-1)!;
    expect(content).not.toContain('<b>');
    expect(content.match(/<\/?\w+/g)).toEqual([
      ...['<p', '<code', '</code', '</p'],
      ...['<textarea', '</textarea', '<script', '</script'],
    ]);
  });
});

describe('a run', () => {
  test('takes its sheets away where an observation throws, and goes on', async () => {
    const source = await scriptOf(`[
      ${fact('t.throws', "(scratch) => { scratch.cell('a'); scratch.add(); throw new Error('Lỗi'); }")},
      ${fact('t.refused', '({ sheet }) => sheet.getRange(0, 0).getRow()')},
      ${fact('t.seen', '(scratch) => scratch.cell(1).getValue()')}]`);
    const { host, workbook } = await openContractHost('vi_VN', { source });
    const { results } = host.run('main') as unknown as ContractResult;
    expect(results.map(({ outcome }) => outcome)).toEqual([
      { kind: 'threw', message: 'Error: Lỗi' },
      { kind: 'threw', message: expect.any(String) },
      { kind: 'seen', value: 1 },
    ]);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Danh sách']);
  });

  test('begins with the open facts, and ends before Google ends it', async () => {
    const source = await scriptOf(`[
      ${fact('t.known', '() => 1')},
      ${fact('t.open', '() => 2', 'open')}]`);
    let now = 0;
    const clock = () => (now += 200_000);
    const { host } = await openContractHost('vi_VN', { source, clock });
    const { results } = host.run('main') as unknown as ContractResult;
    expect(results).toEqual([
      { id: 't.open', outcome: { kind: 'seen', value: 2 } },
      { id: 't.known', outcome: { kind: 'lacking', what: 'time' } },
    ]);
  });

  test('takes a refusal that comes up late for that of its own fact', async () => {
    const source = await scriptOf(
      `[${fact('t.late', '({ sheet }) => outcomeOf(() => sheet.setFrozenRows(1))')}, ${fact('t.next', '() => 1')}]`,
    );
    const { host } = await openContractHost('vi_VN', { source });
    let isWritten = false;
    host.beforeCall = (call) => {
      if (isWritten && call === 'SpreadsheetApp.flush') {
        isWritten = false;
        throw serviceError('Refused.');
      }
      isWritten ||= call === 'Sheet.setFrozenRows';
    };
    const { results } = host.run('main') as unknown as ContractResult;
    expect(results).toEqual([
      { id: 't.late', outcome: { kind: 'seen', value: 'refused' } },
      { id: 't.next', outcome: { kind: 'seen', value: 1 } },
    ]);
  });

  test('leaves the sheet in front that was there', async () => {
    const source = await scriptOf(`[${fact('t.seen', '(scratch) => scratch.cell(1).getValue()')}]`);
    const made = await openContractHost('vi_VN', {
      source: `${source}
        function active() { return SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getName(); }
        function addSheet() { SpreadsheetApp.getActiveSpreadsheet().insertSheet('Khác'); }`,
    });
    made.host.run('addSheet');
    made.host.activate('Khác');
    made.host.run('main');
    expect(made.host.run('active')).toBe('Khác');
  });
});
