/** The congress elects its delegates to the next higher congress (II.1(4)). */
import { delegateElection } from '../predicates/delegateElection';
import { defineRowRule } from '../rule';

const DELEGATES = {
  vi: { one: 'đại biểu', many: 'đại biểu' },
  en: { one: 'delegate', many: 'delegates' },
} as const;

export const delegatesElected = defineRowRule({
  code: 'delegates-elected',
  name: { vi: 'Chưa bầu đúng đại biểu dự ĐH cấp trên', en: 'Delegates not elected as allotted' },
  severity: 'error',
  description: {
    vi: 'Đại hội đã tổ chức phải bầu đại biểu dự đại hội cấp trên, đúng số được phân bổ (phân bổ 0 thì không bầu).',
    en: 'A congress that was held elected its delegates to the higher congress, as many as allotted (none where 0 are).',
  },
  needs: ['del_elected'],
  uses: ['members', 'del_quota'],
  messages: {
    blank: {
      vi: 'Đã tổ chức ngày {held:span} nhưng chưa ghi số đại biểu đã bầu đi dự đại hội cấp trên. Ghi số đã bầu.',
      en: 'Held {held:span} without the number of delegates elected to the higher congress. Write the number.',
    },
    zero: {
      vi: 'Đã tổ chức ngày {held:span} nhưng số đại biểu đã bầu đi dự đại hội cấp trên là 0. Ghi số đã bầu.',
      en: 'Held {held:span} with 0 delegates elected to the higher congress. Write the number elected.',
    },
    differs: {
      vi: 'Đã bầu {elected:quantity}, phân bổ {allotted:number}, chênh lệch {difference:number}.',
      en: '{elected:quantity} elected, {allotted:number} allotted, a difference of {difference:number}.',
    },
  },
  checkUnit: (unit, { plan, report }) => {
    if (!unit.held) return;
    const location = { unit, column: 'del_elected' } as const;
    const election = delegateElection(unit, plan);
    if (election.kind === 'blank' || election.kind === 'zero') {
      report(location, election.kind, { held: unit.held });
    }
    if (election.kind === 'differs') {
      const { elected, allotted, difference } = election;
      const count = { count: elected, noun: DELEGATES };
      report(location, 'differs', { elected: count, allotted, difference });
    }
  },
});
