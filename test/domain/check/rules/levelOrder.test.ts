import { testRule } from './ruleTester';

const HELD = { Cấp: 'Huyện', 'Ngày tổ chức': '20/6/2023' } as const;
const PLANNED = { Cấp: 'Huyện', 'Ngày dự kiến': '20/6/2023' } as const;
const AFTER = '2023-07-15';

testRule('level-order', {
  severity: 'error',
  clause: 'II.4.2',
  needs: ['level'],
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
    { name: 'no upper', rows: [{ Cấp: 'Cơ sở', 'Ngày tổ chức': '19/5/2023' }] },
    {
      name: 'an exempt upper congress',
      rows: [{ ...HELD, 'Diện tổ chức': 'Không tổ chức' }, {}],
      asOf: AFTER,
    },
    { name: 'no such column', rows: [{ 'Ngày tổ chức': '19/5/2023' }], notRun: 'Cấp' },
    {
      name: 'an opening day after the last grassroots congress',
      rows: [{ ...HELD, 'Ngày bắt đầu': '20/6/2023' }, { 'Ngày tổ chức': '19/6/2023' }],
      asOf: AFTER,
    },
  ],
  invalid: [
    {
      name: 'held while units are not: blank, unreadable, the pilot',
      rows: [
        HELD,
        { 'Tên CĐCS': 'Trường A' },
        { 'Tên CĐCS': 'Trường B', 'Ngày tổ chức': 'abc' },
        { 'Tên CĐCS': 'Trung tâm', 'Đại hội điểm': 'x' },
        { 'Ngày tổ chức': '19/6/2023' },
      ],
      asOf: AFTER,
      findings: [
        [
          2,
          'Ngày tổ chức',
          'khai mạc 20/06/2023 khi còn 3 đơn vị',
          'Trường A (3), Trường B (4), Trung tâm (5).',
        ],
      ],
    },
    {
      name: 'a unit in the future is not held',
      rows: [HELD, { 'Tên CĐCS': 'Trường A', 'Ngày tổ chức': '16/7/2023' }],
      asOf: AFTER,
      findings: [[2, 'Ngày tổ chức', 'còn 1 đơn vị', 'Trường A (3)']],
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
          'khai mạc 20/06/2023, không sau 2 đại hội cơ sở',
          'muộn nhất 21/06/2023',
          'Trường A (3), Trường B (4)',
        ],
      ],
    },
    {
      name: 'the opening day counts for the upper congress, the end for the units',
      rows: [{ ...HELD, 'Ngày bắt đầu': '19/6/2023' }, { 'Ngày tổ chức': '18-19/6/2023' }],
      asOf: AFTER,
      findings: [[2, 'Ngày tổ chức', 'khai mạc 19/06/2023']],
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
        [2, 'Ngày tổ chức', 'còn 5 đơn vị', 'Đơn vị 3 (3), Đơn vị 4 (4), Đơn vị 5 (5), …'],
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
          'dự kiến 20/06/2023, không sau 2 đại hội cơ sở',
          'muộn nhất 30/06/2023',
          'Trường A (3), Trường B (4)',
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
      findings: [[2, 'Ngày dự kiến', 'muộn nhất 10/05/2023', 'Trường A (3)']],
    },
    {
      name: 'an upper congress whose date held lies in the future is planned',
      rows: [{ ...PLANNED, 'Ngày tổ chức': '20/6/2023' }, { 'Ngày dự kiến': '25/6/2023' }],
      severity: 'warning',
      findings: [[2, 'Ngày dự kiến', 'muộn nhất 25/06/2023']],
    },
  ],
});
