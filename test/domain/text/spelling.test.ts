import { describe, expect, test } from '@jest/globals';
import { headerKey, spellingKey, tidy } from '../../../src/domain/text/spelling';

describe('spellings that count as the same', () => {
  test.each([
    ['combining accents', 'Trường Mầm non'.normalize('NFD'), 'Trường Mầm non'],
    ['tone placement, oa', 'Hoà Bình', 'Hòa Bình'],
    ['tone placement, oe', 'Khoẻ', 'Khỏe'],
    ['tone placement, uy', 'Uỷ ban, Thuỵ, huý, quỹ', 'Ủy ban, Thụy, húy, qũy'],
    ['tone placement, capitals', 'HOÀ BÌNH, UỶ BAN', 'hòa bình, ủy ban'],
    ['tone placement with combining accents', 'Hoà'.normalize('NFD'), 'Hòa'],
    ['tone placement within a word', 'hoàn, toán, khoảng, ngoạc', 'hòan, tóan, khỏang, ngọac'],
    ['kinds of dash', 'GDNN – GDTX', 'GDNN - GDTX'],
    ['kinds of dash', 'GDNN — GDTX', 'GDNN−GDTX'],
    ['kinds of dash', 'GDNN‑GDTX', 'GDNN‐GDTX'],
    ['spaces around a dash', 'GDNN  –GDTX', 'GDNN-GDTX'],
    ['no-break spaces', 'Bình\u00A0Lư', 'Bình Lư'],
    ['repeated spaces', ' Bình \t Lư\n', 'Bình Lư'],
    ['case', 'BÌNH LƯ Đ', 'bình lư đ'],
    ['Ð (U+00D0) and Đ', '\u00D0ội Thi \u00F0ua', 'Đội thi đua'],
    ['a byte order mark, a zero-width space', '\uFEFFBình\u200B Lư', 'Bình Lư'],
    ['joining marks', 'Bình\u200C \u200DL\u2060ư', 'Bình Lư'],
    ['directional marks', '\u200EBình\u200F \u202ALư\u202C\u2066\u2069', 'Bình Lư'],
    ['an invisible mark within a letter', 'Bi\u200B\u0300nh Lư', 'Bình Lư'],
    ['a soft hyphen', 'Bình\u00AD Lư', 'Bình Lư'],
    ['a variation selector', '✔\uFE0F', '✔'],
  ])('%s', (_, one, other) => {
    expect(spellingKey(one)).toBe(spellingKey(other));
  });

  test.each([
    ['Bình Lư', 'Binh Lu'],
    ['Hòa', 'Hỏa'],
    ['Đ', 'D'],
    ['a b', 'ab'],
    ['a-b', 'ab'],
    ['Trường A.', 'Trường A'],
  ])('%s and %s differ', (one, other) => {
    expect(spellingKey(one)).not.toBe(spellingKey(other));
  });

  test('the form is its own form', () => {
    for (const text of ['Uỷ ban –  Xã', 'hoà\u00A0bình', 'GDNN — GDTX ']) {
      expect(spellingKey(spellingKey(text))).toBe(spellingKey(text));
    }
  });
});

describe('what is shown', () => {
  test.each([
    [' Uỷ  ban – Xã ', 'Uỷ ban – Xã'],
    ['Bình\u00A0Lư', 'Bình Lư'],
    ['Hoà'.normalize('NFD'), 'Hoà'],
    ['\n', ''],
    ['\u00D0ội\u200E \u2060A\uFEFF', '\u00D0ội A'],
    ['Tr\u00ADêng MÇm non', 'Tr\u00ADêng MÇm non'],
  ])("%p keeps the writer's spelling", (text, shown) => {
    expect(tidy(text)).toBe(shown);
  });
});

describe('headers', () => {
  test.each([
    ['Xã, thị trấn', 'xathitran'],
    ['ĐB dự ĐH huyện (đã bầu)', 'dbdudhhuyendabau'],
    ['Số đoàn viên\n', 'sodoanvien'],
    ['TT.', 'tt'],
    ['Ðại hội ðiểm', 'daihoidiem'],
    ['Nội dung 1a', 'noidung1a'],
    ['Cấp ủy'.normalize('NFD'), 'capuy'],
    ['Cấp uỷ', 'capuy'],
    ['* – *', ''],
    ['\u00D0ã b\u00E1o c\u00E1o, \u00F0i\u1EC3m', 'dabaocaodiem'],
    ['\u200EBình\u00AD\u2060 Lư', 'binhlu'],
  ])('%p is %p', (header, key) => {
    expect(headerKey(header)).toBe(key);
  });
});
