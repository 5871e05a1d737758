import { describe, expect, test } from '@jest/globals';
import { fromTcvn3 } from '../../../src/domain/text/tcvn3';

describe('TCVN3', () => {
  test.each([
    ['C«ng ®oµn c¬ së', 'Công đoàn cơ sở'],
    ['§¶ng bé thÞ trÊn', 'Đảng bộ thị trấn'],
    ['Tr\u00ADêng PTDTBT – TiÓu häc (sè 2) Nïng Nµng', 'Trường PTDTBT – Tiểu học (số 2) Nùng Nàng'],
    ['NguyÔn V¨n Hµ, ñy viªn kû luËt', 'Nguyễn Văn Hà, ủy viên kỷ luật'],
  ])('%s is %s', (seen, typed) => {
    expect(fromTcvn3(seen)).toBe(typed);
  });

  test('every vowel with every tone', () => {
    const seen =
      '\u00B5\u00B8\u00B6\u00B7\u00B9 \u00BB\u00BE\u00BC\u00BD\u00C6 \u00C7\u00CA\u00C8\u00C9\u00CB \u00CC\u00D0\u00CE\u00CF\u00D1 \u00D2\u00D5\u00D3\u00D4\u00D6 \u00D7\u00DD\u00D8\u00DC\u00DE \u00DF\u00E3\u00E1\u00E2\u00E4 \u00E5\u00E8\u00E6\u00E7\u00E9 \u00EA\u00ED\u00EB\u00EC\u00EE \u00EF\u00F3\u00F1\u00F2\u00F4 \u00F5\u00F8\u00F6\u00F7\u00F9 \u00FA\u00FD\u00FB\u00FC\u00FE';
    expect(fromTcvn3(Array.from(seen).join(' '))).toBe(
      Array.from('àáảãạ ằắẳẵặ ầấẩẫậ èéẻẽẹ ềếểễệ ìíỉĩị òóỏõọ ồốổỗộ ờớởỡợ ùúủũụ ừứửữự ỳýỷỹỵ').join(
        ' ',
      ),
    );
  });

  test.each([
    ['VNI, in which words would have two tones', 'Tröôøng'],
    ['a letter that it has not', 'à la carte'],
    ['Unicode', 'Trường'],
  ])('%s is none', (_, text) => {
    expect(fromTcvn3(text)).toBeNull();
  });
});
