import { describe, expect, it } from '@jest/globals';
import { readAsOf } from '../../src/sidebar/readAsOf';
import { failureOf } from '../../src/sidebar/failure';
import { searchable, textSearch } from '../../src/sidebar/results/textSearch';

describe('the as-of date as typed', () => {
  it.each([
    ['', { kind: 'today', text: '' }],
    ['  ', { kind: 'today', text: '' }],
    ['20/05/2023', { kind: 'day', text: '20/05/2023' }],
    ['1.6.23', { kind: 'day', text: '01/06/2023' }],
    ['ngày 31 tháng 5 năm 2023', { kind: 'day', text: '31/05/2023' }],
    ['31/5', { kind: 'incomplete' }],
    ['T5/2023', { kind: 'several-days' }],
    ['31/4/2023', { kind: 'unreadable' }],
    ['hôm qua', { kind: 'unreadable' }],
    ['chưa', { kind: 'unreadable' }],
  ])('%j', (typed, reading) => {
    expect(readAsOf(typed)).toEqual(reading);
  });
});

describe('what went wrong', () => {
  it.each([
    ['PERMISSION_DENIED', 'permission'],
    ['Exception: You do not have permission to call SpreadsheetApp.openById.', 'permission'],
    ['Authorization is required to perform that action.', 'permission'],
    ['Bạn không có quyền truy cập vào tài liệu này.', 'permission'],
    ['NetworkError: Connection failure due to HTTP 0', 'connection'],
    ['Exceeded maximum execution time', 'timeout'],
    ['TypeError: x is undefined', 'server'],
    // The server's own words are not Google's.
    ['OperatorError: Bạn không có quyền sửa vùng được bảo vệ.', 'server'],
  ])('%j is told as %s', (message, kind) => {
    expect(failureOf(new Error(message)).kind).toBe(kind);
  });

  it.each([
    ['Error: OperatorError: Đợi ít phút.', 'Đợi ít phút.'],
    ['OperatorError: Đợi ít phút.', 'Đợi ít phút.'],
    ['Đợi ít phút.', 'Đợi ít phút.'],
  ])('%j says what to do', (message, said) => {
    expect(failureOf({ message }).message).toBe(said);
  });

  it('may have nothing to say', () => {
    expect(failureOf(undefined)).toEqual({ kind: 'server', message: '' });
  });
});

describe('searching', () => {
  it.each([
    ['truong mam non', true],
    ['TẢ LÈNG', true],
    ['ta leng mam', true],
    ['hoà', true],
    ['14/02/2023', true],
    ['', true],
    ['tieu hoc', false],
  ])('%j', (query, isFound) => {
    const text = searchable('Trường Mầm non xã Tả Lèng', 'Hòa Bình, hạn 14/02/2023');
    expect(textSearch(query)(text)).toBe(isFound);
  });
});
