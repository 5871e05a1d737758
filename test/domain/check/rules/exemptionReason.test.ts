import { testRule } from './ruleTester';

const REASON = 'Lý do không tổ chức';

testRule('exemption-reason', {
  severity: 'warning',
  clause: 'data',
  valid: [
    {
      name: 'exempt with a reason, and not exempt without one',
      rows: [
        { 'Diện tổ chức': 'Không tổ chức', [REASON]: 'mới thành lập' },
        { 'Diện tổ chức': 'Phải tổ chức', [REASON]: '' },
        { 'Diện tổ chức': '', [REASON]: '' },
        { 'Diện tổ chức': '???', [REASON]: '' },
      ],
    },
    {
      name: 'no such column',
      rows: [{ 'Diện tổ chức': 'Không tổ chức' }],
      notRun: REASON,
    },
  ],
  invalid: [
    {
      name: 'exempt without a reason: blank, a dash',
      rows: [
        { 'Diện tổ chức': 'Không tổ chức', [REASON]: '' },
        { 'Diện tổ chức': 'không tổ chức', [REASON]: ' – ' },
      ],
      findings: [
        [2, REASON, 'chưa ghi lý do'],
        [3, REASON],
      ],
    },
  ],
});
