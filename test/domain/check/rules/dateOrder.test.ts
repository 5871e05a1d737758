import { testRule } from './ruleTester';

const START = 'Ngày bắt đầu';
const SENT = 'Ngày gửi báo cáo';

testRule('date-order', {
  severity: 'error',
  clause: 'data',
  valid: [
    {
      name: 'opened the day before, and on the day itself',
      rows: [
        { [START]: '11/4/2023', 'Ngày tổ chức': '12/4/2023' },
        { [START]: '12/4/2023', 'Ngày tổ chức': '12/4/2023' },
        { [START]: '13/4/2023', 'Ngày tổ chức': '12-13/4/2023' },
        { [START]: '30/4/2023', 'Ngày tổ chức': 'Tháng 4/2023' },
      ],
    },
    {
      name: 'reported on the last day, and the day after',
      rows: [
        { [SENT]: '12/4/2023', 'Ngày tổ chức': '12/4/2023' },
        { [SENT]: { date: '2023-04-13' }, 'Ngày tổ chức': '12-13/4/2023' },
        { [SENT]: '12/4/2023', [START]: '11/4/2023', 'Ngày tổ chức': '12/4/2023' },
        { [SENT]: 'Tháng 4/2023', 'Ngày tổ chức': '12/4/2023' },
      ],
    },
    {
      name: 'reported on the first day, where the last is not known',
      rows: [
        { [SENT]: '1/4/2023', 'Ngày tổ chức': 'Tháng 4/2023' },
        { [SENT]: '12/4/2023', [START]: '12/4/2023', 'Ngày tổ chức': 'Tháng 4/2023' },
        { [SENT]: '12/4/2023', [START]: '12/4/2023' },
      ],
    },
    {
      name: 'marked as reported without a day, or on an unknown one',
      rows: [
        { [SENT]: 'đã gửi 1/4/2023', 'Ngày tổ chức': '12/4/2023' },
        { [SENT]: '1/4', 'Ngày tổ chức': '12/4/2023' },
        { [SENT]: '', 'Ngày tổ chức': '12/4/2023' },
      ],
    },
    {
      name: 'nothing to compare with',
      rows: [
        { [SENT]: '1/4/2023' },
        { [START]: '1/4/2023' },
        { [START]: 'abc', 'Ngày tổ chức': '1/4/2023' },
        { [START]: '12/4/2023', 'Ngày tổ chức': 'abc' },
      ],
    },
    { name: 'neither column', rows: [{ 'Ngày tổ chức': '12/4/2023' }] },
  ],
  invalid: [
    {
      name: 'opened the day after it was held',
      rows: [
        { [START]: '13/4/2023', 'Ngày tổ chức': '12/4/2023' },
        { [START]: '14/4/2023', 'Ngày tổ chức': '12-13/4/2023' },
        { [START]: '1/5/2023', 'Ngày tổ chức': 'Tháng 4/2023' },
      ],
      findings: [
        [2, START, 'Ngày bắt đầu 13/04/2023 sau ngày tổ chức 12/04/2023'],
        [3, START, '14/04/2023', '12/04/2023 – 13/04/2023'],
        [4, START, '01/05/2023', '01/04/2023 – 30/04/2023'],
      ],
    },
    {
      name: 'reported the day before the last day',
      rows: [
        { [SENT]: '11/4/2023', 'Ngày tổ chức': '12/4/2023' },
        { [SENT]: { date: '2023-04-12' }, 'Ngày tổ chức': '12-13/4/2023' },
        { [SENT]: '11/4/2023', [START]: '11/4/2023', 'Ngày tổ chức': '12/4/2023' },
      ],
      findings: [
        [2, SENT, 'Gửi báo cáo 11/04/2023, trước ngày đại hội xong 12/04/2023'],
        [3, SENT, 'trước ngày đại hội xong 13/04/2023'],
        [4, SENT, 'trước ngày đại hội xong 12/04/2023'],
      ],
    },
    {
      name: 'reported the day before the first day, where the last is not known',
      rows: [
        { [SENT]: '31/3/2023', 'Ngày tổ chức': 'Tháng 4/2023' },
        { [SENT]: '11/4/2023', [START]: '12/4/2023', 'Ngày tổ chức': 'Tháng 4/2023' },
      ],
      findings: [
        [2, SENT, 'Gửi báo cáo 31/03/2023, trước ngày khai mạc 01/04/2023'],
        [3, SENT, 'trước ngày khai mạc 12/04/2023'],
      ],
    },
    {
      name: 'two conditions, two findings',
      rows: [{ [START]: '13/4/2023', 'Ngày tổ chức': '12/4/2023', [SENT]: '11/4/2023' }],
      findings: [
        [2, START],
        [2, SENT],
      ],
    },
    {
      name: 'a date held in the future counts',
      rows: [
        { [START]: '13/6/2023', 'Ngày tổ chức': '12/6/2023' },
        { [SENT]: '11/6/2023', 'Ngày tổ chức': '12/6/2023' },
      ],
      findings: [
        [2, START],
        [3, SENT, 'trước ngày đại hội xong 12/06/2023'],
      ],
    },
    {
      name: 'reported before it opened, while the date held is blank or not read',
      rows: [
        { [START]: '12/4/2023', [SENT]: '11/4/2023' },
        { [START]: '12/4/2023', [SENT]: '11/4/2023', 'Ngày tổ chức': 'abc' },
      ],
      findings: [
        [2, SENT],
        [3, SENT],
      ],
    },
    {
      name: 'an exempt unit too',
      rows: [
        { [START]: '13/4/2023', 'Ngày tổ chức': '12/4/2023', 'Diện tổ chức': 'Không tổ chức' },
      ],
      findings: [[2, START]],
    },
  ],
});
