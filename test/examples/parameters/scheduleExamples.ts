/** Examples of the parameters on when congresses are held. */
import type { SCHEDULE } from '../../../src/domain/plan/parameters/schedule';
import { OPEN, type ParameterExamples, TICK, UPPER } from './parameterExamples';

const NO_DAY = 'cuối tháng 5';
const MARKED = { 'Tên CĐCS': 'Trường B', 'Đại hội điểm': 'x' } as const;

export const SCHEDULE_EXAMPLES: Readonly<Record<keyof typeof SCHEDULE, ParameterExamples>> = {
  'plan.id': {
    accepted: ['cong-doan-b-2028'],
    refused: ['', TICK],
    effect: { rows: [OPEN], seen: 'json' },
  },
  as_of: {
    accepted: ['1/6/2023', ''],
    refused: ['hôm nay', '31/4/2023', 'Tháng 5/2023'],
    effect: { rows: [OPEN], seen: 'finding' },
  },
  'grassroots.start_from': {
    accepted: ['1/3/2023'],
    refused: ['', NO_DAY],
    effect: { rows: [{ 'Ngày tổ chức': '12/2/2023' }], seen: 'finding' },
  },
  'grassroots.complete_before': {
    accepted: ['30/4/2023', '30.4.2023'],
    refused: ['', NO_DAY],
    effect: { rows: [OPEN], seen: 'finding' },
  },
  'grassroots.max_days': {
    accepted: ['0,5', '½ ngày'],
    refused: ['', 0, 'lâu'],
    effect: {
      rows: [{ 'Ngày tổ chức': '12/4/2023', 'Thời lượng': '01 ngày' }],
      seen: 'finding',
    },
  },
  'pilot.unit': {
    accepted: ['Trường A; Trường Tiểu học A | Trường C', ''],
    refused: [TICK],
    effect: { rows: [MARKED], seen: 'finding' },
  },
  'pilot.complete_before': {
    accepted: ['15/1/2023', ''],
    refused: [NO_DAY],
    effect: { rows: [{ ...MARKED, 'Ngày tổ chức': '10/2/2023' }], seen: 'finding' },
  },
  'upper.start_from': {
    accepted: ['1/7/2023', ''],
    refused: [NO_DAY],
    effect: { rows: [{ ...UPPER, 'Ngày dự kiến': '20/6/2023' }], seen: 'finding' },
  },
  'upper.complete_before': {
    accepted: ['30/6/2023'],
    refused: ['', NO_DAY],
    effect: { rows: [{ ...UPPER, 'Ngày dự kiến': '20/7/2023' }], seen: 'finding' },
  },
  'upper.max_days': {
    accepted: ['1', '02 ngày'],
    refused: ['', -1],
    effect: {
      rows: [{ ...UPPER, 'Ngày tổ chức': '12/5/2023', 'Thời lượng': '1,5 ngày' }],
      seen: 'finding',
    },
  },
  'upper.order': {
    accepted: ['trước', 'không xét'],
    refused: ['', 'cùng lúc'],
    effect: {
      rows: [
        { ...UPPER, 'Ngày tổ chức': '12/5/2023' },
        { 'Tên CĐCS': 'Trường A', 'Ngày tổ chức': '12/4/2023' },
      ],
      seen: 'finding',
    },
  },
  before_reading: {
    accepted: ['còn trong hạn', 'exclusive'],
    refused: ['', 'trước'],
    effect: { rows: [{ 'Ngày tổ chức': '31/5/2023' }], asOf: '2023-06-01', seen: 'finding' },
  },
  'propaganda.from': {
    accepted: ['1/3/2023'],
    refused: ['', NO_DAY],
    effect: {
      rows: [{ 'Ngày tổ chức': '12/4/2023', 'Phát động thi đua': '1/2/2023' }],
      seen: 'finding',
    },
  },
  'propaganda.to': {
    accepted: ['31/8/2023'],
    refused: ['', NO_DAY],
    effect: { rows: [{ 'Ngày dự kiến': { date: '2023-09-08' } }], seen: 'finding' },
  },
  'term.previous': {
    accepted: ['2017-2022'],
    refused: ['', '2023-2018', 'XI'],
    effect: { rows: [OPEN], seen: 'finding' },
  },
  'term.next': {
    accepted: ['2023-2025'],
    refused: ['', '2028', 'XII'],
    effect: { rows: [OPEN], seen: 'report' },
  },
};
