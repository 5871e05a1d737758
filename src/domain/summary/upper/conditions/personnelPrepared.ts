/** The personnel of the new committee is approved no later than the first day (II.2). */
import { message } from '../../../text/message';
import { defineCondition } from '../condition';
import { approved } from './approved';

const LABEL = {
  vi: 'Nhân sự Ban Chấp hành khóa mới đã được chuẩn bị và phê duyệt',
  en: 'The personnel of the new committee is prepared and approved',
} as const;

export const personnelPrepared = defineCondition({
  key: 'personnel',
  clause: (plan) => plan.ruleClause('personnel-approved'),
  label: () => message(LABEL, {}),
  needs: ['asOf', 'upper'],
  isAsked: ({ plan }) => !plan.isOff('personnel-approved'),
  judge: (facts) => approved(facts, 'personnel'),
});
