import { testRule } from './ruleTester';

const ROWS = [{ 'Ngày tổ chức': '12/4/2023' }] as const;

testRule('plan-invalid', {
  severity: 'error',
  clause: 'data',
  valid: [
    { name: 'the default plan', rows: ROWS },
    {
      name: 'valid values, and blanks where the default is blank',
      rows: ROWS,
      plan: {
        as_of: '',
        reporting_body: null,
        prepared_by: '',
        before_reading: 'Inclusive',
        'grassroots.max_days': '0,5',
        due_soon_days: 0,
        'term.next': '2028 – 2033',
        quota: [{ from: 0, to: 9, delegates_max: 9, committee_min: 0, committee_max: 0 }],
      },
    },
    { name: 'no bands', rows: ROWS, plan: { quota: [] } },
  ],
  invalid: [
    {
      name: 'a value names its key, what stands there and what is expected',
      rows: ROWS,
      plan: { 'grassroots.complete_before': 'cuối tháng 5' },
      findings: [[null, null, 'grassroots.complete_before', '“cuối tháng 5”', 'ví dụ 31/05/2023']],
    },
    {
      name: 'one finding per key',
      rows: ROWS,
      plan: {
        as_of: 'Tháng 4/2023',
        'pilot.unit': '',
        before_reading: 'exclusiv',
        due_soon_days: 1.5,
        'upper.max_days': 0,
        'term.previous': '2023-2018',
        title_block: ['party'],
      },
      findings: [
        [null, null, 'as_of', '“Tháng 4/2023”'],
        [null, null, 'pilot.unit', '“”'],
        [null, null, 'upper.max_days', '“0”', 'lớn hơn 0'],
        [null, null, 'before_reading', '“exclusiv”', 'exclusive, inclusive'],
        [null, null, 'term.previous', '“2023-2018”'],
        [null, null, 'due_soon_days', '“1.5”', 'số nguyên'],
        [null, null, 'title_block', 'federation, party'],
      ],
    },
    {
      name: 'a key that there is not',
      rows: ROWS,
      plan: { 'grassroot.max_days': 1 },
      findings: [[null, null, 'không có thông số grassroot.max_days']],
    },
    {
      name: 'bands',
      rows: ROWS,
      plan: { quota: [{ from: 1, to: 9 }, { from: 20, to: 10 }, 'abc'] },
      findings: [
        [null, null, 'quota có 2 dòng không hợp lệ, không được dùng', '“Từ” không lớn hơn “Đến”'],
      ],
    },
    {
      name: 'a sheet names the cell of each',
      rows: ROWS,
      planSheet: [
        ['KẾ HOẠCH'],
        ['Khóa', 'Thông số', 'Giá trị'],
        ['due_soon_days', '', 'nửa tháng'],
        ['place', '', 'Tam Đường'],
        ['plase', '', 'Tam Đường'],
        ['place', '', 'Tam Đường'],
        [],
        ['Từ (đoàn viên)', 'Đến', 'ĐB tối đa', 'BCH tối thiểu', 'BCH tối đa', 'ĐB dự ĐH huyện'],
        [1, 19, 19, 3, 5, 1],
        [20, 10, 30, 3, 5, 1],
      ],
      findings: [
        [null, null, 'due_soon_days', 'Kế hoạch!C3', '“nửa tháng”'],
        [null, null, 'place có hai lần', 'Kế hoạch!C6'],
        [null, null, 'plase', 'Kế hoạch!C5'],
        [null, null, 'quota có 1 dòng', 'Kế hoạch!A10'],
      ],
    },
    {
      name: 'it is said although the sheet is no tracker',
      cells: [['abc']],
      plan: { language: 'fr' },
      findings: [[null, null, 'language', 'vi, en']],
    },
  ],
});
