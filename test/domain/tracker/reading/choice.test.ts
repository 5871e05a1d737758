import { expect, test } from '@jest/globals';
import { isoDay } from '../../trackerTable';
import { ANY_LEVEL, upperLevel } from '../../../../src/domain/tracker/headerName';
import { type ChoiceColumn, readChoice } from '../../../../src/domain/tracker/reading/choice';

const DISTRICT = upperLevel(['Huyện', 'Cấp huyện']);

test.each<[ChoiceColumn, string, string]>([
  ['level', 'Cơ sở', 'grassroots'],
  ['level', 'Huyện', 'upper'],
  ['level', ' huyện ', 'upper'],
  ['level', 'CẤP TRÊN', 'upper'],
  ['level', 'cơ  sở', 'grassroots'],
  ['required', 'Phải tổ chức', 'required'],
  ['required', 'có', 'required'],
  ['required', 'Không tổ chức', 'exempt'],
  ['required', 'Không', 'exempt'],
  ['required', 'Không (sáp nhập)', 'exempt'],
  ['required', 'Không tổ chức do sáp nhập', 'exempt'],
  ['required', 'Không: giải thể', 'exempt'],
  ['required', 'Không - mới thành lập', 'exempt'],
  ['required', 'Có (trong quý II)', 'required'],
  ['form', 'Toàn thể (100%)', 'plenary'],
  ['form', 'ĐH toàn thể', 'plenary'],
  ['form', 'Đại biểu', 'delegates'],
])('under %s, %s is %s', (column, text, code) => {
  expect(readChoice(column, text, DISTRICT)).toEqual({ kind: 'choice', code });
});

test('a blank is blank, and any other text is told as it stands', () => {
  expect(readChoice('required', ' - ', ANY_LEVEL)).toEqual({ kind: 'blank' });
  for (const text of ['Có lẽ', 'Không rõ', '(Không)', 'Không chắc (hỏi lại)', 'Không dotc']) {
    expect(readChoice('required', text, ANY_LEVEL)).toEqual({ kind: 'unknown', text });
  }
});

test.each(['Huyen', 'Tỉnh', 'x', 1, true, { date: isoDay('2023-04-12') }])(
  'the level %j is unknown',
  (cell) => {
    expect(readChoice('level', cell, DISTRICT).kind).toBe('unknown');
  },
);

test('what the higher level is called is the plan’s to say', () => {
  const commune = upperLevel(['Xã', 'Phường']);
  expect(readChoice('level', 'PHƯỜNG', commune)).toEqual({ kind: 'choice', code: 'upper' });
  expect(readChoice('level', 'Huyện', commune)).toEqual({ kind: 'unknown', text: 'Huyện' });
  expect(readChoice('form', 'Xã', commune)).toEqual({ kind: 'unknown', text: 'Xã' });
});
