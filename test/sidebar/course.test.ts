import { expect, it } from '@jest/globals';
import type { CalendarDate } from '../../src/domain/calendar';
import { LANGUAGES } from '../../src/domain/text/language';
import { describeInBrowser } from '../browser/describeInBrowser';
import { fakeServer } from './fakeServer';
import { CURVE, sampleCheck } from './sampleData';
import { settled } from './openSidebar';

describeInBrowser('the course of the congresses', (open) => {
  it('is a curve with the deadlines, the day and a table of its figures', async () => {
    const { page, close } = await open(fakeServer('vi'));
    await settled(page);
    expect(await page.locator('#curve > *').count()).toBe(0);
    await page.click('#check-button');
    await settled(page);
    expect(await page.getAttribute('#curve svg.curve', 'aria-label')).toBe(
      'Biểu đồ lũy kế đã tổ chức so với dự kiến: đã tổ chức 3/7. Số liệu từng tuần ở bảng “Xem số liệu”.',
    );
    expect(await page.locator('.curve-key li').allTextContents()).toEqual([
      ' Đã tổ chức: 3/7',
      ' Dự kiến: 6',
      ' Hạn Đại hội điểm: 14/02/2023',
      ' Hạn Đại hội CĐCS: 30/05/2023',
      ' Ngày chốt số liệu: 20/05/2023',
    ]);
    // 14/02 is at 26 and 30/05 at 264: 105 days; held ends on the as-of day, not with its week.
    const points = (kind: string) => page.getAttribute(`.curve .line.${kind}`, 'points');
    expect(await points('held')).toBe('198.3,112.0 211.9,97.1 227.7,97.1 241.3,67.4');
    expect(await points('planned')).toBe('198.3,112.0 211.9,82.3 227.7,52.6 243.6,37.7 259.5,22.9');
    const x = (kind: string) =>
      page
        .locator(`.curve .line.${kind}`)
        .evaluateAll((nodes) =>
          nodes.map((node) =>
            Number(
              (node as unknown as { getAttribute(name: string): string }).getAttribute('x1'),
            ).toFixed(1),
          ),
        );
    expect([await x('deadline'), await x('as-of')]).toEqual([['26.0', '264.0'], ['241.3']]);
    expect(await page.isVisible('.figures')).toBe(false);
    await page.click('#curve-figures summary');
    expect(await page.locator('.figures tr').allInnerTexts()).toEqual([
      'Tuần\tLũy kế dự kiến\tLũy kế đã tổ chức',
      '01/05 – 07/05/2023\t2\t1',
      '08/05 – 14/05/2023\t4\t1',
      '15/05 – 21/05/2023\t5\t3',
      '22/05 – 28/05/2023\t6\t–',
    ]);
    // What was opened stays open.
    await page.click('#check-button');
    await settled(page);
    expect(await page.isVisible('.figures')).toBe(true);
    await close();
  });

  it('does not count against the rate above it where it lacks some that were held', async () => {
    const { page, close } = await open(
      fakeServer('vi', {
        sidebarCheck: () => {
          const answer = sampleCheck('vi');
          const { standing } = answer;
          const grassroots = { ...standing.grassroots, held: 5 };
          return { ...answer, standing: { ...standing, grassroots } };
        },
      }),
    );
    await settled(page);
    await page.click('#check-button');
    await settled(page);
    expect(await page.textContent('#summary')).toContain('Đã tổ chức 5/');
    expect(await page.textContent('.curve-key li')).toBe(' Đã tổ chức, rõ tuần: 3/7');
    await close();
  });

  it('leaves out what is not known: plans, a day far away, and all where no week is known', async () => {
    let curve: typeof CURVE | null = { ...CURVE, planned: [], deadlines: [] };
    const { page, close } = await open(
      fakeServer('vi', {
        sidebarCheck: () => {
          const answer = sampleCheck('vi');
          const [sheet] = answer.sheets;
          const asOf = '2026-11-26' as CalendarDate;
          return {
            ...answer,
            sheets: [{ ...sheet!, report: { ...sheet!.report, asOf } }],
            curve,
          };
        },
      }),
    );
    await settled(page);
    await page.click('#check-button');
    await settled(page);
    expect(await page.locator('.curve-key li').allTextContents()).toEqual([' Đã tổ chức: 3/7']);
    expect(await page.locator('.curve line').count()).toBe(0);
    expect(await page.locator('.curve polyline').count()).toBe(1);
    await page.click('#curve-figures summary');
    expect((await page.locator('.figures tr').allInnerTexts())[1]).toBe('01/05 – 07/05/2023\t1');
    curve = null;
    await page.click('#check-button');
    await settled(page);
    expect(await page.locator('#curve > *').count()).toBe(0);
    await close();
  });
});

describeInBrowser('the legend', (open) => {
  it.each(LANGUAGES)(
    'says what each colour of the sheet means, with the days of the plan (%s)',
    async (language) => {
      let dueSoonDays: number | null = 20;
      const { page, close } = await open(
        fakeServer(language, {
          sidebarCheck: () => ({ ...sampleCheck(language), dueSoonDays }),
        }),
      );
      await settled(page);
      await page.click('#check-button');
      await settled(page);
      await page.click('#legend summary');
      const lines = page.locator('.legend li');
      expect(await lines.allTextContents()).toEqual(
        language === 'vi'
          ? [
              'Quá hạn: đã qua hạn mà chưa tổ chức.',
              'Sắp đến hạn: chưa tổ chức, còn 20 ngày trở xuống là đến hạn.',
              'Hoàn thành trễ hạn: đã tổ chức, nhưng sau hạn.',
              'Thiếu dữ liệu: thiếu ngày cần có, hoặc ngày đã ghi không đọc được.',
            ]
          : [
              'Overdue: the deadline has passed and it has not been held.',
              'Due soon: not held yet, and due within 20 days.',
              'Done late: held, but after the deadline.',
              'Missing data: a date that is needed is missing or cannot be read.',
            ],
      );
      const colors = await page
        .locator('.legend .chip')
        .evaluateAll((nodes) =>
          nodes.map(
            (node) => (node as unknown as { style: { background: string } }).style.background,
          ),
        );
      expect(colors).toEqual([
        'rgb(248, 208, 208)',
        'rgb(255, 227, 138)',
        'rgb(251, 220, 196)',
        'rgb(224, 228, 234)',
      ]);
      expect(await page.textContent('#legend p')).toBe(
        language === 'vi'
          ? 'Không tô màu: Hoàn thành đúng hạn, Chưa đến hạn, Không phải tổ chức.'
          : 'Not coloured: Done on time, Not due yet, Exempt.',
      );
      dueSoonDays = null;
      await page.click('#check-button');
      await settled(page);
      expect(await lines.nth(1).textContent()).toContain(
        language === 'vi' ? 'ở trang “Kế hoạch” không hợp lệ' : 'is not valid',
      );
      await close();
    },
  );
});
