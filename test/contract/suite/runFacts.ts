/** Looking at facts one after the other, whatever happens, and leaving nothing behind. */
import { type Fact, isObserved, type Plain } from './fact';
import { Lacking, Scratch } from './scratch';

/** What came of looking at a fact. The message is for people: it is in their language. */
export type Outcome =
  | { readonly kind: 'seen'; readonly value: Plain }
  | { readonly kind: 'threw'; readonly message: string }
  | { readonly kind: 'lacking'; readonly what: string };

export interface FactResult {
  readonly id: string;
  readonly outcome: Outcome;
}

/** Everything seen in one spreadsheet. */
export interface ContractResult {
  readonly format: typeof RESULT_FORMAT;
  /** When, as an instant in ISO form. */
  readonly seenAt: string;
  readonly locale: string;
  readonly spreadsheetZone: string;
  readonly scriptZone: string;
  readonly results: readonly FactResult[];
}

export const RESULT_FORMAT = 'platform-contract/1';

/** Google ends a run after six minutes; what is left of them is for showing the results. */
const MOST_MILLISECONDS = 5 * 60_000;

/** Looks at facts in the active spreadsheet. The sheet that was active is so again afterwards. */
export function runFacts(facts: readonly Fact[]): ContractResult {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const active = book.getActiveSheet();
  const end = Date.now() + MOST_MILLISECONDS;
  const observed = facts.filter(isObserved);
  // The open ones first, which a run is mostly for.
  const isOpen = ({ evidence }: Fact) => evidence === 'open';
  const inOrder = [...observed.filter(isOpen), ...observed.filter((fact) => !isOpen(fact))];
  const results = inOrder.map(({ id, observe }): FactResult => {
    if (Date.now() > end) return { id, outcome: { kind: 'lacking', what: 'time' } };
    return { id, outcome: look(observe, new Scratch(book)) };
  });
  book.setActiveSheet(active);
  return {
    format: RESULT_FORMAT,
    seenAt: new Date().toISOString(),
    locale: book.getSpreadsheetLocale(),
    spreadsheetZone: book.getSpreadsheetTimeZone(),
    scriptZone: Session.getScriptTimeZone(),
    results,
  };
}

function look(observe: (scratch: Scratch) => Plain, scratch: Scratch): Outcome {
  try {
    const value = observe(scratch);
    // What comes up late belongs to this fact.
    SpreadsheetApp.flush();
    return { kind: 'seen', value };
  } catch (error) {
    if (error instanceof Lacking) return { kind: 'lacking', what: error.what };
    return { kind: 'threw', message: String(error) };
  } finally {
    scratch.clean();
  }
}
