import { describe, expect, test } from '@jest/globals';
import type { Paper } from '../../../../src/domain/paper/paper';
import {
  letterNotices,
  reminderLetters,
} from '../../../../src/domain/summary/reminders/reminderLetters';
import { remindersSheet } from '../../../../src/domain/summary/reminders/remindersSheet';
import type { CheckInput, RowInput } from '../../trackerTable';
import { GOLDEN_DAYS, sampleInput, tableInput, type InputChanges } from '../sampleInput';

const NAME = 'Tên CĐCS';
const PLANNED = 'Ngày dự kiến';

function letters(
  rows: readonly RowInput[],
  table: Partial<CheckInput> = {},
  changes: InputChanges = {},
): readonly Paper[] {
  return reminderLetters(tableInput({ ...table, rows }, changes));
}

function texts(lines: readonly object[]): string[] {
  return lines.map((line) => ('text' in line ? String(line.text) : '───'));
}

/** A letter as lines: left of its head, to whom, body. */
function read({ head, addressees, blocks }: Paper): string[] {
  return [...texts(head.left).slice(-2), ...texts(addressees), ...texts(blocks)];
}

const [late, soon, passed]: readonly RowInput[] = [
  { [NAME]: 'Trường A', 'Cấp ủy lãnh đạo': 'Chi bộ A' },
  { [NAME]: 'Công đoàn Công ty B', [PLANNED]: '20/5/2023' },
  { [NAME]: 'Trạm C', [PLANNED]: '10/4/2023' },
];

