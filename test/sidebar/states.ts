/** Every state that the page can be in, and the way there. */
import type { Page } from 'playwright-core';
import type { Language } from '../../src/domain/text/language';
import type { Answers } from './fakeServer';
import {
  checkOf,
  findingOf,
  questionCheck,
  SAMPLE_KEPT,
  sampleCheck,
  sampleNotice,
  sampleSheet,
  settingsOf,
  sheetOf,
  startOf,
  unitOf,
  unknownCheck,
  withoutPlan,
} from './sampleData';
import { manyTextDates, someWritten } from './sampleDates';
import { settled } from './openSidebar';
import { savedForm } from './unitFormData';

export interface PageState {
  readonly name: string;
  readonly answers: (language: Language) => Answers;
  /** From the opened page to the state. */
  readonly reach: (page: Page) => Promise<void>;
}

const never = () => new Promise<never>(() => undefined);
const refuse = (message: string) => () => {
  throw new Error(message);
};

async function openUnitForm(page: Page): Promise<void> {
  await settled(page);
  await page.click('#open-unit-form');
  await settled(page);
}

async function check(page: Page): Promise<void> {
  await settled(page);
  await page.click('#check-button');
  await settled(page);
}

/** More units, each with a finding, than the list shows at once. */
function manyOverdue(): Answers {
  const rows = Array.from({ length: 60 }, (_, i) => i + 7);
  const units = rows.map((row) => unitOf(row, `Trường số ${row}`, 'overdue'));
  const findings = units.map(({ row, unit }) => findingOf(row, unit));
  return { sidebarCheck: () => checkOf([sheetOf(units, findings)]) };
}

const DETAILS = {
  dates: 'details:has(#dates)',
  settings: 'details:has(#settings)',
  removal: 'details:has(#removal)',
} as const;

async function unfold(page: Page, part: keyof typeof DETAILS): Promise<void> {
  await settled(page);
  await page.click(`${DETAILS[part]} > summary`);
}

