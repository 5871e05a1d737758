/** The words of the report in English. */
import { atStart } from '../../text/atStart';
import type { ReportWords } from './reportWordsVi';

const has = (count: number) => (count === 1 ? 'has' : 'have');
const listed = (parts: readonly string[]) =>
  parts.length < 2
    ? parts.join('')
    : `${parts.slice(0, -1).join(', ')} and ${parts[parts.length - 1]!}`;
const conditions = (count: number, number: string) =>
  `${number} ${count === 1 ? 'condition' : 'conditions'}`;

export const en: ReportWords = {
  name: 'Report',
  fileName: 'Report',
  title: 'REPORT',
  subject: (upper, state, term) => {
    const subjects = {
      first: `On ${upper} and the congresses of the grassroots unions`,
      open: `On the congresses of the grassroots unions and the preparation of ${upper}`,
      held: `On the congresses of the grassroots unions and ${upper}`,
    };
    return `${subjects[state]}${term === '' ? '' : `, term ${term}`}`;
  },
  federation: {
    number: 'No.: ………/BC-………',
    numbered: (symbol) => `No.: ${symbol}`,
    nation: 'SOCIALIST REPUBLIC OF VIET NAM',
    motto: 'Independence - Freedom - Happiness',
  },
  party: {
    number: 'No. ………-BC/………',
    numbered: (symbol) => `No. ${symbol}`,
    party: 'COMMUNIST PARTY OF VIET NAM',
  },
  invalidTitleBlock:
    "The parameter 'Form of the report' (title_block) is not valid, so the report has no title block.",
  asOf: (day) => `Data as of ${day}`,
  invalidAsOf: "The day of the data is not known: the plan's as-of date is not valid",
  addressees: 'To:',
  parts: {
    progress: 'PROGRESS',
    byBloc: 'RESULTS BY BLOC',
    byCommune: 'RESULTS BY COMMUNE',
    byBoth: 'RESULTS BY BLOC AND COMMUNE',
    ofAll: 'RESULTS',
    outcomes: 'OUTCOMES OF THE CONGRESSES HELD',
    overdue: 'UNITS OVERDUE',
    conditions: (upper) => `CONDITIONS OF ${upper.toUpperCase()}`,
    toDo: 'TASKS THAT REMAIN AND PROPOSALS',
  },
  progress: (day, held, required, { unitLabels }, rate) =>
    `By the end of ${day}, ${held} of ${required} ${unitLabels} had held their congress: ${rate}.`,
  noneRequired: (day, { unitLabel }) =>
    `By the end of ${day}, no ${unitLabel} on record had to hold a congress.`,
  progressUnknown: ({ unitLabels }) =>
    `The rate of ${unitLabels} that have held their congress is not known, as the as-of date is not valid.`,
  standing: {
    'done-on-time': () => 'did so on time',
    'done-late': () => 'did so late',
    'due-soon': (count, days) =>
      `${count === 1 ? 'is' : 'are'} due soon${days ? ` (within ${days})` : ''}`,
    overdue: (count) => `${count === 1 ? 'is' : 'are'} overdue`,
    'not-due': (count) => `${count === 1 ? 'is' : 'are'} due later`,
    'unclear-date': () => 'gave no date that tells whether it was on time',
    'no-deadline': (count) => `${has(count)} no known deadline`,
    'not-dated': () => 'gave a date held that is not clear',
  },
  held: {
    alike: (units, count, predicate) =>
      count === 1
        ? `The ${units} that has held its congress ${predicate}.`
        : `${count === 2 ? 'The' : 'All'} ${units} that have held their congress ${predicate}.`,
    some: (units, _count, groups) =>
      `Of the ${units} that have held their congress, ${listed(groups)}.`,
  },
  open: {
    alike: (units, count, predicate) =>
      count === 1
        ? `${atStart(units)} has not held its congress and ${predicate}.`
        : `${atStart(units)} have not held their congress; ${count === 2 ? 'both' : 'all'} of them ${predicate}.`,
    some: (units, _count, groups) =>
      `${atStart(units)} have not held their congress: ${listed(groups)}.`,
  },
  ofStanding: (_units, number, predicate) => `${number} ${predicate}`,
  notDated: (units, count) =>
    `${atStart(units)} gave a date held that is not clear, so it is not known whether ${count === 1 ? 'it has held its congress' : 'they have held their congress'}.`,
  ahead: (units, count) =>
    `${units} ${count === 1 ? 'has' : 'have'} a date held after the as-of date and ${count === 1 ? 'counts' : 'count'} as not held; the date has to be checked.`,
  exempt: (units, count) =>
    `Besides these, ${units} ${count === 1 ? 'does' : 'do'} not have to hold a congress.`,
  byPlan: (_names, deadline, left) =>
    `By the plan, the grassroots congresses have to end ${deadline}${left === '' ? '' : `: ${left}`}.`,
  pilot: (name) => `Pilot congress (${name})`,
  pilots: (held, all) => `Pilot congresses: ${held} of ${all} held.`,
  noPilot: 'Pilot congress: the unit is not known yet.',
  noUpper: (upper) => `${upper}: no data so far.`,
  uppers: (upper, held, all) => `${upper}: ${held} of ${all} held.`,
  noName: '(no name)',
  incompleteData: (units, count) =>
    `The data of ${units} ${count === 1 ? 'is' : 'are'} incomplete, unclear or contradictory and ${count === 1 ? 'has' : 'have'} to be checked.`,
  congress: {
    held: (days) => `held ${days}`,
    unreadable: (text) => `date held written "${text}", not clear`,
    open: 'not held',
    planned: (days) => `planned for ${days}`,
    passed: (days) => `${days} (passed)`,
    deadline: (deadline) => `by the plan ${deadline}`,
    left: (days) => `${days} left`,
    lastDay: 'the last on-time day has come',
    overdue: (days) => `${days} overdue`,
  },
  days: { one: 'day', many: 'days' },
  groups: {
    bloc: {
      title: 'By bloc',
      header: 'Bloc',
      unnamed: 'No bloc given',
      others: (count) => `Other blocs (${count})`,
    },
    commune: {
      title: 'By commune',
      header: 'Commune',
      unnamed: 'No commune given',
      others: (count) => `Other communes (${count})`,
    },
  },
  table: { no: 'No.', required: 'Required', held: 'Held', rate: 'Rate' },
  tableNote: ({ upperCongress }, hasPilot) =>
    `${hasPilot ? 'Grassroots and pilot congresses' : 'Grassroots congresses'}, without ${upperCongress}. Rate = held : required.`,
  chart: 'Units by bloc and progress',
  curve: {
    title: 'Units with their congress held, against planned, week by week',
    held: 'Held so far',
    planned: 'Planned so far',
    note: 'Each week stands under its Monday; congresses whose day is not clear are left out.',
  },
  outcomes: {
    sentence: (units, count) =>
      `Together, the ${units} that ${has(count)} held ${count === 1 ? 'its' : 'their'} congress reported:`,
    header: { what: 'Outcome', count: 'Number', rate: 'Rate' },
    rows: {
      members: 'Union members',
      members_f: '- of these women',
      summoned: 'Delegates summoned',
      present: '- present',
      bch_elected: 'Committee members elected',
      bch_f: '- women',
      bch_young: '- young',
      bch_eth: '- of ethnic minorities',
      bch_party: '- Party members',
      bch_uni: '- with a university degree',
      bch_new: '- newly elected',
    },
    alone: {
      members_f: 'Women union members',
      present: 'Delegates present',
      bch_f: 'Women committee members',
      bch_young: 'Young committee members',
      bch_eth: 'Committee members of ethnic minorities',
      bch_party: 'Committee members in the Party',
      bch_uni: 'Committee members with a university degree',
      bch_new: 'Committee members newly elected',
    },
    allotted: (upper) => `Delegates to ${upper}, allotted`,
    elected: (upper) => `Delegates to ${upper}, elected`,
    gaps: (units, count) =>
      `${atStart(units)} ${has(count)} not reported all numbers, so these sums are not complete.`,
    excess: 'A rate above 100% comes from a part that is above its whole and has to be checked.',
  },
  overdue: {
    none: (day, { unitLabel }) => `By the end of ${day}, no ${unitLabel} was overdue.`,
    unknown: 'Not known, as the as-of date or a deadline is not valid.',
    sentence: (units, count, deadline) =>
      `${atStart(units)} ${count === 1 ? 'is' : 'are'} overdue${deadline === '' ? '' : `; by the plan, the congresses have to end ${deadline}`}. These are:`,
    header: {
      no: 'No.',
      unit: 'Unit',
      party: 'Party committee',
      deadline: 'Last on-time day',
      days: 'Days overdue',
      planned: 'Planned for',
      reason: 'Reason, notes',
    },
    others: (units) => `Overdue beyond this list: ${units}.`,
    upper: (subject, deadline, days) =>
      `${subject} is ${days} overdue${deadline === '' ? '' : `; by the plan it has to end ${deadline}`}.`,
  },
  conditions: {
    counts: (met, all, rest) =>
      `So far ${met} of ${all} ${all === '1' ? 'condition is' : 'conditions are'} met${rest.length === 0 ? '' : `; ${rest.join(', ')}`}.`,
    notMet: (count, number) => `${conditions(count, number)} not met`,
    unknown: (count, number) => `${conditions(count, number)} not known`,
    header: { no: 'No.', condition: 'Condition', state: 'State', units: 'Units in the way' },
    states: { met: 'Met', 'not-met': 'Not met', unknown: 'Not known' },
    clause: (clause) => clause,
    others: (units) => `and ${units} more`,
    judgedBy: (name) => `The conditions are judged for ${name}.`,
  },
  toDo: {
    tasks: 'Tasks that remain',
    proposals: 'Proposals',
    overdue: (units) => `- Urge ${units} overdue to hold the congress without delay.`,
    dueSoon: (units) => `- Guide ${units} due soon to hold the congress on time.`,
    notDue: (units) => `- Go on guiding ${units} not due yet in preparing the congress.`,
    plannedPassed: (units) =>
      `- Ask ${units} past the planned date for the result or for a new date.`,
    data: (units) => `- Check and complete the data of ${units}.`,
    upper: {
      overdue: (upper, days) => `- Finish preparing ${upper} and hold it (${days} overdue).`,
      dueSoon: (upper, days) => `- Finish preparing ${upper} and hold it on time (${days}).`,
      plannedPassed: (upper) => `- Set a new date for ${upper} (the planned date has passed).`,
    },
    conditions: (upper, open) => `- Meet the conditions of ${upper}: ${open.join(', ')}.`,
    noUnits: ({ unitLabels }) => `- Enter the ${unitLabels} that have to hold a congress.`,
    none: '- By the data at hand, no further task remains.',
    superior: 'the superior body',
    directOverdue: (superior, units, part) =>
      `- ${atStart(superior)} is asked for directions on the ${units} overdue named in part ${part}.`,
    upperDay: (superior, upper, days) =>
      `- ${atStart(superior)} is asked for its opinion on the date of ${upper}, planned for ${days}.`,
    upperOverdue: (superior, upper) =>
      `- ${atStart(superior)} is asked for directions on the date of ${upper}.`,
    approve: (upper, what) =>
      `- The competent body is asked to consider and approve ${listed(what)} of ${upper}.`,
    personnel: 'the personnel of the new committee',
    documents: 'the drafts of the documents',
    noProposals: '- No proposals.',
    closing: (day) =>
      `This is the report on the union congresses${day === '' ? '' : ` by the end of ${day}`}.`,
  },
  recipients: {
    heading: 'Recipients:',
    asAbove: 'As above',
    file: { federation: 'File', party: 'File' },
    between: { federation: ';', party: ';' },
  },
  preparedBy: 'PREPARED BY',
};
