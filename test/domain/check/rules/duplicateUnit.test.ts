import { testRule } from './ruleTester';

function units(...names: string[]) {
  return names.map((name) => ({ 'Tên CĐCS': name }));
}

testRule('duplicate-unit', {
  severity: 'error',
  clause: 'data',
  valid: [
    {
      name: 'different names and codes',
      rows: [
        { 'Mã CĐCS': 'A1', 'Tên CĐCS': 'Trường A' },
        { 'Mã CĐCS': 'A2', 'Tên CĐCS': 'Trường B' },
      ],
    },
    {
      name: 'blank codes and blank names are not the same unit',
      rows: [
        { 'Mã CĐCS': '', 'Tên CĐCS': 'Trường A' },
        { 'Mã CĐCS': '-', 'Tên CĐCS': 'Trường B' },
        { 'Mã CĐCS': '', 'Tên CĐCS': '', 'Số đoàn viên': 5 },
        { 'Mã CĐCS': '', 'Tên CĐCS': '', 'Số đoàn viên': 6 },
      ],
    },
    {
      name: 'codes that are yet to be written or found',
      rows: ['#N/A', '#N/A', '…', '…', '0', '0'].map((code) => ({ 'Mã CĐCS': code })),
    },
    { name: 'names that differ by an accent', rows: units('Trường Bình Lư', 'Trường Binh Lư') },
    {
      name: 'a word that only begins like the prefix',
      rows: units('CĐCSX Trường A', 'Trường A'),
    },
  ],
  invalid: [
    {
      name: 'the same code, on the later row and naming the earlier',
      rows: [
        { 'Mã CĐCS': 'A1', 'Tên CĐCS': 'Trường A' },
        { 'Mã CĐCS': 'a1 ', 'Tên CĐCS': 'Trường B' },
      ],
      findings: [[3, 'Mã CĐCS', 'Mã “a1” đã có ở dòng 2 trang Theo dõi (Trường A)']],
    },
    {
      name: 'the same name: prefix, case, spaces, tone placement, dashes, combining accents',
      rows: units(
        'Trường Hòa Bình – Xã Bản',
        'CĐCS Trường Hòa Bình – Xã Bản',
        'Công đoàn cơ sở Trường Hòa Bình – Xã Bản',
        'TRƯỜNG HOÀ BÌNH - XÃ BẢN',
        'Trường\u00A0Hòa  Bình-Xã Bản',
        'Trường Hòa Bình – Xã Bản'.normalize('NFD'),
      ),
      findings: [
        [
          3,
          'Tên CĐCS',
          'Tên “CĐCS Trường Hòa Bình – Xã Bản” đã có ở dòng 2 trang Theo dõi',
          'Trường Hòa Bình',
        ],
        [4, 'Tên CĐCS', 'dòng 2'],
        [5, 'Tên CĐCS', 'dòng 2'],
        [6, 'Tên CĐCS', 'dòng 2'],
        [7, 'Tên CĐCS', 'dòng 2'],
      ],
    },
    {
      name: 'the prefix set off by a dash or a colon',
      rows: units('Công đoàn Trường A', 'Công đoàn: Trường A', 'CĐCS - Trường A'),
      findings: [
        [3, 'Tên CĐCS', 'dòng 2'],
        [4, 'Tên CĐCS', 'dòng 2'],
      ],
    },
    {
      name: 'the prefix on the earlier row',
      rows: units('CĐCS Trường A', 'Trường A'),
      findings: [[3, 'Tên CĐCS', 'dòng 2 trang Theo dõi (CĐCS Trường A)']],
    },
    {
      name: 'code and name repeated: once, on the code',
      rows: [
        { 'Mã CĐCS': 'A1', 'Tên CĐCS': 'Trường A' },
        { 'Mã CĐCS': 'A1', 'Tên CĐCS': 'Trường A' },
      ],
      findings: [[3, 'Mã CĐCS']],
    },
    {
      name: 'the same name under different codes, and the other way round',
      rows: [
        { 'Mã CĐCS': 'A1', 'Tên CĐCS': 'Trường A' },
        { 'Mã CĐCS': 'A2', 'Tên CĐCS': 'Trường A' },
        { 'Mã CĐCS': 'A2', 'Tên CĐCS': 'Trường C' },
      ],
      findings: [
        [3, 'Tên CĐCS', 'dòng 2'],
        [4, 'Mã CĐCS', 'dòng 3'],
      ],
    },
    {
      name: 'an exempt unit repeats one too',
      rows: [
        { 'Tên CĐCS': 'Trường A', 'Diện tổ chức': 'Không tổ chức' },
        { 'Tên CĐCS': 'Trường A', 'Diện tổ chức': 'Không tổ chức' },
      ],
      findings: [[3, 'Tên CĐCS']],
    },
  ],
});