export const STATES: readonly PageState[] = [
  {
    name: 'loading',
    answers: () => ({ sidebarStart: never }),
    reach: async (page) => {
      await page.waitForSelector('#main[aria-busy="true"]');
    },
  },
  {
    name: 'first-run',
    answers: (language) => ({
      sidebarStart: () => startOf(language, { settings: null, trackers: [], present: [] }),
    }),
    reach: settled,
  },
  {
    name: 'candidates',
    answers: (language) => ({
      sidebarStart: () =>
        startOf(language, { settings: null, trackers: [], candidates: ['Danh sách CĐCS'] }),
    }),
    reach: settled,
  },
  { name: 'ready', answers: () => ({}), reach: settled },
  {
    name: 'several-trackers',
    answers: (language) => ({
      sidebarStart: () =>
        startOf(language, {
          trackers: ['Khối trường học', 'Khối doanh nghiệp', 'Khối cơ quan'],
          candidates: ['Danh sách CĐCS'],
        }),
      sidebarCheck: () =>
        checkOf(
          [
            sampleSheet(language),
            {
              ...sampleSheet(language),
              report: { ...sampleSheet(language).report, sheet: 'Khối cơ quan' },
            },
          ],
          language,
        ),
    }),
    reach: async (page) => {
      await settled(page);
      await page.selectOption('#tracker', 'all');
      await check(page);
    },
  },
  {
    name: 'wrong-as-of',
    answers: () => ({}),
    reach: async (page) => {
      await settled(page);
      await page.fill('#as-of', '31/4');
    },
  },
  {
    name: 'checking',
    answers: () => ({ sidebarCheck: never }),
    reach: async (page) => {
      await settled(page);
      await page.click('#check-button');
      await page.waitForSelector('#main[aria-busy="true"]');
    },
  },
  { name: 'results', answers: () => ({}), reach: check },
  {
    name: 'results-filtered',
    answers: () => ({}),
    reach: async (page) => {
      await check(page);
      await page.click('#status-done-on-time');
    },
  },
  {
    name: 'filters',
    answers: () => ({}),
    reach: async (page) => {
      await check(page);
      await page.click('#status-done-late');
      await page.click('#severity-warning');
    },
  },
  {
    name: 'curve-and-legend',
    answers: () => ({}),
    reach: async (page) => {
      await check(page);
      await page.click('#curve-figures summary');
      await page.click('#legend summary');
    },
  },
  {
    name: 'next-steps',
    answers: (language) => ({
      sidebarStart: () =>
        startOf(language, { trackers: ['Đại hội cơ sở'], emptyTrackers: ['Đại hội cơ sở'] }),
    }),
    reach: settled,
  },
  {
    name: 'summaries-made',
    answers: () => ({}),
    reach: async (page) => {
      await settled(page);
      await page.click('#summaries');
      await settled(page);
    },
  },
  {
    name: 'kept-cells',
    answers: () => ({
      buildSummaries: () => ({ sheets: ['Báo cáo'], notices: [], kept: SAMPLE_KEPT }),
    }),
    reach: async (page) => {
      await settled(page);
      await page.click('#summaries');
      await settled(page);
    },
  },
  {
    name: 'results-by-rule',
    answers: () => ({}),
    reach: async (page) => {
      await check(page);
      await page.check('#group-rule', { force: true });
      await page.click('#rule-held-by-deadline');
      await page.click('#not-run summary');
    },
  },
  {
    name: 'empty-search',
    answers: () => ({}),
    reach: async (page) => {
      await check(page);
      await page.fill('#search', 'không có đơn vị này');
      await page.waitForSelector('#clear');
    },
  },
  {
    name: 'no-findings',
    answers: (language) => ({
      sidebarCheck: () => {
        const { units } = sampleSheet(language);
        return checkOf([
          sheetOf(
            units.filter(({ status }) => status === 'done-on-time'),
            [],
          ),
        ]);
      },
    }),
    reach: check,
  },
  { name: 'results-many', answers: manyOverdue, reach: check },
  {
    name: 'results-many-by-rule',
    answers: manyOverdue,
    reach: async (page) => {
      await check(page);
      await page.check('#group-rule', { force: true });
      await page.click('#rule-held-by-deadline');
    },
  },
  {
    name: 'no-units',
    answers: () => ({ sidebarCheck: () => checkOf([sheetOf([], [])]) }),
    reach: check,
  },
  {
    name: 'notices-and-gone',
    answers: (language) => ({
      sidebarCheck: () => ({ ...sampleCheck(language), notices: [sampleNotice(language)] }),
      showCell: () => ({ cell: null, hasMoved: true }),
    }),
    reach: async (page) => {
      await check(page);
      await page.click('.jump >> nth=0');
      await settled(page);
    },
  },
  {
    name: 'outdated',
    answers: () => ({}),
    reach: async (page) => {
      await check(page);
      await page.fill('#as-of', '1.6.23');
      await page.click('#save-as-of');
      await settled(page);
    },
  },
  {
    name: 'followed',
    answers: (language) => {
      const { units } = sampleSheet(language);
      const mended = checkOf([sheetOf(units, [])], language);
      return {
        sidebarLook: ({ isShown }) =>
          isShown
            ? { stamp: 'c.', start: startOf(language), check: mended, isOutdated: true }
            : { stamp: '', start: null, check: null, isOutdated: null },
      };
    },
    reach: async (page) => {
      await check(page);
      await page.evaluate(`window.dispatchEvent(new Event('focus'))`);
      await page.waitForSelector('#status-action button');
    },
  },
  {
    name: 'question',
    answers: (language) => ({
      sidebarStart: () => startOf(language, { trackers: [], candidates: ['Danh sách CĐCS'] }),
      sidebarCheck: () => questionCheck(language),
    }),
    reach: async (page) => {
      await check(page);
      await page.selectOption('#column-0', 'B');
      await page.click('#question button[type=submit]');
    },
  },
  {
    name: 'unknown',
    answers: (language) => ({ sidebarCheck: () => unknownCheck(language) }),
    reach: async (page) => {
      await check(page);
      await page.click('#not-run summary');
      await page.click('#not-run .link');
      await page.selectOption('#unknown-0-2', 'summoned');
      await page.click('#unknown button[type=submit]');
    },
  },
  {
    name: 'error',
    answers: (language) => ({
      sidebarCheck: refuse(
        language === 'vi'
          ? 'OperatorError: “Kiểm tra” chưa chạy được vì một lượt khác của tiện ích đang ghi vào bảng tính này. Đợi ít phút rồi làm lại.'
          : 'OperatorError: “Check” could not start: another run of the add-on is writing into this spreadsheet. Wait a moment and do it again.',
      ),
    }),
    reach: check,
  },
  {
    name: 'permission',
    answers: (language) => ({
      sidebarStart: () => startOf(language),
      sidebarCheck: refuse('We’re sorry, a server error occurred: PERMISSION_DENIED'),
    }),
    reach: check,
  },
  {
    name: 'connection',
    answers: () => ({ sidebarCheck: refuse('NetworkError: Connection failure due to HTTP 0') }),
    reach: check,
  },
  {
    name: 'settings',
    answers: (language) => ({
      sidebarStart: () =>
        startOf(language, { dailyRefresh: true, invalidSettings: ['dueSoonDays', 'asOf'] }),
    }),
    reach: (page) => unfold(page, 'settings'),
  },
  {
    name: 'settings-null',
    answers: (language) => ({
      sidebarStart: () => withoutPlan(language),
    }),
    reach: (page) => unfold(page, 'settings'),
  },
  {
    name: 'sample-plan',
    answers: (language) => ({ sidebarStart: () => withoutPlan(language) }),
    reach: check,
  },
  { name: 'unit-form', answers: () => ({}), reach: openUnitForm },
  {
    name: 'unit-form-doubts',
    answers: () => ({}),
    reach: async (page) => {
      await openUnitForm(page);
      await page.fill('#form-held', '03/11/2023');
      await page.fill('#form-bch_elected', 'ba');
      await page.keyboard.press('Escape');
    },
  },
  {
    name: 'unit-form-changed',
    answers: (language) => ({
      saveUnit: (request) => ({
        ...savedForm(language, {
          ...request,
          // What somebody else has written.
          changes: [
            { key: 'note', seen: '', content: 'Chờ duyệt' },
            { key: 'bch_elected', seen: '', content: 9 },
          ],
        }),
        written: [],
        changed: [
          { key: 'note', hasFormula: false },
          { key: 'bch_elected', hasFormula: true },
        ],
        refused: [{ key: 'held', message: sampleNotice(language) }],
        hasStatus: false,
      }),
    }),
    reach: async (page) => {
      await openUnitForm(page);
      await page.fill('#form-note', 'Đã họp trù bị');
      await page.fill('#form-bch_elected', '5');
      await page.click('#form-save');
      await settled(page);
    },
  },
  {
    name: 'no-unit',
    answers: (language) => ({
      unitForm: () => ({ kind: 'no-unit', message: sampleNotice(language) }),
    }),
    reach: openUnitForm,
  },
  {
    name: 'removal-confirm',
    answers: () => ({}),
    reach: async (page) => {
      await unfold(page, 'removal');
      await page.click('#removal-start');
    },
  },
  {
    name: 'removed',
    answers: (language) => ({
      removeEverything: () => ({ notices: [sampleNotice(language)] }),
      saveSettings: () => startOf(language, { settings: settingsOf(language) }),
    }),
    reach: async (page) => {
      await unfold(page, 'removal');
      await page.click('#removal-start');
      await page.click('#removal-confirm');
      await settled(page);
    },
  },
  {
    name: 'dates',
    answers: () => ({ textDates: () => manyTextDates(60) }),
    reach: async (page) => {
      await unfold(page, 'dates');
      await page.click('#dates-find');
      await settled(page);
      await page.uncheck('#date-1');
    },
  },
  {
    name: 'dates-written',
    answers: () => ({ writeDates: () => someWritten() }),
    reach: async (page) => {
      await unfold(page, 'dates');
      await page.click('#dates-find');
      await settled(page);
      await page.click('#dates-write');
      await settled(page);
    },
  },
];
