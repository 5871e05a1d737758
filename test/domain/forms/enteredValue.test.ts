import { describe, expect, it } from '@jest/globals';
import type { CalendarDate } from '../../../src/domain/calendar';
import { type FieldReading, readEntered } from '../../../src/domain/forms/enteredValue';
import { COLUMNS, type ColumnKey } from '../../../src/domain/tracker/columns';

const PERIOD = ['2022-05-01', '2023-09-30'] as unknown as readonly [CalendarDate, CalendarDate];

function field(key: ColumnKey, change: Partial<FieldReading> = {}): FieldReading {
  return { key, type: COLUMNS[key].type, isBox: false, period: PERIOD, ...change };
}

describe('a date that is typed into the form', () => {
  it.each(['12/4/2023', '12.04.23', 'ngày 12 tháng 4 năm 2023', 'Sáng 12/4/2023'])(
    '“%s” becomes a date cell of 12 April, and is shown so',
    (text) => {
      expect(readEntered(field('held'), text)).toEqual({
        kind: 'content',
        content: { date: '2023-04-12' },
        read: { kind: 'days', text: '12/04/2023' },
      });
    },
  );

  it.each([
    ['12-13/4/2023', '12/04/2023 – 13/04/2023'],
    ['Tháng 4/2023', '01/04/2023 – 30/04/2023'],
  ])('“%s” stays the text that it is, shown as %s', (text, shown) => {
    const read = { kind: 'days', text: shown };
    expect(readEntered(field('planned'), text)).toEqual({ kind: 'content', content: text, read });
  });

  it.each([
    ['12/4', 'no-year'],
    ['1/2', 'no-year'],
    ['31/4/2023', 'no-date'],
    ['04/13/2023', 'no-date'],
    ['=A1', 'no-date'],
  ])('“%s” is asked about: %s', (text, doubt) => {
    expect(readEntered(field('held'), text)).toEqual({ kind: 'doubt', doubt });
  });

  it('outside the time of the plan is asked about where day and month may be exchanged', () => {
    const asked = { kind: 'doubt', doubt: 'swapped', swapped: '11/03/2023' };
    expect(readEntered(field('held'), '03/11/2023')).toEqual(asked);
    // Somebody has confirmed it, or the plan does not say its time.
    const day = { content: { date: '2023-11-03' } };
    expect(readEntered(field('held', { period: null }), '03/11/2023')).toMatchObject(day);
  });

  it.each(['1/2/2023', '12/4/2023', '20/11/2023', '12/12/2023'])(
    '“%s” is day first without a question: inside that time, or right in no other way',
    (text) => {
      expect(readEntered(field('held'), text)).toMatchObject({ kind: 'content' });
    },
  );

  it('that is only planned stays a text, and is shown as not held', () => {
    const text = 'dự kiến 20/4/2023';
    const read = { kind: 'tentative' };
    expect(readEntered(field('held'), text)).toEqual({ kind: 'content', content: text, read });
    expect(readEntered(field('planned'), text)).toMatchObject({ content: { date: '2023-04-20' } });
  });
});

describe('other things that are typed into the form', () => {
  it.each<[ColumnKey, string, unknown]>([
    ['members', '05', 5],
    ['members', '24 ĐV', 24],
    ['members', '', ''],
    ['duration', '1,5', 1.5],
    ['duration', '01 ngày', '01 ngày'],
    ['c1a', 'x', 'x'],
    ['personnel', 'đã duyệt', 'đã duyệt'],
    ['personnel', '10/4/2023', { date: '2023-04-10' }],
    ['note', '=1+1', '=1+1'],
    ['bloc', '12/4/2023', '12/4/2023'],
    ['form', 'Toàn thể', 'Toàn thể'],
    ['held', 'chưa tổ chức', 'chưa tổ chức'],
    ['held', '  ', ''],
  ])('in %s “%s” becomes %j', (key, text, content) => {
    expect(readEntered(field(key), text)).toMatchObject({ kind: 'content', content });
  });

  it.each<[ColumnKey, string, string]>([
    ['members', '-3', 'no-number'],
    ['members', '2,5', 'no-number'],
    ['members', 'hai', 'no-number'],
    ['personnel', 'chờ', 'no-mark'],
    ['result_sent', '12/4', 'no-year'],
    ['result_sent', '31/4/2023', 'no-mark'],
  ])('in %s “%s” is asked about: %s', (key, text, doubt) => {
    expect(readEntered(field(key), text)).toEqual({ kind: 'doubt', doubt });
  });

  it('in a box to tick are TRUE and FALSE', () => {
    const box = field('c1a', { isBox: true });
    expect(readEntered(box, 'TRUE')).toEqual({ kind: 'content', content: true, read: null });
    expect(readEntered(box, 'FALSE')).toEqual({ kind: 'content', content: false, read: null });
  });
});
