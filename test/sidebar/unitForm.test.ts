/** The form for one unit: by keyboard alone, with what others change, on the real server too. */
import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { documentOf, openHost, sheetOf } from '../addon/openHost';
import { describeInBrowser } from '../browser/describeInBrowser';
import { fakeServer } from './fakeServer';
import { focused, settled } from './openSidebar';
import { serverOf } from './realServer';
import { startOf } from './sampleData';
import { sampleForm, savedForm } from './unitFormData';

async function openForm(page: Page): Promise<void> {
  await settled(page);
  await page.focus('#open-unit-form');
  await page.keyboard.press('Enter');
  await settled(page);
}

const text = (page: Page, selector: string) => page.textContent(selector);

describeInBrowser('the form for one unit', (open) => {
  it('is filled in and saved by keyboard alone, and closed to where the user was', async () => {
    const { page, calls, close } = await open(fakeServer('vi'));
    await settled(page);
    const boxes = ['#remove-highlight', '#open-unit-form', '#open-unit-form-hint'];
    const [above, opener, hint] = await Promise.all(
      boxes.map((selector) => page.locator(selector).boundingBox()),
    );
    expect(opener!.y - (above!.y + above!.height)).toBeGreaterThanOrEqual(8);
    expect(hint!.y - (opener!.y + opener!.height)).toBeGreaterThanOrEqual(4);
    await openForm(page);
    expect((await focused(page)).id).toBe('form-title');
    expect(await page.isVisible('#check-button')).toBe(false);
    await page.keyboard.press('Tab');
    expect((await focused(page)).id).toBe('form-planned');
    await page.keyboard.press('Tab');
    await page.keyboard.type('12.4.23');
    expect(await text(page, '#form-held-about')).toBe('Hiểu là: 12/04/2023');
    await page.focus('#form-form');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await settled(page);
    expect(calls.at(-1)).toEqual({
      name: 'saveUnit',
      args: [
        {
          ...{ sheet: 'Theo dõi', row: 6, unit: 'Trường Mầm non xã Tả Lèng' },
          changes: [
            { key: 'held', seen: '', content: { date: '2023-04-12' } },
            { key: 'form', seen: '', content: 'Toàn thể' },
          ],
        },
      ],
    });
    expect(await page.inputValue('#form-held')).toBe('12/04/2023');
    expect(await text(page, '#status')).toBe('Đã ghi 2 ô. Đơn vị còn 2 điểm cần bổ sung.');
    expect((await focused(page)).id).toBe('form-form');
    await page.keyboard.press('Escape');
    expect((await focused(page)).id).toBe('open-unit-form');
    expect(await page.isVisible('#check-button')).toBe(true);
    await close();
  });

  it('says beside each field what is missing by which clause, and what will be asked', async () => {
    const { page, close } = await open(fakeServer('vi'));
    await openForm(page);
    const field = (key: string) => text(page, `.field:has(#form-${key})`);
    expect(await field('personnel')).toContain('Chưa duyệt nhân sự. (điều khoản II.2)');
    expect(await field('bch_elected')).toContain('Cần có khi đã tổ chức (điều khoản II.1(3))');
    expect(await field('c1b')).toContain('Cần có khi đã tổ chức (điều khoản II.1)');
    expect(await field('c1a')).not.toContain('Cần có');
    expect(await text(page, '#unit-form')).toContain('Trùng mã. (Số liệu)');
    expect(await text(page, '#unit-form')).toContain('dòng 6 · đơn vị 2/3');
    expect(await page.getAttribute('#form-members', 'inputmode')).toBe('numeric');
    expect(await page.inputValue('#form-note')).toBe('dòng 1\ndòng 2');
    const locked = '#form-members[readonly], #form-bloc[readonly]';
    expect(await page.locator(locked).count()).toBe(2);
    await close();
  });

  it('asks about what it would have to guess, and sends nothing before', async () => {
    const { page, calls, close } = await open(fakeServer('vi'));
    await openForm(page);
    for (const [key, typed, asked] of [
      ['held', '12/4', 'Thiếu năm'],
      ['held', '31/4/2023', 'Không đọc được ngày'],
      ['bch_elected', 'ba', 'số nguyên'],
      ['personnel', 'chờ', 'Ghi “x”'],
    ] as const) {
      await page.fill(`#form-${key}`, typed);
      expect(await text(page, `#form-${key}-wrong`)).toContain(asked);
      await page.press(`#form-${key}`, 'Enter');
      expect((await focused(page)).id).toBe(`form-${key}`);
      await page.fill(`#form-${key}`, '');
    }
    await page.fill('#form-held', '03/11/2023');
    expect(await text(page, '#form-held-wrong')).toContain('Ý là 11/03/2023?');
    await page.press('#form-held', 'Enter');
    expect(calls.map(({ name }) => name)).not.toContain('saveUnit');
    await page.click('#form-held-sure');
    expect((await focused(page)).id).toBe('form-held');
    await page.keyboard.press('Enter');
    await settled(page);
    expect(calls.at(-1)?.args).toMatchObject([
      { changes: [{ key: 'held', content: { date: '2023-11-03' } }] },
    ]);
    await close();
  });

  it('asks before what is not saved is left, and goes on as it is told', async () => {
    const { page, calls, close } = await open(fakeServer('vi'));
    await openForm(page);
    await page.selectOption('#form-prop_after', 'TRUE');
    await page.press('#form-prop_after', 'Escape');
    expect(await focused(page)).toEqual({ id: 'form-unsaved', text: 'Có 1 thay đổi chưa lưu' });
    await page.keyboard.press('Escape');
    expect((await focused(page)).id).toBe('form-save');
    expect(await page.inputValue('#form-prop_after')).toBe('TRUE');

    await page.click('#form-next');
    expect((await focused(page)).id).toBe('form-unsaved');
    await page.click('#form-stay');
    await page.click('#form-next');
    await page.click('#form-save-first');
    await settled(page);
    const place = { sheet: 'Theo dõi', row: 6, unit: 'Trường Mầm non xã Tả Lèng' };
    expect(calls.slice(-2)).toEqual([
      {
        name: 'saveUnit',
        args: [{ ...place, changes: [{ key: 'prop_after', seen: false, content: true }] }],
      },
      { name: 'unitForm', args: [{ ...place, step: 1 }] },
    ]);
    expect((await focused(page)).id).toBe('form-title');

    await page.fill('#form-held', '12/4/2023');
    await page.click('#form-previous');
    await page.click('#form-discard');
    await settled(page);
    expect(calls.at(-1)).toEqual({ name: 'unitForm', args: [{ ...place, step: -1 }] });
    expect(await page.inputValue('#form-held')).toBe('');

    // What is typed back to what was there is no change.
    await page.fill('#form-held', '12/4/2023');
    await page.fill('#form-held', '');
    await page.click('#form-close');
    expect((await focused(page)).id).toBe('open-unit-form');
    await close();
  });

  it('shows what somebody else has written meanwhile, and lets the user choose', async () => {
    let asked = 0;
    const { page, calls, close } = await open(
      fakeServer('vi', {
        saveUnit: (request) => {
          if (asked++ > 0) return savedForm('vi', request);
          const { standing } = sampleForm('vi');
          return {
            ...savedForm('vi', request),
            standing: { ...standing, cells: { ...standing.cells, bch_elected: 9, note: 'a' } },
            written: [],
            changed: [
              { key: 'bch_elected', hasFormula: false },
              { key: 'note', hasFormula: true },
            ],
            refused: [{ key: 'held', message: 'Ngày tổ chức: ô được bảo vệ.' }],
          };
        },
      }),
    );
    await openForm(page);
    await page.fill('#form-bch_elected', '7');
    await page.fill('#form-note', 'b');
    await page.fill('#form-held', '12/4/2023');
    await page.click('#form-save');
    await settled(page);
    expect(await focused(page)).toEqual({
      id: 'form-bch_elected-changed',
      text: 'BCH đã bầu: ô đã được người khác sửa: nay là “9”, bạn nhập “7”.',
    });
    expect(await text(page, '#form-refused')).toBe('Ngày tổ chức: ô được bảo vệ.');
    expect(await text(page, '#form-note-changed')).toContain(
      'ô nay do công thức điền (kết quả “a”)',
    );
    expect(await page.locator('#form-note-mine').count()).toBe(0);
    await page.click('#form-note-theirs');
    expect(await page.inputValue('#form-note')).toBe('a');
    await page.click('#form-bch_elected-mine');
    await settled(page);
    expect(calls.at(-1)?.args).toMatchObject([
      {
        changes: [
          { key: 'held', seen: '', content: { date: '2023-04-12' } },
          { key: 'bch_elected', seen: 9, content: 7 },
        ],
      },
    ]);
    expect(await page.locator('.panel-bad').count()).toBe(0);
    await close();
  });

  it('says why a row has none, and stays where it is where saving fails', async () => {
    let isUnit = false;
    const { page, close } = await open(
      fakeServer('vi', {
        unitForm: () =>
          isUnit
            ? { kind: 'unit', form: sampleForm('vi') }
            : { kind: 'no-unit', message: 'Dòng 3 là tiêu đề khối.' },
        saveUnit: () => {
          throw new Error('OperatorError: Không còn thấy đơn vị này. Chưa ghi gì.');
        },
      }),
    );
    await openForm(page);
    expect(await text(page, '#unit-form [role=alert]')).toBe('Dòng 3 là tiêu đề khối.');
    expect((await focused(page)).id).toBe('open-unit-form');
    isUnit = true;
    await openForm(page);
    await page.fill('#form-held', '12/4/2023');
    await page.click('#form-next');
    await page.click('#form-save-first');
    await settled(page);
    expect(await text(page, '#failure')).toContain('Chưa ghi gì.');
    expect(await page.inputValue('#form-held')).toBe('12/4/2023');
    expect(await text(page, '#form-title')).toBe('Trường Mầm non xã Tả Lèng');
    await close();
  });

  it('says what went wrong where what somebody else has written is to be written over', async () => {
    let asked = 0;
    const { page, close } = await open(
      fakeServer('vi', {
        saveUnit: (request) => {
          if (asked++ > 0) throw new Error('OperatorError: Trang đang bị khóa.');
          return {
            ...savedForm('vi', {
              ...request,
              changes: [{ key: 'note', seen: '', content: 'a' }],
            }),
            written: [],
            changed: [{ key: 'note', hasFormula: false }],
          };
        },
      }),
    );
    await openForm(page);
    await page.fill('#form-note', 'b');
    await page.click('#form-save');
    await settled(page);
    await page.click('#form-note-mine');
    await settled(page);
    expect((await focused(page)).id).toBe('failure-title');
    expect(await page.inputValue('#form-note')).toBe('b');
    await close();
  });

  it('is offered only where there is a tracker, but stays with what was typed where that goes', async () => {
    let trackers: readonly string[] = [];
    const start = () => startOf('vi', { trackers, candidates: ['Danh sách CĐCS'] });
    const { page, close } = await open(
      fakeServer('vi', {
        sidebarStart: start,
        sidebarLook: ({ stamp }) => ({
          ...{ stamp: `${stamp}.`, check: null, isOutdated: null },
          start: start(),
        }),
      }),
    );
    await settled(page);
    expect(await page.isVisible('#open-unit-form')).toBe(false);
    trackers = ['Theo dõi'];
    await page.click('#make');
    await openForm(page);
    await page.fill('#form-note', 'Đã họp trù bị');
    trackers = [];
    await page.evaluate(`window.dispatchEvent(new Event('focus'))`);
    await page.waitForFunction(`document.getElementById('dates-section').hidden`);
    expect(await page.inputValue('#form-note')).toBe('Đã họp trù bị');
    await page.press('#form-note', 'Escape');
    await page.click('#form-discard');
    expect((await focused(page)).id).toBe('title');
    expect(await page.isVisible('#first-run-title')).toBe(true);
    await close();
  });

  it('writes into the tracker of the built add-on, unit after unit', async () => {
    const workbook = documentOf('Theo dõi', [
      ['Tên CĐCS', 'Ngày tổ chức', 'BCH đã bầu', 'Trạng thái'],
      ['Trường A', null, null, null],
      ['Trường B', null, 5, null],
    ]);
    const host = openHost(workbook, { now: '2023-07-01T05:00:00Z' });
    host.run('checkFromMenu');
    host.activate('Theo dõi', { row: 1, column: 0 });
    const { page, errors, close } = await open(serverOf(host));
    await openForm(page);
    await page.fill('#form-held', '12/4/2023');
    await page.click('#form-next');
    await page.click('#form-save-first');
    await settled(page);
    expect(await text(page, '#form-title')).toBe('Trường B');
    expect(host.activeCell).toEqual({ sheet: 'Theo dõi', a1: 'A3' });
    await page.fill('#form-held', '2.6.23');
    await page.press('#form-held', 'Enter');
    await settled(page);
    expect(await text(page, '.chip')).toBe('Hoàn thành trễ hạn');
    expect(
      sheetOf(workbook, 'Theo dõi')
        .rows.slice(1)
        .map((row) => row!.values),
    ).toEqual([
      ['Trường A', 45_028, null, 'Hoàn thành đúng hạn'],
      ['Trường B', 45_079, 5, 'Hoàn thành trễ hạn'],
    ]);
    expect(errors).toEqual([]);
    await close();
  });
});
