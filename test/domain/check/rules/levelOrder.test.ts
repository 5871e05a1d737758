import { testRule } from './ruleTester';

const HELD = { Cấp: 'Huyện', 'Ngày tổ chức': '20/6/2023' } as const;
const PLANNED = { Cấp: 'Huyện', 'Ngày dự kiến': '20/6/2023' } as const;
const AFTER = '2023-07-15';
const UPPER_FIRST = { 'upper.order': 'before' } as const;
const NO_UPPER = 'Bảng không có dòng đại hội cấp trên phải tổ chức.';

testRule('level-order', {
  severity: 'error',
  clause: 'II.4.2',
  valid: [
    {
      name: 'held the day after the last grassroots congress',
      rows: [HELD, { 'Ngày tổ chức': '19/6/2023' }, { 'Ngày tổ chức': '18-19/6/2023' }],
      asOf: AFTER,
    },
    {
      name: 'exempt units are out, held or not',
      rows: [
        HELD,
        { 'Diện tổ chức': 'Không tổ chức' },
        { 'Diện tổ chức': 'Không tổ chức', 'Ngày tổ chức': '21/6/2023' },
      ],
      asOf: AFTER,
    },
    {
      name: 'planned for the day after the last congress held or planned',
      rows: [PLANNED, { 'Ngày tổ chức': '19/5/2023' }, { 'Ngày dự kiến': '19/6/2023' }],
    },
    {
      name: 'a planned day counts only for a unit not held',
      rows: [PLANNED, { 'Ngày tổ chức': '12/4/2023', 'Ngày dự kiến': '25/6/2023' }],
    },
    {
      name: 'nothing held and nothing planned',
      rows: [PLANNED, { 'Ngày dự kiến': '' }, { 'Ngày dự kiến': 'cuối tháng 6' }],
    },
    {
      name: 'the upper congress has no date',
      rows: [{ Cấp: 'Huyện' }, { 'Ngày tổ chức': '19/5/2023' }],
    },
    {
      name: 'no upper row',
      rows: [{ Cấp: 'Cơ sở', 'Ngày tổ chức': '19/5/2023' }],
      notRun: NO_UPPER,
    },
    {
      name: 'an exempt upper congress',
      rows: [{ ...HELD, 'Diện tổ chức': 'Không tổ chức' }, {}],
      asOf: AFTER,
      notRun: NO_UPPER,
    },
    { name: 'no column of the level', rows: [{ 'Ngày tổ chức': '19/5/2023' }], notRun: NO_UPPER },
    {
      name: 'a plan that does not look at the order',
      rows: [HELD, {}, { 'Ngày tổ chức': '21/6/2023' }],
      plan: { 'upper.order': 'off' },
      asOf: AFTER,
      notRun: 'upper.order',
    },
    {
      name: 'an order that is not valid',
      rows: [HELD, {}],
      plan: { 'upper.order': 'sometimes' },
      asOf: AFTER,
      notRun: 'upper.order',
    },
    {
      name: 'the upper congress first: the day after its end, exempt or not held',
      rows: [
        { Cấp: 'Cấp trên', 'Ngày tổ chức': '12-13/4/2023' },
        { 'Ngày tổ chức': '14/4/2023' },
        { 'Ngày tổ chức': '11/4/2023', 'Diện tổ chức': 'Không tổ chức' },
        { 'Ngày dự kiến': '11/4/2023' },
        { 'Ngày tổ chức': '11/4' },
        { 'Ngày tổ chức': '21/5/2023', 'Ngày bắt đầu': '11/4/2023' },
      ],
      plan: UPPER_FIRST,
    },
    {
      name: 'the upper congress first, by the first of its rows',
      rows: [
        { Cấp: 'Cấp trên', 'Ngày tổ chức': '12/4/2023' },
        { Cấp: 'Cấp trên' },
        { 'Ngày tổ chức': '13/4/2023' },
      ],
      plan: UPPER_FIRST,
    },
    {
      name: 'the upper congress first, without a row of it',
      rows: [{ 'Ngày tổ chức': '13/4/2023' }],
      plan: UPPER_FIRST,
      notRun: NO_UPPER,
    },
    {
      name: 'an opening day after the last grassroots congress',
      rows: [{ ...HELD, 'Ngày bắt đầu': '20/6/2023' }, { 'Ngày tổ chức': '19/6/2023' }],
      asOf: AFTER,
    },
  ],
  invalid: [
    {
      name: 'units are called what the plan calls them',
      rows: [HELD, { 'Tên CĐCS': 'Trường A' }],
      plan: { 'unit.label': 'nghiệp đoàn' },
      asOf: AFTER,
      findings: [[2, 'Ngày tổ chức', 'khi còn 1 nghiệp đoàn chưa tổ chức: Trường A (dòng 3).']],
    },
    {
      name: 'held while units are not: blank, tentative, the pilot; one that is not read stands back',
      rows: [
        HELD,
        { 'Tên CĐCS': 'Trường A' },
        { 'Tên CĐCS': 'Trường B', 'Ngày tổ chức': 'abc' },
        { 'Tên CĐCS': 'Trung tâm', 'Đại hội điểm': 'x' },
        { 'Tên CĐCS': 'Trường C', 'Ngày tổ chức': 'dự kiến 19/6/2023' },
        { 'Ngày tổ chức': '19/6/2023' },
      ],
      asOf: AFTER,
      findings: [
        [
          2,
          'Ngày tổ chức',
          'Khai mạc 20/06/2023 khi còn 3 CĐCS chưa tổ chức: ',
          'Trường A (dòng 3), Trung tâm (dòng 5), Trường C (dòng 6).',
        ],
      ],
    },
    {
      name: 'a unit in the future is not held',
      rows: [HELD, { 'Tên CĐCS': 'Trường A', 'Ngày tổ chức': '16/7/2023' }],
      asOf: AFTER,
      findings: [[2, 'Ngày tổ chức', 'còn 1 CĐCS', 'Trường A (dòng 3)']],
    },
    {
      name: 'held on the day of a grassroots congress, and before one',
      rows: [
        HELD,
        { 'Tên CĐCS': 'Trường A', 'Ngày tổ chức': '20/6/2023' },
        { 'Tên CĐCS': 'Trường B', 'Ngày tổ chức': '21/6/2023' },
      ],
      asOf: AFTER,
      findings: [
        [
          2,
          'Ngày tổ chức',
          'Khai mạc 20/06/2023, khi 2 CĐCS tổ chức cùng ngày hoặc sau ngày đó (muộn nhất 21/06/2023)',
          'Trường A (dòng 3), Trường B (dòng 4).',
        ],
      ],
    },
    {
      name: 'the opening day counts for the upper congress, the end for the units',
      rows: [{ ...HELD, 'Ngày bắt đầu': '19/6/2023' }, { 'Ngày tổ chức': '18-19/6/2023' }],
      asOf: AFTER,
      findings: [[2, 'Ngày tổ chức', 'Khai mạc 19/06/2023']],
    },
    {
      name: 'the end of a month counts',
      rows: [HELD, { 'Ngày tổ chức': 'Tháng 6/2023' }],
      asOf: AFTER,
      findings: [[2, 'Ngày tổ chức', 'muộn nhất 30/06/2023']],
    },
    {
      name: 'many units are counted, three are named',
      rows: [HELD, {}, {}, {}, {}, {}],
      asOf: AFTER,
      findings: [
        [
          2,
          'Ngày tổ chức',
          'còn 5 CĐCS',
          'Đơn vị 3 (dòng 3), Đơn vị 4 (dòng 4), Đơn vị 5 (dòng 5), ….',
        ],
      ],
    },
    {
      name: 'planned for the day on which a unit is planned, or before one',
      rows: [
        PLANNED,
        { 'Tên CĐCS': 'Trường A', 'Ngày dự kiến': '20/6/2023' },
        { 'Tên CĐCS': 'Trường B', 'Ngày dự kiến': 'Tháng 6/2023' },
        { 'Tên CĐCS': 'Trường C', 'Ngày dự kiến': '19/6/2023' },
      ],
      severity: 'warning',
      findings: [
        [
          2,
          'Ngày dự kiến',
          'Dự kiến 20/06/2023, khi 2 CĐCS',
          'cùng ngày hoặc sau ngày đó (muộn nhất 30/06/2023)',
          'Trường A (dòng 3), Trường B (dòng 4).',
          'xếp lịch sau ngày 30/06/2023.',
        ],
      ],
    },
    {
      name: 'planned before a congress that was held',
      rows: [
        { Cấp: 'Huyện', 'Ngày dự kiến': '10/5/2023' },
        { 'Tên CĐCS': 'Trường A', 'Ngày tổ chức': '10/5/2023' },
      ],
      severity: 'warning',
      findings: [[2, 'Ngày dự kiến', 'muộn nhất 10/05/2023', 'Trường A (dòng 3)']],
    },
    {
      name: 'an upper congress whose date held lies in the future is planned',
      rows: [{ ...PLANNED, 'Ngày tổ chức': '20/6/2023' }, { 'Ngày dự kiến': '25/6/2023' }],
      severity: 'warning',
      findings: [[2, 'Ngày dự kiến', 'muộn nhất 25/06/2023']],
    },
    {
      name: 'an upper congress whose date held is not read is planned',
      rows: [{ ...PLANNED, 'Ngày tổ chức': '20/5' }, { 'Ngày dự kiến': '25/6/2023' }],
      severity: 'warning',
      findings: [[2, 'Ngày dự kiến', 'muộn nhất 25/06/2023']],
    },
    {
      name: 'units whose date is filled but not read, and nothing else wrong',
      rows: [
        HELD,
        { 'Tên CĐCS': 'Trường A', 'Ngày tổ chức': 'Đã tổ chức' },
        { 'Tên CĐCS': 'Trường B', 'Ngày tổ chức': '12/4' },
        { 'Ngày tổ chức': '19/6/2023' },
      ],
      asOf: AFTER,
      severity: 'warning',
      findings: [
        [
          2,
          'Ngày tổ chức',
          'Khai mạc 20/06/2023; chưa rõ 2 CĐCS đã xong trước ngày đó chưa',
          'Trường A (dòng 3), Trường B (dòng 4).',
        ],
      ],
    },
    {
      name: 'a unit that was held later goes before one that is not read',
      rows: [
        HELD,
        { 'Ngày tổ chức': 'Đã tổ chức' },
        { 'Tên CĐCS': 'Trường B', 'Ngày tổ chức': '21/6/2023' },
      ],
      asOf: AFTER,
      findings: [[2, 'Ngày tổ chức', 'khi 1 CĐCS', 'Trường B (dòng 4).']],
    },
    {
      name: 'each upper row by itself',
      rows: [
        HELD,
        { Cấp: 'Cấp trên', 'Ngày tổ chức': '22/6/2023' },
        { ...HELD, 'Ngày tổ chức': '19/6/2023' },
        { 'Ngày tổ chức': '21/6/2023' },
      ],
      asOf: AFTER,
      findings: [
        [2, 'Ngày tổ chức', 'Khai mạc 20/06/2023'],
        [4, 'Ngày tổ chức', 'Khai mạc 19/06/2023'],
      ],
    },
    {
      name: 'the upper congress first: opened before it or on its last day, the pilot too',
      rows: [
        { Cấp: 'Cấp trên', 'Ngày tổ chức': '12-13/4/2023' },
        { 'Ngày tổ chức': '13/4/2023' },
        { 'Ngày tổ chức': '14/4/2023', 'Ngày bắt đầu': '13/4/2023' },
        { 'Ngày tổ chức': '1/2/2023', 'Đại hội điểm': 'x' },
      ],
      plan: UPPER_FIRST,
      findings: [
        [
          3,
          'Ngày tổ chức',
          'Khai mạc 13/04/2023, trong khi Đại hội Công đoàn huyện (dòng 2) đến 13/04/2023 mới xong.',
        ],
        [4, 'Ngày tổ chức', 'Khai mạc 13/04/2023'],
        [5, 'Ngày tổ chức', 'Khai mạc 01/02/2023'],
      ],
    },
    {
      name: 'the upper congress first, not held yet',
      rows: [
        { Cấp: 'Cấp trên', 'Ngày tổ chức': '21/5/2023' },
        { Cấp: 'Cấp trên', 'Ngày tổ chức': '1/4/2023' },
        { 'Ngày tổ chức': '13/4/2023' },
      ],
      plan: UPPER_FIRST,
      findings: [[4, 'Ngày tổ chức', 'Đã tổ chức ngày 13/04/2023', '(dòng 2) chưa tổ chức.']],
    },
    {
      name: 'the upper congress first, its date not read',
      rows: [{ Cấp: 'Cấp trên', 'Ngày tổ chức': 'Đã tổ chức' }, { 'Ngày tổ chức': '13/4/2023' }],
      plan: UPPER_FIRST,
      findings: [[3, 'Ngày tổ chức', 'ô ngày tổ chức', '(dòng 2) không đọc được.']],
    },
  ],
});
