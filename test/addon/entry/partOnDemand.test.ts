/** The part of the script that stands in a page: who loads it, who does without, and what if it is not there. */
import { describe, expect, it } from '@jest/globals';
import { ACTIONS_PAGE } from '../../../src/addon/addonApi';
import { ENTRY_POINTS } from '../../../src/addon/entry/entryPoints';
import { HostScriptError } from '../../../src/host';
import { FILES } from '../../bundle';
import { addSheet, columnContents, documentOf, openHost, sheetOf, TRACKER } from '../openHost';

const SHEET = 'Theo dõi';
const { [ACTIONS_PAGE]: part, ...WITHOUT } = FILES;

function documentIn(language: 'vi' | 'en') {
  const workbook = documentOf(SHEET, TRACKER);
  addSheet(workbook, 'Kế hoạch', [
    ['Khóa', 'Giá trị'],
    ['language', language],
  ]);
  return workbook;
}

function messageOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof HostScriptError && error.scriptErrorName === 'OperatorError') {
      return error.message;
    }
    throw error;
  }
  return '';
}

describe('the part on demand', () => {
  it('is loaded once by what people have done', () => {
    const host = openHost(documentIn('vi'));
    host.run('sidebarStart');
    expect(host.calls.of('HtmlTemplate.getRawContent')).toBe(1);
  });

  it('is not loaded by the menu, by an edit or in the night', () => {
    const workbook = documentIn('vi');
    const checked = openHost(workbook);
    checked.run('setDailyRefresh', [true]);
    checked.run('checkFromMenu');
    const host = openHost(workbook, { files: {} });
    host.open();
    host.edit(SHEET, 'C3', '20/4/2023');
    expect(columnContents(sheetOf(workbook, SHEET), 3)[1]).toBe('Hoàn thành đúng hạn');
    expect(host.ui.menus).toHaveLength(1);
    expect([...host.calls.byName.keys()].filter((name) => name.startsWith('Html'))).toEqual([]);
    checked.calls.reset();
    checked.runTriggers();
    expect([...checked.calls.byName.keys()].filter((name) => name.startsWith('Html'))).toEqual([]);
    expect(checked.calls.of('Properties.getProperty')).toBeGreaterThan(0);
  });

  it('belongs to all that people have done, and to nothing that Google starts by itself', () => {
    const parts = Object.entries(ENTRY_POINTS).map(([name, { part: of }]) => [name, of] as const);
    expect(parts.filter(([, of]) => of === 'script').map(([name]) => name)).toEqual([
      'onOpen',
      'onInstall',
      'onEdit',
      'refreshAsOfDaily',
    ]);
    expect(
      Object.values(ENTRY_POINTS).filter(
        ({ isForPeople, part: of }) => isForPeople && of !== 'actions',
      ),
    ).toEqual([]);
  });

  it.each([
    ['is not in the project', WITHOUT],
    ['is another file', { ...WITHOUT, [ACTIONS_PAGE]: '<p>xin chào</p>' }],
    ['was cut short', { ...WITHOUT, [ACTIONS_PAGE]: part!.slice(0, 1000) }],
    ['is no code', { ...WITHOUT, [ACTIONS_PAGE]: '<script type="application/json">"("</script>' }],
  ])('is missed in words where it %s', (_, files) => {
    const vi = openHost(documentIn('vi'), { files });
    const en = openHost(documentIn('en'), { files });
    expect(messageOf(() => vi.run('summariesFromMenu'))).toMatch(
      /^“Tổng hợp” chưa làm xong vì gặp lỗi\. Hãy tải lại trang rồi làm lại;/,
    );
    expect(messageOf(() => en.run('summariesFromMenu'))).toMatch(
      /^“Build the summaries” was not finished because of an error\. Reload the page/,
    );
    expect(vi.log.join('\n')).not.toBe('');
  });
});
