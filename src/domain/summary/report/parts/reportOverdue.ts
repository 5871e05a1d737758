/** The report's part on the congresses that are overdue: who, since when, why, and until when. */
import type { PaperBlock, PaperCell, PaperColumn } from '../../../paper/paper';
import { atStart } from '../../../text/atStart';
import { shortened } from '../../../text/shortened';
import { tidy } from '../../../text/spelling';
import type { Unit } from '../../../unit/unit';
import { runningDate, runningPeriod, runningSpan } from '../../parts/administrativeDate';
import { daysText, sharedDeadline } from './reportCongress';
import type { ReportFacts, ReportPart } from '../reportFacts';
import { note, paragraph } from '../reportTexts';

/** How many overdue units are named; the others are counted. */
const LISTED_UNITS = 50;

/**
 * Grassroots unions in a table, the longest overdue first, and the upper congress in a sentence;
 * null where no congress has to be held.
 */
export function overduePart(facts: ReportFacts): ReportPart | null {
  const { input, words, names, required } = facts;
  const { language, asOf } = input;
  if (!facts.isAnyRequired) return null;
  const isOverdue = ({ status }: Unit) => status === 'overdue';
  const grassroots = required.grassroots
    .filter(isOverdue)
    .sort((a, b) => b.daysOverdue - a.daysOverdue);
  const upper = required.upper.filter(isOverdue);
  const isUnknown = [...required.grassroots, ...required.upper].some(
    ({ lastOnTimeDay }) => lastOnTimeDay === undefined,
  );
  const sentence =
    asOf === undefined || (isUnknown && grassroots.length === 0)
      ? words.overdue.unknown
      : grassroots.length > 0
        ? words.overdue.sentence(
            facts.unitsOf(grassroots.length),
            grassroots.length,
            sharedDeadline(grassroots, language),
          )
        : words.overdue.none(runningDate(asOf, language), names);
  return {
    key: 'overdue',
    title: words.parts.overdue,
    blocks: [
      paragraph('overdue/sentence', sentence),
      ...(grassroots.length > 0 ? listOf(grassroots, facts) : []),
      ...upper.slice(0, LISTED_UNITS).map((unit) => upperSentence(unit, facts)),
    ],
  };
}

function upperSentence(unit: Unit, facts: ReportFacts): PaperBlock {
  const { input, words, names, required } = facts;
  const congress = atStart(names.upperCongress);
  const subject = required.upper.length === 1 ? congress : `${congress} (${facts.nameOf(unit)})`;
  const text = words.overdue.upper(
    subject,
    sharedDeadline([unit], input.language),
    daysText(unit.daysOverdue, input.language),
  );
  return paragraph(`overdue/upper/${facts.keyOf(unit)}`, text);
}

function listOf(overdue: readonly Unit[], facts: ReportFacts): PaperBlock[] {
  const { words, keyOf, unitsOf } = facts;
  const listed = overdue.slice(0, LISTED_UNITS);
  const columns = COLUMNS.map((key) => columnOf(key, facts));
  const isShared = sharedDeadline(overdue, facts.input.language) !== '';
  // Who leads a unit is not known everywhere, and a deadline of all is said above the table; dates
  // and reasons are for people to fill in.
  const shown = columns.filter(({ key }) => {
    if (key === 'deadline') return !isShared;
    return key !== 'party' || listed.some((unit) => partyOf(unit) !== '');
  });
  const others = overdue.length - listed.length;
  return [
    {
      kind: 'table',
      key: 'overdue/table',
      columns: shown,
      rows: listed.map((unit, i) => ({
        key: keyOf(unit),
        cells: shown.map(({ key }) => cellOf(key as Column, unit, i + 1, facts)),
      })),
    },
    ...(others > 0 ? [note('overdue/others', words.overdue.others(unitsOf(others)))] : []),
  ];
}

const COLUMNS = ['no', 'unit', 'party', 'deadline', 'days', 'planned', 'reason'] as const;
type Column = (typeof COLUMNS)[number];

const SHARES: Readonly<Record<Column, number>> = {
  no: 3,
  unit: 13,
  party: 9,
  deadline: 6,
  days: 5,
  planned: 11,
  reason: 11,
};

function columnOf(key: Column, { words }: ReportFacts): PaperColumn {
  const isCentred = key === 'no' || key === 'deadline' || key === 'days';
  return {
    key,
    header: words.overdue.header[key],
    share: SHARES[key],
    align: isCentred ? 'center' : 'left',
  };
}

function cellOf(key: Column, unit: Unit, no: number, facts: ReportFacts): PaperCell {
  const { input } = facts;
  const cells: Readonly<Record<Column, () => PaperCell>> = {
    no: () => no,
    unit: () => facts.nameOf(unit),
    party: () => partyOf(unit),
    deadline: () => runningDate(unit.lastOnTimeDay!, input.language),
    days: () => unit.daysOverdue,
    planned: () => plannedText(unit, facts),
    reason: () => shortened(tidy(unit.cells.text('note'))),
  };
  return cells[key]();
}

function partyOf({ cells }: Unit): string {
  return shortened(tidy(cells.text('party_cell')));
}

/** The day that is planned or proposed, as far as the tracker says one; people fill in the others. */
function plannedText({ cells, heldInFuture }: Unit, { input, words }: ReportFacts): string {
  const { language, asOf } = input;
  if (heldInFuture) return atStart(runningSpan(heldInFuture, language));
  const planned = cells.date('planned');
  if (planned.kind === 'blank') return '';
  if (planned.kind !== 'interval') return shortened(tidy(planned.text));
  const day = atStart(runningPeriod(planned.interval, language));
  return asOf !== undefined && planned.interval.last < asOf ? words.congress.passed(day) : day;
}
