import { expect, test } from '@jest/globals';
import {
  planName,
  planNameAtStart,
  planNames,
  unitCount,
} from '../../../src/domain/plan/planNames';
import { planOf } from '../trackerTable';

const OWN = planOf({
  plan: {
    'level.upper': 'Phường; Cấp phường',
    'upper.congress': 'đại hội Công đoàn phường',
    'upper.body': 'Ban Chấp hành Công đoàn phường',
    'unit.label': 'tổ công đoàn',
    'unit.committee': 'Tổ trưởng',
  },
}).plan;

test('a plan names its levels, bodies and units in Vietnamese', () => {
  expect(planNames(OWN, 'vi')).toEqual({
    upperCongress: 'đại hội Công đoàn phường',
    upperBody: 'Ban Chấp hành Công đoàn phường',
    upperLevel: 'Phường',
    unitLabel: 'tổ công đoàn',
    unitLabels: 'tổ công đoàn',
    unitCommittee: 'Tổ trưởng',
    milestones: {
      pilot: 'Đại hội điểm',
      grassroots: 'Đại hội tổ công đoàn',
      upper: 'Đại hội Công đoàn phường',
    },
  });
});

test('in English they are called alike under every plan', () => {
  expect(planNames(OWN, 'en')).toEqual(planNames(planOf({}).plan, 'en'));
  expect(planNames(OWN, 'en')).toEqual({
    upperCongress: 'the upper congress',
    upperBody: 'the leading body of the upper union',
    upperLevel: 'Upper',
    unitLabel: 'grassroots union',
    unitLabels: 'grassroots unions',
    unitCommittee: 'the committee of',
    milestones: {
      pilot: 'Pilot congress',
      grassroots: 'Grassroots congress',
      upper: 'Upper congress',
    },
  });
});

test('what a plan does not say validly is called by what it is', () => {
  const keys = ['level.upper', 'upper.congress', 'upper.body', 'unit.label', 'unit.committee'];
  const { plan } = planOf({ plan: Object.fromEntries(keys.map((key) => [key, true])) });
  expect(planNames(plan, 'vi')).toMatchObject({
    upperCongress: 'Đại hội cấp trên',
    upperBody: 'Cơ quan tổ chức đại hội cấp trên',
    upperLevel: 'Cấp trên',
    unitLabel: 'đơn vị',
    unitCommittee: 'Cơ quan lãnh đạo của',
  });
});

test('a name stands in a message in both languages, and with a capital at its start', () => {
  expect(planName(OWN, 'upperCongress')).toEqual({
    vi: 'đại hội Công đoàn phường',
    en: 'the upper congress',
  });
  expect(planNameAtStart(OWN, 'upperCongress')).toEqual({
    vi: 'Đại hội Công đoàn phường',
    en: 'The upper congress',
  });
});

test('units are counted by the name that the plan has for them', () => {
  expect(unitCount(OWN, 3)).toEqual({
    count: 3,
    noun: {
      vi: { one: 'tổ công đoàn', many: 'tổ công đoàn' },
      en: { one: 'grassroots union', many: 'grassroots unions' },
    },
  });
});
