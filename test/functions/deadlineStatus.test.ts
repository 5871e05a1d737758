import { describe, expect, it } from '@jest/globals';
import { functionHost, serial } from './functionHost';

const { call } = functionHost();
const asOf = { date: '2023-05-20' };

describe('DEADLINE_STATUS of single cells', () => {
  it.each([
    ['cơ sở', '30/05/2023', '2023-06-01', 'Hoàn thành đúng hạn'],
    ['cơ sở', '31/05/2023', '2023-06-01', 'Hoàn thành trễ hạn'],
    ['grassroots', { date: '2023-04-12' }, '2023-05-20', 'Hoàn thành đúng hạn'],
    ['cơ sở', '', '2023-05-14', 'Chưa đến hạn'],
    ['cơ sở', '', '2023-05-15', 'Sắp đến hạn'],
    ['cơ sở', '', '2023-05-30', 'Sắp đến hạn'],
    ['cơ sở', '', '2023-05-31', 'Quá hạn'],
    ['điểm', '14/02/2023', '2023-05-20', 'Hoàn thành đúng hạn'],
    ['pilot', '15/02/2023', '2023-05-20', 'Hoàn thành trễ hạn'],
    ['x', '15/02/2023', '2023-05-20', 'Hoàn thành trễ hạn'],
    ['', '15/02/2023', '2023-05-20', 'Hoàn thành đúng hạn'],
    ['huyện', '30/7/2023', '2023-08-01', 'Hoàn thành đúng hạn'],
    ['upper', '31/7/2023', '2023-08-01', 'Hoàn thành trễ hạn'],
    [true, '15/02/2023', '2023-05-20', 'Hoàn thành trễ hạn'],
    [1, '15/02/2023', '2023-05-20', 'Hoàn thành trễ hạn'],
    [false, '15/02/2023', '2023-05-20', 'Hoàn thành đúng hạn'],
    ['không', '15/02/2023', '2023-05-20', 'Hoàn thành đúng hạn'],
    [{ date: '2023-03-01' }, '02/03/2023', '2023-05-20', 'Hoàn thành trễ hạn'],
    ['cơ sở', '31/4/2023', '2023-05-20', 'Thiếu dữ liệu'],
    ['cơ sở', '12/4', '2023-05-20', 'Thiếu dữ liệu'],
    ['cơ sở', 'Quý II/2023', '2023-07-20', 'Thiếu dữ liệu'],
    ['cơ sở', '25/05/2023', '2023-05-20', 'Sắp đến hạn'],
  ])('%p held %p on %s is %s', (milestone, held, day, expected) => {
    expect(call('DEADLINE_STATUS', milestone, held, { date: day })).toBe(expected);
  });

  it('answers nothing for blank cells', () => {
    expect(call('DEADLINE_STATUS', '', '', asOf)).toBe('');
  });

  it('says what is wrong with a milestone that it does not know', () => {
    expect(() => call('DEADLINE_STATUS', 'tỉnh', '', asOf)).toThrow(/không rõ “tỉnh”/);
  });

  it('says what is wrong with an as-of date that is none', () => {
    expect(() => call('DEADLINE_STATUS', 'cơ sở', '', 'hôm qua')).toThrow(
      /“hôm qua” không phải là một ngày/,
    );
  });
});

describe('DEADLINE_STATUS of ranges', () => {
  it('answers each row in one call, and nothing for the blank rows at the end', () => {
    const held = [['12/4/2023'], [''], ['2/6/2023'], [''], ['']];
    expect(call('DEADLINE_STATUS', 'cơ sở', held, { date: '2023-06-10' })).toEqual([
      ['Hoàn thành đúng hạn'],
      ['Quá hạn'],
      ['Hoàn thành trễ hạn'],
      [''],
      [''],
    ]);
  });

  it('takes an unmarked row of the pilot column for a grassroots unit', () => {
    const result = call('DEADLINE_STATUS', [['x'], [''], ['']], [[''], [''], ['']], asOf, [
      ['1/2/2023'],
      ['1/6/2023'],
      [''],
    ]);
    expect(result).toEqual([['Quá hạn'], ['Sắp đến hạn'], ['']]);
  });

  it('leaves rows blank that are blank in the columns of milestone and date, as headings are', () => {
    const marks = [[''], ['x'], [''], [false], ['']];
    const held = [[''], [''], [''], [''], ['12/4/2023']];
    expect(call('DEADLINE_STATUS', marks, held, asOf)).toEqual([
      [''],
      ['Quá hạn'],
      [''],
      [''],
      ['Hoàn thành đúng hạn'],
    ]);
  });

  it('tells blank rows by the columns up to the planned date where they are passed', () => {
    const held = [['12/4/2023'], [''], [''], ['']];
    const upToPlanned = [
      ['Trường A', 20, ''],
      ['Trường B', 12, ''],
      ['', 0, false],
      ['', '', '1/6/2023'],
    ];
    expect(call('DEADLINE_STATUS', 'cơ sở', held, asOf, upToPlanned)).toEqual([
      ['Hoàn thành đúng hạn'],
      ['Sắp đến hạn'],
      [''],
      ['Sắp đến hạn'],
    ]);
  });

  it('refuses columns of different heights', () => {
    expect(() => call('DEADLINE_STATUS', [['cơ sở'], ['huyện']], [[''], [''], ['']])).toThrow(
      /cùng số dòng/,
    );
  });
});

describe('DEADLINE_STATUS without arguments', () => {
  it('is a table of the milestones, on the day that it is in the spreadsheet', () => {
    expect(call('DEADLINE_STATUS')).toEqual([
      ['Mốc', 'Hạn cuối', 'Còn (ngày)', 'Trạng thái'],
      ['Đại hội điểm', serial('2023-02-14'), -95, 'Đã qua hạn'],
      ['Đại hội CĐCS', serial('2023-05-30'), 10, 'Sắp đến hạn'],
      ['Đại hội Công đoàn huyện', serial('2023-07-30'), 71, 'Còn hạn'],
    ]);
  });

  it.each([
    ['2023-05-14', 'Còn hạn', 'Open'],
    ['2023-05-15', 'Sắp đến hạn', 'Due soon'],
    ['2023-05-30', 'Sắp đến hạn', 'Due soon'],
    ['2023-05-31', 'Đã qua hạn', 'Passed'],
  ])('calls the grassroots milestone on %s %s, in English %s', (day, vi, en) => {
    const stateIn = (language: string) => {
      const plan = `Khóa,Giá trị\nas_of,${day}\nlanguage,${language}\n`;
      return (functionHost({ plan }).call('DEADLINE_STATUS') as unknown[][])[2]![3];
    };
    expect([stateIn('vi'), stateIn('en')]).toEqual([vi, en]);
  });

  it('says of a deadline that is not valid on the plan that it is not, and shows the others', () => {
    const plan = 'Khóa,Giá trị\ngrassroots.complete_before,hè\ndue_soon_days,nhiều\n';
    expect((functionHost({ plan }).call('DEADLINE_STATUS') as unknown[][]).slice(1)).toEqual([
      ['Đại hội điểm', serial('2023-02-14'), -95, 'Đã qua hạn'],
      ['Đại hội CĐCS', 'không hợp lệ', '', ''],
      ['Đại hội Công đoàn huyện', serial('2023-07-30'), 71, 'Còn hạn'],
    ]);
  });
});
