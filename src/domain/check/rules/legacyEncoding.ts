/** A name typed in an old encoding is reported; what it may be is proposed, never written. */
import { fromTcvn3 } from '../../text/tcvn3';
import { defineRowRule } from '../rule';

/** U+00A1–U+00FF but for the letters that Vietnamese uses; Ð (U+00D0) stands for Đ. */
const FOREIGN = /(?![ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý\u00D0\u00F0])[\u00A1-\u00FF]/;
const LETTER = /\p{L}/u;

export const legacyEncoding = defineRowRule({
  code: 'legacy-encoding',
  name: { vi: 'Tên gõ bằng bảng mã cũ (TCVN3, VNI)', en: 'Name in an old encoding' },
  severity: 'error',
  isAboutData: true,
  description: {
    vi: 'Tên đơn vị gõ bằng Unicode, không dùng bảng mã TCVN3 (ABC) hay VNI.',
    en: 'The name is typed in Unicode, not in TCVN3 (ABC) or VNI.',
  },
  uses: ['unit_name'],
  messages: {
    legacy: {
      vi: 'Tên “{name:text}” có vẻ gõ bằng bảng mã cũ (TCVN3 hoặc VNI). Chuyển mã sang Unicode hoặc gõ lại tên.',
      en: 'The name "{name:text}" seems to be typed in an old encoding (TCVN3 or VNI). Convert it to Unicode or type it again.',
    },
    decoded: {
      vi: 'Tên “{name:text}” có vẻ gõ bằng bảng mã TCVN3 (ABC), đọc ra là “{decoded:text}”. Nếu đúng, chép tên này vào ô; nếu không, gõ lại tên bằng Unicode.',
      en: 'The name "{name:text}" seems to be typed in TCVN3 (ABC) and reads "{decoded:text}". If that is right, copy it into the cell; if not, type the name again in Unicode.',
    },
  },
  checkUnit: (unit, { report }) => {
    const name = unit.name.normalize('NFC');
    // Most names are told at once, without taking them apart.
    if (!FOREIGN.test(name)) return;
    const characters = Array.from(name);
    const suspicious = characters.filter((character, i) => {
      if (!FOREIGN.test(character)) return false;
      return LETTER.test(characters[i - 1] ?? '') || LETTER.test(characters[i + 1] ?? '');
    });
    if (suspicious.length < 2) return;
    const location = { unit, column: 'unit_name' } as const;
    const decoded = fromTcvn3(unit.name);
    if (decoded === null) report(location, 'legacy', { name: unit.name });
    else report(location, 'decoded', { name: unit.name, decoded });
  },
});
