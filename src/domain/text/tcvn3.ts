/** TCVN3 (ABC), in which Vietnamese was typed before Unicode: its letters show up as others. */

/** What a letter is seen as, and after it the letter that was typed. */
const PAIRS =
  '¡Ă¢Â£Ê¤Ô¥Ơ¦Ư§Đ¨ă©âªê«ô¬ơ\u00ADư®đ' +
  'µà¸á¶ả·ã¹ạ»ằ¾ắ¼ẳ½ẵÆặÇầÊấÈẩÉẫËậ' +
  'ÌèÐéÎẻÏẽÑẹÒềÕếÓểÔễÖệ×ìÝíØỉÜĩÞị' +
  'ßòãóáỏâõäọåồèốæổçỗéộêờíớëởìỡîợ' +
  'ïùóúñủòũôụõừøứöử÷ữùựúỳýýûỷüỹþỵ';
const TYPED = new Map(
  (PAIRS.match(/../g) ?? []).map((pair) => [pair.charAt(0), pair.charAt(1)] as const),
);

const LETTER = /[\p{L}\p{M}]/u;
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * What was typed, where a text can be TCVN3: all of its letters are known, and no word has two
 * tones, as the words of another encoding come out with. Capitals with a tone are small letters in
 * TCVN3, and stay so. Null where it can be none.
 * @example fromTcvn3('B×nh L­') // 'Bình Lư', with U+00AD
 */
export function fromTcvn3(text: string): string | null {
  const letters = Array.from(text.normalize('NFC'), (letter) => {
    const typed = TYPED.get(letter);
    if (typed !== undefined || !LETTER.test(letter)) return typed ?? letter;
    return letter < '\u0080' ? letter : undefined;
  });
  if (letters.includes(undefined)) return null;
  const typed = letters.join('');
  const tonesOf = (word: string) => word.normalize('NFD').match(TONE)?.length ?? 0;
  return typed.split(/[^\p{L}\p{M}]+/u).some((word) => tonesOf(word) > 1) ? null : typed;
}
