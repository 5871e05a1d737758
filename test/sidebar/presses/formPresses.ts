/** The controls of the form for one unit. */
import { expect } from '@jest/globals';
import { focused, settled } from '../openSidebar';
import { SHEET } from '../sampleData';
import { callsServer, type Press, type Pressed } from './press';

const PLACE = { sheet: SHEET, row: 6, unit: 'Trường Mầm non xã Tả Lèng' };

/** Fills a field in, and fails unless saving writes it, and it alone. */
const isWritten =
  (typed: string, seen: unknown, content: unknown) =>
  async (pressed: Pressed): Promise<void> => {
    const { page, control } = pressed;
    const key = (await control.getAttribute('id'))!.replace('form-', '');
    const isSelect = (await page.locator(`select#form-${key}`).count()) > 0;
    await (isSelect ? control.selectOption(typed) : control.fill(typed));
    const changes = [{ key, seen, content }];
    await callsServer('saveUnit', { ...PLACE, changes })({
      ...pressed,
      control: page.locator('#form-save'),
    });
  };

/** Types into a field, and fails unless it stays as it is and says why. */
const staysAs =
  (text: string, why: string) =>
  async ({ page, control }: Pressed): Promise<void> => {
    await control.press('9');
    expect(await control.inputValue()).toBe(text);
    const id = await control.getAttribute('id');
    expect(await page.textContent(`#${id!}-about`)).toBe(why);
  };

/** A way on while nothing is unsaved. */
const goesBy = (step: -1 | 1) => callsServer('unitForm', { ...PLACE, step });

/** Leaves the form by what the question about unsaved changes offers. */
const closes = async ({ page, control }: Pressed): Promise<void> => {
  await control.click();
  await settled(page);
  expect(await page.locator('.unit-form').count()).toBe(0);
  expect((await focused(page)).id).toBe('open-unit-form');
};

const DAY = { date: '2023-06-01' };
const FIELDS: readonly (readonly [key: string, typed: string, seen: unknown, content: unknown])[] =
  [
    ['planned', '1.6.23', { date: '2023-05-25' }, DAY],
    ['held', '1/6/2023', '', DAY],
    ['duration', '0,5', '', 0.5],
    ['form', 'Đại biểu', '', 'Đại biểu'],
    ['personnel', 'x', '', 'x'],
    ['c1a', '', 'x', ''],
    ['c1b', 'x', '', 'x'],
    ['bch_elected', '7', '', 7],
    ['prop_after', 'TRUE', false, true],
    ['result_sent', '1/6/2023', '', DAY],
    ['note', 'a\nb', 'dòng 1\ndòng 2', 'a\nb'],
  ];

export const FORM_PRESSES: readonly Press[] = [
  {
    control: '#open-unit-form',
    state: 'ready',
    does: 'opens the form for the row that is chosen',
    press: async (pressed) => {
      await callsServer('unitForm', null)(pressed);
      expect((await focused(pressed.page)).id).toBe('form-title');
    },
  },
  ...FIELDS.map(([key, typed, seen, content]) => ({
    control: `#form-${key}`,
    state: 'unit-form',
    does: 'is written into its cell',
    press: isWritten(typed, seen, content),
  })),
  {
    control: '#form-members',
    state: 'unit-form',
    does: 'cannot be written over its formula',
    press: staysAs('24', 'Ô có công thức: sửa ngay trên bảng.'),
  },
  {
    control: '#form-bloc',
    state: 'unit-form',
    does: 'cannot be written into a merged cell',
    press: staysAs('', 'Ô gộp chung với ô khác: sửa ngay trên bảng.'),
  },
  {
    control: '#form-held-sure',
    state: 'unit-form-doubts',
    does: 'confirms the day that is asked about',
    press: async (pressed) => {
      const { page, control } = pressed;
      await page.fill('#form-bch_elected', '');
      await control.click();
      expect(await page.isVisible('#form-held-wrong')).toBe(false);
      const changes = [{ key: 'held', seen: '', content: { date: '2023-11-03' } }];
      const save = page.locator('#form-save-first');
      await callsServer('saveUnit', { ...PLACE, changes })({ ...pressed, control: save });
    },
  },
  {
    control: '#form-bch_elected-theirs',
    state: 'unit-form-changed',
    does: 'gives up what was typed',
    press: async ({ page, control }) => {
      await control.click();
      expect(await page.inputValue('#form-bch_elected')).toBe('9');
      expect(await page.locator('#form-bch_elected-changed').count()).toBe(0);
    },
  },
  {
    control: '#form-note-theirs',
    state: 'unit-form-changed',
    does: 'gives up what was typed',
    press: async ({ page, control }) => {
      await control.click();
      expect(await page.inputValue('#form-note')).toBe('Chờ duyệt');
      expect(await page.locator('#form-note-changed').count()).toBe(0);
    },
  },
  {
    control: '#form-note-mine',
    state: 'unit-form-changed',
    does: 'writes what was typed all the same',
    press: async (pressed) => {
      await pressed.page.click('#form-bch_elected-theirs');
      const changes = [{ key: 'note', seen: 'Chờ duyệt', content: 'Đã họp trù bị' }];
      await callsServer('saveUnit', { ...PLACE, changes })(pressed);
    },
  },
  {
    control: '#form-save',
    state: 'unit-form',
    does: 'writes nothing where nothing is changed',
    press: async ({ page, calls, control }) => {
      const before = calls.length;
      await control.click();
      expect(await page.textContent('#status')).toBe('Chưa có thay đổi nào để lưu.');
      expect(calls.length).toBe(before);
    },
  },
  {
    control: '#form-previous',
    state: 'unit-form',
    does: 'goes to the unit before',
    press: goesBy(-1),
  },
  { control: '#form-next', state: 'unit-form', does: 'goes to the next unit', press: goesBy(1) },
  { control: '#form-close', state: 'unit-form', does: 'closes the form', press: closes },
  {
    control: '#form-save-first',
    state: 'unit-form-doubts',
    does: 'saves, then leaves',
    press: async (pressed) => {
      const { page, calls } = pressed;
      await page.fill('#form-held', '1/6/2023');
      await page.fill('#form-bch_elected', '3');
      const before = calls.length;
      await closes(pressed);
      const made = calls.slice(before).map(({ name }) => name);
      expect(made).toEqual(['saveUnit']);
    },
  },
  {
    control: '#form-discard',
    state: 'unit-form-doubts',
    does: 'leaves without saving',
    press: async (pressed) => {
      const before = pressed.calls.length;
      await closes(pressed);
      expect(pressed.calls.length).toBe(before);
    },
  },
  {
    control: '#form-stay',
    state: 'unit-form-doubts',
    does: 'stays, with what was typed',
    press: async ({ page, control }) => {
      await control.click();
      expect(await page.inputValue('#form-held')).toBe('03/11/2023');
      expect((await focused(page)).id).toBe('form-save');
    },
  },
];
