import { testRule } from './ruleTester';

testRule('on-the-mark', {
  severity: 'info',
  clause: 'II.4',
  valid: [
    {
      name: 'the days around the day named in the plan',
      rows: [{ 'Ngày tổ chức': '30/5/2023' }, { 'Ngày tổ chức': '1/6/2023' }],
      asOf: '2023-12-31',
    },
    {
      name: 'the days around it, inclusive',
      rows: [{ 'Ngày tổ chức': '30/5/2023' }, { 'Ngày tổ chức': '1/6/2023' }],
      plan: { before_reading: 'inclusive' },
      asOf: '2023-12-31',
    },
    {
      name: "another milestone's day",
      rows: [
        { Cấp: 'Huyện', 'Ngày tổ chức': '31/5/2023' },
        { 'Đại hội điểm': 'x', 'Ngày tổ chức': '31/5/2023' },
        { Cấp: 'Cơ sở', 'Ngày tổ chức': '15/2/2023' },
      ],
      asOf: '2023-12-31',
    },
    {
      name: 'a month or a part of it has no known last day',
      rows: [{ 'Ngày tổ chức': 'Tháng 5/2023' }, { 'Ngày tổ chức': 'cuối tháng 5/2023' }],
      asOf: '2023-12-31',
    },
    {
      name: 'an exact range that begins, and does not end, on the day',
      rows: [{ 'Ngày tổ chức': '31/5-1/6/2023' }],
      asOf: '2023-12-31',
    },
    {
      name: 'not held: in the future, planned, tentative',
      rows: [
        { 'Ngày tổ chức': '31/5/2023' },
        { 'Ngày dự kiến': '31/5/2023' },
        { 'Ngày tổ chức': 'dự kiến 31/5/2023' },
      ],
      asOf: '2023-05-30',
    },
    {
      name: 'exempt',
      rows: [{ 'Diện tổ chức': 'Không tổ chức', 'Ngày tổ chức': '31/5/2023' }],
      asOf: '2023-12-31',
    },
    {
      name: 'an invalid deadline',
      rows: [{ 'Ngày tổ chức': '31/5/2023' }],
      plan: { 'grassroots.complete_before': '31/4/2023' },
      asOf: '2023-12-31',
      notRun: 'grassroots.complete_before',
    },
  ],
  invalid: [
    {
      name: 'the very day of each milestone, exclusive',
      rows: [
        { 'Ngày tổ chức': '31/5/2023' },
        { 'Ngày tổ chức': '15/2/2023', 'Đại hội điểm': 'x' },
        { 'Ngày tổ chức': '31/7/2023', Cấp: 'Huyện' },
      ],
      asOf: '2023-12-31',
      findings: [
        [2, 'Ngày tổ chức', '31/05/2023', 'đã trễ hạn', 'còn trong hạn'],
        [3, 'Ngày tổ chức', '15/02/2023', 'đã trễ hạn'],
        [4, 'Ngày tổ chức', '31/07/2023', 'đã trễ hạn'],
      ],
    },
    {
      name: 'the very day of each milestone, inclusive',
      rows: [
        { 'Ngày tổ chức': '31/5/2023' },
        { 'Ngày tổ chức': '15/2/2023', 'Đại hội điểm': 'x' },
        { 'Ngày tổ chức': '31/7/2023', Cấp: 'Huyện' },
      ],
      plan: { before_reading: 'inclusive' },
      asOf: '2023-12-31',
      findings: [
        [2, 'Ngày tổ chức', '31/05/2023', 'còn trong hạn', 'đúng ngày đó là trễ'],
        [3, 'Ngày tổ chức', '15/02/2023', 'còn trong hạn'],
        [4, 'Ngày tổ chức', '31/07/2023', 'còn trong hạn'],
      ],
    },
    {
      name: 'an exact range that ends on the day',
      rows: [{ 'Ngày tổ chức': '30-31/5/2023' }],
      asOf: '2023-12-31',
      findings: [[2, 'Ngày tổ chức', '31/05/2023']],
    },
    {
      name: 'held on the as-of date itself',
      rows: [{ 'Ngày tổ chức': '31/5/2023' }],
      asOf: '2023-05-31',
      findings: [[2, 'Ngày tổ chức']],
    },
    {
      name: 'an invalid reading of before decides nothing, but the day is the day',
      rows: [{ 'Ngày tổ chức': '31/5/2023' }],
      plan: { before_reading: 'maybe' },
      asOf: '2023-12-31',
      findings: [[2, 'Ngày tổ chức', '31/05/2023', 'before_reading', 'chưa hợp lệ']],
    },
  ],
});
