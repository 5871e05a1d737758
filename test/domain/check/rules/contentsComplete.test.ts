import { testRule } from './ruleTester';

const HELD = { 'Ngày tổ chức': '12/4/2023' } as const;

testRule('contents-complete', {
  severity: 'error',
  clause: 'II.1',
  valid: [
    {
      name: 'all five, however they are marked',
      rows: [
        {
          ...HELD,
          'Nội dung 1a': 'x',
          ND1b: '✓',
          'Nội dung 1c': true,
          'Nội dung 2a': 'đã góp ý',
          'Nội dung 2b': '12/4/2023',
        },
      ],
    },
    { name: 'one column alone, marked', rows: [{ ...HELD, 'Nội dung 2b': 1 }] },
    {
      name: 'a value that is not known is asked for elsewhere',
      rows: [{ ...HELD, 'Nội dung 1a': '?' }],
    },
    {
      name: 'not held',
      rows: [{ 'Nội dung 1a': '' }, { 'Ngày tổ chức': '21/5/2023' }, { 'Ngày tổ chức': 'abc' }],
    },
    {
      name: 'exempt',
      rows: [{ ...HELD, 'Nội dung 1a': '', 'Diện tổ chức': 'Không tổ chức' }],
    },
    { name: 'no content column', rows: [HELD], notRun: 'Nội dung 1a' },
  ],
  invalid: [
    {
      name: 'none of five: one finding on the first',
      rows: [
        {
          ...HELD,
          'Nội dung 1a': '',
          'Nội dung 1b': 0,
          'Nội dung 1c': false,
          'Nội dung 2a': 'chưa',
          'Nội dung 2b': 'không',
        },
      ],
      findings: [
        [
          2,
          'Nội dung 1a',
          '5/5',
          'Nội dung 1a, Nội dung 1b, Nội dung 1c, Nội dung 2a, Nội dung 2b',
        ],
      ],
    },
    {
      name: 'the first that fails in the order of the plan, not of the columns',
      rows: [
        { ...HELD, 'Nội dung 2b': '', 'Nội dung 2a': 'x', 'Nội dung 1c': '', 'Nội dung 1a': 'x' },
      ],
      findings: [[2, 'Nội dung 1c', '2/4', 'Nội dung 1c, Nội dung 2b']],
    },
    {
      name: 'the upper congress too',
      rows: [{ ...HELD, Cấp: 'Huyện', 'Nội dung 2b': '-' }],
      findings: [[2, 'Nội dung 2b', '1/1']],
    },
  ],
});