describe('a letter', () => {
  test('to an overdue unit says what the plan asks, how it stands and what it has to do', () => {
    const [letter, ...others] = letters([late!], { asOf: '2023-06-02' });
    expect(others).toEqual([]);
    expect(read(letter!)).toEqual([
      'Số: ………/………',
      'V/v đôn đốc tổ chức đại hội',
      'Kính gửi: Ban Chấp hành CĐCS Trường A',
      'Theo Kế hoạch (mục II.4.1), đại hội CĐCS phải hoàn thành trước ngày 31/5/2023 (hạn cuối 30/5/2023).',
      'Tính đến ngày 02/6/2023, chưa ghi nhận ngày tổ chức đại hội của CĐCS Trường A; đã quá hạn 03 ngày.',
      'Đề nghị Ban Chấp hành CĐCS Trường A báo cáo cấp ủy (Chi bộ A), khẩn trương tổ chức đại hội. Nếu đã tổ chức, đề nghị báo ngày tổ chức để cập nhật.',
      'Kết quả thực hiện báo cáo bằng văn bản về Liên đoàn Lao động huyện Tam Đường trước ngày ……………./.',
    ]);
  });

  test('to a unit that is due soon says how long it has, and what is planned', () => {
    const [letter] = letters([soon!], { asOf: '2023-05-16' });
    expect(read(letter!).slice(2, 6)).toEqual([
      'Kính gửi: Ban Chấp hành Công đoàn Công ty B',
      'Theo Kế hoạch (mục II.4.1), đại hội CĐCS phải hoàn thành trước ngày 31/5/2023 (hạn cuối 30/5/2023).',
      'Tính đến ngày 16/5/2023, chưa ghi nhận ngày tổ chức đại hội của Công đoàn Công ty B; thời hạn còn 14 ngày.',
      'Đề nghị Ban Chấp hành Công đoàn Công ty B hoàn tất việc chuẩn bị và tổ chức đại hội đúng thời hạn của Kế hoạch. Lịch dự kiến: ngày 20/5/2023.',
    ]);
  });

  test('of the last on-time day says that it is', () => {
    const [letter] = letters([late!], { asOf: '2023-05-30' });
    expect(read(letter!)[4]).toMatch(/; ngày này cũng là hạn cuối\.$/);
  });

  test('to a unit whose planned day has passed asks for the day', () => {
    const [letter] = letters([passed!], { asOf: '2023-04-12' });
    expect(read(letter!).slice(4, 6)).toEqual([
      'Tính đến ngày 12/4/2023, lịch dự kiến (ngày 10/4/2023) tổ chức đại hội của CĐCS Trạm C đã qua 02 ngày nhưng chưa ghi nhận ngày tổ chức; thời hạn còn 48 ngày.',
      'Đề nghị Ban Chấp hành CĐCS Trạm C thông báo ngày đã tổ chức đại hội hoặc lịch mới.',
    ]);
  });

  test('says no deadline where the plan has none that is valid', () => {
    const plan = { 'grassroots.complete_before': 'x' };
    const [letter] = letters([passed!], { asOf: '2023-04-12', plan });
    expect(texts(letter!.blocks)).toEqual([
      'Tính đến ngày 12/4/2023, lịch dự kiến (ngày 10/4/2023) tổ chức đại hội của CĐCS Trạm C đã qua 02 ngày nhưng chưa ghi nhận ngày tổ chức.',
      expect.stringContaining('thông báo ngày đã tổ chức'),
      expect.stringContaining('Kết quả thực hiện'),
    ]);
  });

  test('about the pilot’s and the upper congress names them as the plan does', () => {
    const rows = [
      { [NAME]: 'Trường A', 'Đại hội điểm': 'x' },
      { [NAME]: 'LĐLĐ xã', Cấp: 'Xã' },
    ];
    const plan = {
      'level.upper': 'Xã',
      'upper.congress': 'Đại hội Công đoàn xã',
      'upper.body': 'Ban Chấp hành Công đoàn xã',
      reporting_body: 'Công đoàn xã Hợp Tiến',
    };
    const [pilot, upper] = letters(rows, { asOf: '2023-08-15', plan });
    expect(read(pilot!)[1]).toBe('V/v đôn đốc tổ chức đại hội điểm');
    expect(read(pilot!)[4]).toContain('ngày tổ chức đại hội điểm của CĐCS Trường A;');
    expect(read(upper!)[1]).toBe('V/v đôn đốc tổ chức Đại hội Công đoàn xã');
    expect(read(upper!)[2]).toBe('Kính gửi: Ban Chấp hành Công đoàn xã');
    expect(read(upper!)[4]).toContain('ngày tổ chức Đại hội Công đoàn xã; đã quá hạn');
    const all = [pilot, upper].flatMap((letter) => read(letter!)).join(' ');
    expect(all).toContain('về Công đoàn xã Hợp Tiến trước ngày');
    expect(all).not.toMatch(/huyện/i);
  });

  test('to a unit without a name has dots for it, not a row of the tracker', () => {
    const [letter] = letters([{ [NAME]: '', [PLANNED]: '10/4/2023', 'Ghi chú': 'x' }], {
      asOf: '2023-06-02',
    });
    expect(read(letter!)[2]).toBe('Kính gửi: Ban Chấp hành CĐCS ……………');
    expect(read(letter!).join(' ')).not.toContain('dòng');
  });

  test('in English', () => {
    const all = letters([late!, soon!], { asOf: '2023-05-29' }, { language: 'en' });
    expect(read(all[0]!)).toEqual([
      'No.: ………/………',
      'Re: the congress of the union',
      'To: the committee of Trường A',
      'By the plan (II.4.1), the congresses of grassroots unions must be completed before 31 May 2023 (last on-time day 30 May 2023).',
      'As of 29 May 2023 no date held is recorded for the congress of Trường A; 1 day is left.',
      'The committee of Trường A, reporting to its Party committee (Chi bộ A), is asked to complete the preparations and hold its congress in time. Please say for which day it is planned.',
      'Please reply in writing to Liên đoàn Lao động huyện Tam Đường by …………….',
    ]);
  });

  test('of the Party’s form has its symbol, and what it is about slanted', () => {
    const [letter] = letters([late!], { asOf: '2023-06-02', plan: { title_block: 'party' } });
    expect(letter!.head.left.slice(-2)).toMatchObject([
      { text: 'Số ………-CV/………' },
      { text: 'V/v đôn đốc tổ chức đại hội', style: 'italic' },
    ]);
    expect(texts(letter!.foot.recipients)).toEqual(['Nơi nhận:', '- Như trên,', '- Lưu.']);
  });

  test('is signed as the plan says, and names no preparer', () => {
    const plan = { signed_for: 'TM. BAN THƯỜNG VỤ', signer_title: 'CHỦ TỊCH', prepared_by: 'Én' };
    const [letter] = letters([late!], { asOf: '2023-06-02', plan });
    expect(texts(letter!.foot.signer)).toEqual(['TM. BAN THƯỜNG VỤ', 'CHỦ TỊCH']);
    expect(texts(letter!.foot.recipients)).toEqual(['Nơi nhận:', '- Như trên;', '- Lưu: VT.']);
    expect(letter!.foot.preparer).toEqual([]);
    expect(letter!.title).toEqual([]);
  });

  test('has no two texts of one key', () => {
    for (const { head, addressees, blocks, foot } of reminderLetters(sampleInput('2023-06-15'))) {
      const lines = [...head.left, ...head.right, ...addressees, ...blocks, ...foot.recipients];
      const keys = [...lines, ...foot.signer, foot.signerName].flatMap((line) =>
        'key' in line ? [line.key] : [],
      );
      expect(keys).toEqual([...new Set(keys)]);
    }
  });
});

