import { testRule } from './ruleTester';

function units(...names: string[]) {
  return names.map((name) => ({ 'Tên CĐCS': name }));
}

testRule('legacy-encoding', {
  severity: 'error',
  clause: 'data',
  valid: [
    {
      name: 'Vietnamese in Unicode, composed and decomposed, every vowel with every tone',
      rows: units(
        'Trường Mầm non Bình Lư',
        'Trường Mầm non Bình Lư'.normalize('NFD'),
        'àáâãèéêìíòóôõùúý ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝ',
        'ảạăằắẳẵặầấẩẫậẻẽẹềếểễệỉĩịỏọồốổỗộơờớởỡợủũụưừứửữựỳỷỹỵđ',
      ),
    },
    {
      name: 'Ð (U+00D0), which is Đ',
      rows: units('Ban \u00D0iều hành \u00D0ội, b\u00F0a \u00F0b'),
    },
    { name: 'one foreign letter', rows: units('Công ty Müller', 'Café Æ 5') },
    {
      name: 'signs that stand between no letters',
      rows: units('Trường « A 5 » § 3 ± ×', '12° 45°'),
    },
    { name: 'another column', rows: [{ 'Ghi chú': 'Tr\u00ADêng MÇm non B×nh L\u00AD' }] },
  ],
  invalid: [
    {
      name: 'TCVN3 with soft hyphens, and without any',
      rows: units('Tr\u00ADêng MÇm non B×nh L\u00AD', 'TiÓu häc B¶n Bo'),
      findings: [
        [2, 'Tên CĐCS', 'TCVN3 (ABC), đọc ra là “Trường Mầm non Bình Lư”'],
        [3, 'Tên CĐCS', '“TiÓu häc B¶n Bo”', 'đọc ra là “Tiểu học Bản Bo”'],
      ],
    },
    {
      name: 'two foreign characters, each with a letter on one side alone',
      rows: units('A× B×', '×A ×B', 'A× ×B'),
      findings: [
        [2, 'Tên CĐCS'],
        [3, 'Tên CĐCS'],
        [4, 'Tên CĐCS'],
      ],
    },
    {
      name: 'VNI',
      rows: units('Tröôøng Maàm non Bình Lö'),
      findings: [[2, 'Tên CĐCS', 'có vẻ gõ bằng bảng mã cũ (TCVN3 hoặc VNI)']],
    },
    {
      name: 'an exempt unit too',
      rows: [{ 'Tên CĐCS': 'Tr\u00ADêng MÇm non B×nh L\u00AD', 'Diện tổ chức': 'Không tổ chức' }],
      findings: [[2, 'Tên CĐCS']],
    },
  ],
});
