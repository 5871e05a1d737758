import { describe, expect, test } from '@jest/globals';
import type { Wording } from '../../src/document/errors';
import { refusals as ofDocument } from '../../src/document/documentRefusals';
import type { HostOptions } from '../../src/host';
import { refusals as ofServices } from '../../src/host/runtime/refusals';
import { documentOf, hostOf } from './script';

const vietnamese = { email: 'can.bo@example.vn', language: 'vi' } as const;

function guarded() {
  const made = documentOf(['a', 'b', null, 'd']);
  const cell = { top: 0, left: 0, bottom: 0, right: 0 };
  made.sheet.protections = [
    { area: cell, description: '', editors: ['chu@example.vn'], warningOnly: false },
  ];
  made.sheet.validations = [
    { area: { ...cell, left: 1, right: 1 }, list: ['Có', 'Chưa'], allowInvalid: false },
  ];
  made.sheet.merges = [{ ...cell, left: 3, right: 4 }];
  return made;
}

/** What a script is told of a refusal. */
function told(body: string, options: Partial<HostOptions>): string {
  const caught = `try { ${body} } catch (error) { return error.name + ': ' + error.message }`;
  return hostOf(caught, { ...guarded(), ...options }).run('main') as string;
}

const CASES: readonly (readonly [body: string, message: string])[] = [
  [
    'sheet.getRange("A1").setValue(1)',
    'Bạn đang cố chỉnh sửa ô hoặc đối tượng được bảo vệ. Hãy liên hệ với chủ sở hữu bảng tính để gỡ bỏ chế độ bảo vệ nếu bạn cần chỉnh sửa.',
  ],
  [
    'sheet.getRange("B1").setValue("x")',
    'Dữ liệu nhập vào ô B1 vi phạm quy tắc xác thực dữ liệu của ô này. Hãy nhập một trong các giá trị sau: Có, Chưa.',
  ],
  [
    'sheet.getRange("D1").breakApart()',
    'Bạn phải chọn tất cả các ô trong dải ô đã hợp nhất để hợp nhất hoặc hủy hợp nhất.',
  ],
  [
    'sheet.setFrozenRows(2); sheet.getRange("C2:C3").merge()',
    'Bạn không thể hợp nhất hàng cố định với hàng không cố định',
  ],
  [
    'sheet.setFrozenColumns(4)',
    'Rất tiếc, bạn không thể cố định các cột chỉ chứa một phần của ô đã hợp nhất.',
  ],
  [
    `sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule()
       .whenFormulaSatisfied('=Khác!A1').setRanges([sheet.getRange('C1')]).build()])`,
    'Quy tắc định dạng có điều kiện không thể tham chiếu một trang tính khác.',
  ],
  [
    'sheet.getRange("C1").setValue("x".repeat(50001))',
    'Nội dung nhập vượt quá số ký tự tối đa 50000 trong một ô.',
  ],
  [
    'const gone = book.insertSheet("Cũ"); book.deleteSheet(gone); gone.getRange("A1")',
    'Không tìm thấy trang tính Cũ',
  ],
  [
    'sheet.getRange("C1:C2").setValues([[1]])',
    'Số hàng trong dữ liệu không khớp với số hàng trong dải ô. Dữ liệu có 1 nhưng dải ô có 2.',
  ],
  [
    'sheet.getRange(1)',
    'Các tham số (number) không khớp với chữ ký phương thức của SpreadsheetApp.Sheet.getRange.',
  ],
];

describe('a refusal', () => {
  test.each(CASES)('of %s is told in the words of a Vietnamese user', (body, message) => {
    expect(told(body, { user: vietnamese })).toBe(`Exception: ${message}`);
  });

  test.each(CASES.map(([body]) => body))('of %s is told in English by default', (body) => {
    const [name, text] = told(body, {}).split(/: (.*)/s);
    expect(name).toBe('Exception');
    expect(text).toMatch(/^[ -~“”’]*(?:Có, Chưa\.|Sheet Cũ not found)?$/);
  });

  test('that comes late is told in the same words', () => {
    const host = hostOf('sheet.getRange("A1").setValue(1)', {
      ...guarded(),
      user: vietnamese,
      writeErrors: 'late',
    });
    expect(() => host.run('main')).toThrow(/^Bạn đang cố chỉnh sửa ô/);
  });

  test('of rights is told in the same words', () => {
    const host = hostOf('sheet.getRange("A1")', { user: { language: 'vi', authMode: 'NONE' } });
    expect(() => host.run('main')).toThrow(/^Bạn không có quyền gọi SpreadsheetApp/);
  });

  test('of what the user types is told in the same words', () => {
    const host = hostOf('', { ...guarded(), user: vietnamese });
    expect(() => host.edit('Data', 'A1', 'x')).toThrow(/^Bạn đang cố chỉnh sửa ô/);
    expect(() => host.edit('Data', 'B1', 'x')).toThrow(/^Dữ liệu nhập vào ô B1/);
  });

  type Made = (...args: unknown[]) => Wording;
  const all = Object.entries<Wording | Made>({ ...ofDocument, ...ofServices } as never).map(
    ([name, words]) => [name, 'en' in words ? words : words('rows', ['x'], 'y')] as const,
  );

  test.each(all)('%s has words of its own in both languages', (_, { en, vi }) => {
    expect(en).toMatch(/^[ -~“”’]+$/);
    expect(vi).toMatch(/[à-ỹ]/);
    expect(vi).not.toMatch(/\b(?:the|you|not|must|of)\b/i);
  });
});
