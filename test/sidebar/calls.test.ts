import { expect, it } from '@jest/globals';
import type { SidebarCheck } from '../../src/addon/addonApi';
import { describeInBrowser } from '../browser/describeInBrowser';
import { fakeServer } from './fakeServer';
import { REMINDER, sampleCheck, startOf, withoutPlan } from './sampleData';
import { focused, settled } from './openSidebar';

describeInBrowser('the calls that the page makes', (open) => {
  it('are one at a time, and say that they are under way', async () => {
    let finish: (check: SidebarCheck) => void = () => undefined;
    const sidebarCheck = () => new Promise<SidebarCheck>((resolve) => (finish = resolve));
    const { page, calls, close } = await open(fakeServer('vi', { sidebarCheck }));
    await settled(page);
    await page.click('#check-button');
    expect(await page.textContent('#status')).toBe('Đang kiểm tra…');
    expect(await page.getAttribute('#main', 'aria-busy')).toBe('true');
    expect(await page.getAttribute('#highlight', 'aria-disabled')).toBe('true');
    await page.click('#highlight', { force: true });
    await page.click('#save-as-of', { force: true });
    await page.click('#check-button', { force: true });
    finish(sampleCheck('vi'));
    await settled(page);
    expect(calls.map(({ name }) => name)).toEqual(['sidebarStart', 'sidebarCheck']);
    expect(await page.textContent('#status')).toBe('Đã kiểm tra 8 CĐCS, tính đến 20/05/2023.');
    expect(await page.getAttribute('#highlight', 'aria-disabled')).toBeNull();
    await close();
  });

  it('check the chosen tracker, all of them, or colour', async () => {
    const { page, calls, close } = await open(
      fakeServer('vi', { sidebarStart: () => startOf('vi', { trackers: ['A', 'all'] }) }),
    );
    await settled(page);
    for (const choice of ['A', 'all', 'Tất cả (2 bảng)']) {
      await page.selectOption('#tracker', { label: choice });
      await page.click('#highlight');
      await settled(page);
    }
    expect(calls.slice(1).map(({ args }) => args[0])).toEqual([
      { sheets: ['A'], highlight: true },
      { sheets: ['all'], highlight: true },
      { sheets: ['A', 'all'], highlight: true },
    ]);
    await page.click('#remove-highlight');
    await settled(page);
    expect(calls.at(-1)).toEqual({ name: 'removeHighlights', args: [['A', 'all']] });
    await close();
  });

  it('save an as-of date that was typed before they check, and refuse one that is none', async () => {
    const { page, calls, close } = await open(fakeServer('vi'));
    await settled(page);
    await page.fill('#as-of', 'tháng 5/2023');
    await page.click('#check-button');
    expect((await focused(page)).id).toBe('as-of');
    expect(await page.getAttribute('#as-of', 'aria-invalid')).toBe('true');
    expect(calls).toHaveLength(1);
    await page.fill('#as-of', '1.6.23');
    expect(await page.textContent('#as-of-read')).toContain('Tính đến 01/06/2023 (chưa lưu)');
    await page.click('#check-button');
    await settled(page);
    expect(calls.slice(1).map(({ name }) => name)).toEqual(['saveSettings', 'sidebarCheck']);
    expect(calls[1]?.args).toEqual([{ asOf: '01/06/2023' }]);
    expect(await page.inputValue('#as-of')).toBe('01/06/2023');
    await close();
  });

  it('save settings, turn the daily refresh on, and follow the language', async () => {
    const { page, calls, close } = await open(fakeServer('vi'));
    await settled(page);
    await page.click('#check-button');
    await settled(page);
    await page.click('details:has(#settings) > summary');
    await page.fill('#due-soon', 'mười');
    await page.click('#save-settings');
    expect((await focused(page)).id).toBe('due-soon');
    await page.fill('#due-soon', '20');
    await page.click('#daily-refresh');
    await settled(page);
    expect(calls.at(-1)).toEqual({ name: 'setDailyRefresh', args: [true] });
    expect(await page.isChecked('#daily-refresh')).toBe(true);
    // What is being filled in is still there.
    expect(await page.inputValue('#due-soon')).toBe('20');
    await page.selectOption('#language', 'en');
    await page.click('#save-settings');
    await settled(page);
    expect(calls.at(-1)?.args).toEqual([
      { language: 'en', beforeReading: 'exclusive', dueSoonDays: 20 },
    ]);
    expect(await page.getAttribute('html', 'lang')).toBe('en');
    expect(await page.textContent('#check-button')).toBe('Check');
    // Findings in another language would be a mixture.
    expect(await page.textContent('#finding-list')).toBe('');
    await close();
  });

  it('make the sheets that are missing', async () => {
    let isMade = false;
    const { page, calls, close } = await open(
      fakeServer('vi', {
        sidebarStart: () =>
          isMade ? startOf('vi') : startOf('vi', { settings: null, trackers: [], present: [] }),
        setUp: () => {
          isMade = true;
          return { made: ['Kế hoạch', 'Đại hội cơ sở'], kept: ['Nhiệm vụ'], added: [] };
        },
      }),
    );
    await settled(page);
    await page.click('#make');
    await settled(page);
    expect(calls[1]).toEqual({ name: 'setUp', args: [['plan', 'tracker', 'tasks']] });
    expect(await page.textContent('#status')).toBe(
      'Đã tạo trang “Kế hoạch”, “Đại hội cơ sở”. Giữ nguyên trang “Nhiệm vụ”.',
    );
    expect(await page.isVisible('#make')).toBe(false);
    expect((await focused(page)).id).toBe('check-title');
    await close();
  });

  it.each([
    [
      'vi',
      'Bảng tính chưa có trang “Kế hoạch”: đang tính đến hôm nay, theo kế hoạch mẫu của Liên đoàn Lao động huyện Tam Đường. Tạo trang này rồi ghi mốc, ngày chốt số liệu và tên cơ quan của đơn vị mình.',
      'Tạo trang “Kế hoạch”',
    ],
    [
      'en',
      'There is no sheet “Kế hoạch”: everything is as of today, by the sample plan of Liên đoàn Lao động huyện Tam Đường. Make the sheet, then write your own deadlines, as-of date and names.',
      'Make the sheet “Kế hoạch”',
    ],
  ] as const)(
    'make the plan from where whose plan holds is said, beside the results too (%s)',
    async (language, text, caption) => {
      let isMade = false;
      const { page, calls, close } = await open(
        fakeServer(language, {
          sidebarStart: () => (isMade ? startOf(language) : withoutPlan(language)),
          setUp: () => {
            isMade = true;
            return { made: ['Kế hoạch'], kept: [], added: [] };
          },
        }),
      );
      await settled(page);
      await page.click('#check-button');
      await settled(page);
      expect(await page.isVisible('#summary .heading')).toBe(true);
      expect(await page.textContent('#sample-plan p')).toBe(text);
      expect(await page.textContent('#sample-plan button')).toBe(caption);
      await page.focus('#sample-plan button');
      await page.keyboard.press('Enter');
      await settled(page);
      expect(calls).toContainEqual({ name: 'setUp', args: [['plan']] });
      expect(await page.locator('#sample-plan').count()).toBe(0);
      expect(await page.isVisible('#made')).toBe(true);
      expect((await focused(page)).id).toBe('check-title');
      await close();
    },
  );

  it('check the tracker that was made, not the sheet that was to be asked about', async () => {
    let isMade = false;
    const { page, calls, close } = await open(
      fakeServer('vi', {
        sidebarStart: () => ({
          ...startOf('vi'),
          trackers: isMade ? ['Đại hội cơ sở'] : [],
          candidates: ['Danh bạ'],
        }),
        setUp: () => {
          isMade = true;
          return { made: ['Kế hoạch', 'Đại hội cơ sở', 'Nhiệm vụ'], kept: [], added: [] };
        },
      }),
    );
    await settled(page);
    await page.click('#make');
    await settled(page);
    await page.click('#check-button');
    await settled(page);
    expect(calls.at(-1)).toEqual({
      name: 'sidebarCheck',
      args: [{ sheets: ['Đại hội cơ sở'], highlight: false }],
    });
    await close();
  });

  it('are tried again where they failed', async () => {
    let fails = true;
    const { page, calls, close } = await open(
      fakeServer('vi', {
        sidebarCheck: () => {
          if (fails) throw new Error('OperatorError: Không có trang “Theo dõi”.');
          return sampleCheck('vi');
        },
      }),
    );
    await settled(page);
    await page.click('#check-button');
    await settled(page);
    expect((await focused(page)).id).toBe('failure-title');
    expect(await page.textContent('#failure p')).toBe('Không có trang “Theo dõi”.');
    fails = false;
    await page.click('#try-again');
    await settled(page);
    expect(calls.at(-1)).toEqual(calls.at(-2));
    expect(await page.isVisible('#failure')).toBe(false);
    expect(await page.textContent('#summary')).toContain('42,9%');
    await close();
  });

  it('build the summaries, and put a reminder onto the clipboard', async () => {
    const { page, calls, close } = await open(fakeServer('vi'));
    await settled(page);
    await page.click('#summaries');
    await settled(page);
    expect(calls.at(-1)).toEqual({ name: 'buildSummaries', args: [['Theo dõi']] });
    expect(await page.textContent('#status')).toContain('Đã lập 2 trang tổng hợp');
    await page.click('#check-button');
    await settled(page);
    await page.click('.reminder > summary');
    await page.click('.reminder > button');
    await page.waitForSelector('#status:text-is("Đã sao chép nội dung đôn đốc.")');
    await page.evaluate(`document.body.append(document.createElement('textarea'))`);
    await page.focus('body > textarea');
    await page.keyboard.press('Control+V');
    expect(await page.inputValue('body > textarea')).toBe(REMINDER);
    await close();
  });
});
