/** The personnel of the new committee is approved no later than the first day (II.2). */
import { defineCondition } from '../condition';
import { approved } from './approved';

export const personnelPrepared = defineCondition({
  key: 'personnel',
  clause: (plan) => plan.ruleClause('personnel-approved'),
  label: {
    vi: 'Nhân sự ban chấp hành khóa mới đã chuẩn bị và được duyệt',
    en: 'The personnel of the new committee is prepared and approved',
  },
  needs: ['asOf', 'upper'],
  judge: (facts) => approved(facts, 'personnel'),
});
