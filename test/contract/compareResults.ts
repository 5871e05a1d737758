/** What a file of results says of the contract: what differs, and which open facts it settles. */
import { type Fact, isJudged, type JudgedFact, type Plain } from './suite/fact';
import { FACTS } from './suite/facts';
import { expectedIn, judge } from './suite/judge';
import type { ContractResult, Outcome } from './suite/runFacts';

export interface Comparison {
  /** Lines to print. */
  readonly lines: readonly string[];
  /** Whether something is not as the add-on needs it. */
  readonly differs: boolean;
}

/** Compares what was seen with what the code rests on. */
export function compareResults(
  { locale, seenAt, results }: ContractResult,
  facts: readonly Fact[] = FACTS,
): Comparison {
  const outcomes = new Map(results.map(({ id, outcome }) => [id, outcome]));
  const known = new Set(facts.map(({ id }) => id));
  const strangers = results.filter(({ id }) => !known.has(id)).map(({ id }) => id);
  const differing: string[] = [];
  const settled: string[] = [];
  const unseen: string[] = [];
  let held = 0;
  for (const fact of facts.filter(isJudged)) {
    const outcome = outcomes.get(fact.id);
    if (!outcome) {
      differing.push(
        ...factLines(
          fact,
          'is not in the file: run the suite of today, and copy its JSON some seconds later',
        ),
      );
      continue;
    }
    const { verdict, so } = judge(fact, outcome, locale);
    const expected = shown(expectedIn(fact, locale));
    if (verdict === 'differs') {
      differing.push(...factLines(fact, `expected ${expected}, seen ${seen(outcome)}`));
    } else if (verdict === 'not-seen') unseen.push(`- ${fact.id}: it needs ${so}`);
    else {
      held++;
      const means =
        verdict === 'other' ? `, not ${expected}; ${so}` : ', as the code is designed for';
      if (fact.evidence === 'open') settled.push(`- ${fact.id}: ${seen(outcome)}${means}`);
    }
  }
  const byHand = facts.filter((fact) => !isJudged(fact));
  const strange = strangers.map((id) => `- ${id}: the suite has no such fact`);
  const lines = [
    `Seen ${seenAt} in a spreadsheet of ${locale}: ${held} facts are as the code needs them.`,
    ...part('Different', [...differing, ...strange]),
    ...part('Open facts that this file settles', settled),
    ...part('Not seen', unseen),
    ...part(
      'To be looked at by hand',
      byHand.map(({ id, says }) => `- ${id}: ${says}`),
    ),
  ];
  return { lines, differs: differing.length + strange.length > 0 };
}

function part(title: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? ['', `${title}:`, ...lines] : [];
}

function factLines({ id, says, leans }: JudgedFact, what: string): string[] {
  return [`- ${id}: ${what}`, `  ${says}`, `  Leans on it: ${leans.join(', ')}`];
}

function seen(outcome: Outcome): string {
  if (outcome.kind === 'seen') return shown(outcome.value);
  return outcome.kind === 'threw' ? `an error (${outcome.message})` : `no ${outcome.what}`;
}

function shown(value: Plain): string {
  return JSON.stringify(value);
}
