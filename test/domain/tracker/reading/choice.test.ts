import { expect, test } from '@jest/globals';
import { type ChoiceColumn, readChoice } from '../../../../src/domain/tracker/reading/choice';

test.each<[ChoiceColumn, string, string]>([
  ['level', 'Cơ sở', 'grassroots'],
  ['level', 'Huyện', 'upper'],
  ['level', 'CẤP TRÊN', 'upper'],
  ['required', 'Phải tổ chức', 'required'],
  ['required', 'có', 'required'],
  ['required', 'Không tổ chức', 'exempt'],
  ['required', 'Không', 'exempt'],
  ['form', 'ĐH toàn thể', 'plenary'],
  ['form', 'Đại biểu', 'delegates'],
])('under %s, %s is %s', (column, text, code) => {
  expect(readChoice(column, text)).toEqual({ kind: 'choice', code });
});

test('a blank is blank, and any other text is told as it stands', () => {
  expect(readChoice('required', ' - ')).toEqual({ kind: 'blank' });
  expect(readChoice('required', 'Có lẽ')).toEqual({ kind: 'unknown', text: 'Có lẽ' });
});
