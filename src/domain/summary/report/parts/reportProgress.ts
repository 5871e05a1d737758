/** The report's first part: how many have held their congress, and where pilot and upper congress stand. */
import type { PaperBlock, PaperText } from '../../../paper/paper';
import { atStart } from '../../../text/atStart';
import { countUnits, heldRate } from '../../../unit/totals';
import type { Unit } from '../../../unit/unit';
import { countText, percentText, runningDate } from '../../parts/administrativeDate';
import { hasPilots } from '../../parts/pilots';
import { deadlineText, quotedDeadline } from '../../parts/quotedDeadline';
import { congressSentence, distance } from './reportCongress';
import { unitsWithDataFaults } from './reportDataFaults';
import type { ReportFacts, ReportPart } from '../reportFacts';
import { standingSentences } from './reportStanding';
import { paragraph } from '../reportTexts';

/** More congresses than these have no sentence each. */
const MOST_SENTENCES = 10;

/** How far the congresses have come, in sentences; each pilot and upper congress has its own. */
export function progressPart(facts: ReportFacts): ReportPart {
  const upper = upperSentences(facts);
  const isUpperFirst = facts.input.plan.plan.get('upper.order') === 'before';
  const grassroots = [...standingSentences(facts), ...deadlineSentence(facts)];
  return {
    key: 'progress',
    title: facts.words.parts.progress,
    blocks: [
      paragraph('progress/sentence', progressSentence(facts)),
      ...grassroots,
      ...(isUpperFirst ? upper : []),
      ...pilotSentences(facts),
      ...(isUpperFirst ? [] : upper),
      ...aheadSentence(facts),
      ...dataSentence(facts),
    ],
  };
}

/** 'By the end of … a/b have held their congress' (SPEC 8). */
function progressSentence({ input, words, names, units }: ReportFacts): string {
  const { language, asOf } = input;
  if (asOf === undefined) return words.progressUnknown(names);
  const day = runningDate(asOf, language);
  const total = countUnits(units.grassroots);
  if (total.required === 0) return words.noneRequired(day, names);
  const [held, required] = [total.held, total.required].map((count) => countText(count, language));
  return words.progress(day, held!, required!, names, percentText(heldRate(total), language));
}

/** What the plan sets for all of them, and how many days are left for those that are open. */
function deadlineSentence({ input, words, names, required }: ReportFacts): PaperText[] {
  const { language, asOf, plan } = input;
  const { grassroots } = required;
  if (grassroots.length === 0 || plan.plan.hasOwnDeadlines) return [];
  const terms = plan.plan.termsFor('grassroots');
  const deadline = quotedDeadline(terms);
  if (!deadline) return [];
  const isOpen = grassroots.some(({ held }) => held === null);
  const left = isOpen && asOf !== undefined ? distance(asOf, deadline.lastOnTimeDay, language) : '';
  const text = words.byPlan(names, deadlineText(deadline, language), left);
  return [paragraph('progress/deadline', text)];
}

function pilotSentences(facts: ReportFacts): PaperBlock[] {
  const { input, words, units, required } = facts;
  const pilots = required.grassroots.filter(({ milestone }) => milestone === 'pilot');
  if (pilots.length === 0) {
    return hasPilots(input.plan.plan, units.grassroots)
      ? [paragraph('progress/pilot', words.noPilot)]
      : [];
  }
  const subjectOf = (pilot: Unit) => words.pilot(facts.nameOf(pilot));
  return congressSentences('progress/pilot', pilots, subjectOf, words.pilots, facts);
}

function upperSentences(facts: ReportFacts): PaperBlock[] {
  const { words, names, required } = facts;
  const { upper } = required;
  const subject = atStart(names.upperCongress);
  if (upper.length === 0) return [paragraph('progress/upper', words.noUpper(subject))];
  const subjectOf = (unit: Unit) =>
    upper.length === 1 ? subject : `${subject} (${facts.nameOf(unit)})`;
  const counts = (held: string, all: string) => words.uppers(subject, held, all);
  return congressSentences('progress/upper', upper, subjectOf, counts, facts);
}

/** A sentence each; where they are many, how many of them have been held. */
function congressSentences(
  key: string,
  units: readonly Unit[],
  subjectOf: (unit: Unit) => string,
  countsOf: (held: string, all: string) => string,
  { input, keyOf }: ReportFacts,
): PaperText[] {
  if (units.length <= MOST_SENTENCES) {
    return units.map((unit) =>
      paragraph(`${key}/${keyOf(unit)}`, congressSentence(subjectOf(unit), unit, input)),
    );
  }
  const held = units.filter((unit) => unit.held !== null).length;
  const [done, all] = [held, units.length].map((count) => countText(count, input.language));
  return [paragraph(key, countsOf(done!, all!))];
}

/** How many are recorded as held on a day to come, as in a tracker that is newer than the report. */
function aheadSentence({ words, required, congresses }: ReportFacts): PaperText[] {
  const ahead = [...required.grassroots, ...required.upper].filter(
    ({ heldInFuture }) => heldInFuture !== null,
  );
  if (ahead.length === 0) return [];
  return [paragraph('progress/ahead', words.ahead(atStart(congresses(ahead)), ahead.length))];
}

/** How many have data that is incomplete or contradicts itself; nothing where all is well. */
function dataSentence(facts: ReportFacts): PaperText[] {
  const faulty = unitsWithDataFaults(facts.input);
  if (faulty.length === 0) return [];
  const text = facts.words.incompleteData(facts.congresses(faulty), faulty.length);
  return [paragraph('progress/data', text)];
}