describe('the letters', () => {
  test.each(GOLDEN_DAYS)('are one to each unit of the reminders sheet, as of %s', (asOf) => {
    const input = sampleInput(asOf);
    const listed = remindersSheet
      .describe(input)
      .rows.filter(([no]) => typeof no === 'number')
      .map(([, unit]) => (unit as { text: string }).text);
    const to = reminderLetters(input).map(({ addressees }) => addressees[0]!.text);
    expect(to).toHaveLength(listed.length);
    listed.forEach((unit, at) => {
      if (!to[at]!.endsWith(unit)) expect(to[at]).toContain('Ban Thường vụ Liên đoàn Lao động');
    });
  });

  test('are none where nobody is to be reminded, and it is said so', () => {
    const input = tableInput({ rows: [{ [NAME]: 'A', 'Ngày tổ chức': '12/4/2023' }] });
    expect(reminderLetters(input)).toEqual([]);
    expect(letterNotices(input)).toEqual([
      'Không có đơn vị nào cần đôn đốc nên không có văn bản đôn đốc.',
    ]);
  });

  test('are none without a valid as-of date, and it is said so', () => {
    const input = tableInput({ rows: [late!], plan: { as_of: 'x' } }, { language: 'en' });
    expect(reminderLetters(input)).toEqual([]);
    expect(letterNotices(input)).toEqual([expect.stringMatching(/^The as-of date is not valid/)]);
  });

  test('are none where the deadline is not valid, and it is not said that nobody needs one', () => {
    const rows = [late!, soon!, { [NAME]: 'Trạm D', 'Ngày tổ chức': '12/4/2023' }];
    const plan = { 'grassroots.complete_before': 'cuối tháng' };
    const input = (changes: InputChanges) =>
      tableInput({ rows, plan, asOf: '2023-05-10' }, changes);
    expect(reminderLetters(input({}))).toEqual([]);
    expect(letterNotices(input({}))).toEqual([
      'Chưa xác định được hạn cuối của 2 đơn vị chưa tổ chức đại hội nên chưa biết có phải đôn đốc hay không. Hãy sửa các ô thời hạn trên trang Kế hoạch.',
    ]);
    expect(letterNotices(input({ language: 'en' }))).toEqual([
      'The deadline of 2 units without a congress is not known, nor whether to remind them. Correct the deadlines on the plan sheet.',
    ]);
  });

  test('are those of the 2,000 most pressing units, and it is said how many have none', () => {
    const rows = Array.from({ length: 2003 }, (_, at) => ({ [NAME]: `Đơn vị ${at}` }));
    const input = tableInput({ rows, asOf: '2023-06-02' });
    const all = reminderLetters(input);
    expect(all).toHaveLength(2000);
    expect(all.at(-1)!.addressees[0]!.text).toMatch(/ Đơn vị 1999$/);
    expect(letterNotices(input)).toEqual([
      'Có 2.003 đơn vị cần đôn đốc; chỉ lập văn bản cho 2.000 đơn vị khẩn nhất.',
    ]);
    expect(letterNotices(tableInput({ rows: rows.slice(0, 2000), asOf: '2023-06-02' }))).toEqual(
      [],
    );
  });

  test('have the name of a file with the day of the figures', () => {
    expect(letters([late!], { asOf: '2023-06-02' })[0]!.fileName).toBe('Don-doc-2-6-2023');
  });
});
