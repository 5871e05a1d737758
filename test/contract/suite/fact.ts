/** What a fact of the platform is: a sentence, who leans on it, and how to see whether it holds. */
import type { Scratch } from './scratch';

/** JSON, as it stands in a file of results. */
export type Plain =
  string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

/** How well a fact is known, and what that means. */
export const EVIDENCE = {
  google: 'Google documents it',
  reported: 'other people have seen it live',
  assumed:
    'what the names and descriptions of the services say, as we read them; no source was noted',
  measured: 'measured here, in a real spreadsheet',
  open: 'nobody has confirmed it',
} as const;
export type Evidence = keyof typeof EVIDENCE;

interface FactText {
  /** `topic.what`. */
  readonly id: string;
  /** The fact, in a sentence. */
  readonly says: string;
  readonly evidence: Evidence;
  /** The files of the project that are wrong where the fact is. */
  readonly leans: readonly string[];
}

/** Another answer with which the add-on is right all the same, and why. */
export interface OtherAnswer {
  readonly value: Plain;
  readonly so: string;
}

/** A fact whose answer is compared. */
export interface JudgedFact extends FactText {
  readonly expected: Plain;
  /** What is expected where formulas have commas between their arguments. */
  readonly inCommaLocales?: Plain;
  /** Answers that the add-on is made for as well: of facts that are open. */
  readonly alsoFine?: readonly OtherAnswer[];
  /** Why any answer will do: it is asked to know it. */
  readonly anyIsFine?: string;
  /** What a host may lack without which it cannot look. */
  readonly mayLack?: string;
}

/** A fact that a script can see by itself. */
export interface ObservedFact extends JudgedFact {
  /** Looks, in cells of its own; what it throws is an answer too. */
  readonly observe: (scratch: Scratch) => Plain;
}

/** A fact that the page sees which shows the results: it calls the server. */
export interface FactFromPage extends JudgedFact {
  /** What the page sends. */
  readonly send: Plain;
  /** What the server gives back for what has arrived; the page sees `refused` where that fails. */
  readonly reply: (arrived: unknown) => unknown;
}

/** A fact for which a person has to do something. */
export interface FactByHand extends FactText {
  /** What to do, and what is to be seen. */
  readonly byHand: string;
}

export type Fact = ObservedFact | FactFromPage | FactByHand;

/** Facts about one thing. */
export interface Topic {
  readonly name: string;
  readonly title: string;
  readonly facts: readonly Fact[];
}

/** Whether a script can see the fact by itself. */
export function isObserved(fact: Fact): fact is ObservedFact {
  return 'observe' in fact;
}

/** Whether a page sees the fact. */
export function isFromPage(fact: Fact): fact is FactFromPage {
  return 'reply' in fact;
}

/** Whether the fact's answer is compared, whoever has seen it. */
export function isJudged(fact: Fact): fact is ObservedFact | FactFromPage {
  return 'expected' in fact;
}
