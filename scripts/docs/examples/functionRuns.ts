/** What the documented formulas give in the built add-on, on the tracker of a document that set-up has made. */
import { createVmRealm } from '../../../src/cli/vmRealm';
import { formatDay, fromSerial } from '../../../src/domain/calendar';
import type { Language } from '../../../src/domain/text/language';
import type { FUNCTIONS } from '../../../src/functions';
import { HELP } from '../../../src/functions/help';
import { createHost } from '../../../src/host';
import { readCsv } from '../../../src/xlsx';
import { BUNDLE } from '../../../test/bundle';
import { FUNCTION_EXAMPLES } from '../../../test/examples/functions/functionExamples';
import { readFormula } from '../../../test/functions/readFormula';
import { setUpDocument, TRACKER } from '../../../test/functions/setUpDocument';
import { markdownTable } from '../table';
import { LINE_BREAK } from './shownTracker';

type FunctionName = (typeof FUNCTIONS)[number]['name'];

/** What a formula gives: the rows of its cells as they are shown, or the error of its cell. */
export type FormulaOutcome =
  { readonly rows: readonly (readonly string[])[] } | { readonly error: string };

const NOW = '2023-05-20T05:00:00Z';
/** A table of results shows its beginning. */
const MOST_ROWS = 4;
const MOST_CHARACTERS = 160;

const realm = createVmRealm();
/** Set up once for each language; the plan says which it is. */
const OFFICES = { vi: setUpDocument('vi'), en: setUpDocument('en') };
const HOSTS = { vi: hostIn('vi'), en: hostIn('en') };

/** A document of a language, which knows nothing but what formulas pass. */
function hostIn(language: Language) {
  const plan = new TextEncoder().encode(`Khóa,Giá trị\nlanguage,${language}\n`);
  const { workbook } = readCsv(plan, 'Kế hoạch');
  return createHost({ realm, source: BUNDLE, workbook, clock: () => Date.parse(NOW) });
}

/** Evaluates a formula of a custom function. */
export function evaluateFormula(formula: string, language: Language): FormulaOutcome {
  const { name, args } = readFormula(formula, OFFICES[language], TRACKER);
  try {
    const result = HOSTS[language].computeCells(name, args, (serial) =>
      formatDay(fromSerial(serial)!),
    );
    const rows = Array.isArray(result) ? result : [[result]];
    return { rows: rows.map((row) => row.map((cell) => String(cell))) };
  } catch (error) {
    return { error: (error as Error).message };
  }
}

/** The documented example of a function, and further ones with what is wrong in some. */
export function functionRuns(name: FunctionName): string {
  const { right, wrong } = FUNCTION_EXAMPLES[name];
  return markdownTable(
    ['Công thức · Formula', 'Kết quả', 'Result'],
    [HELP[name].example, ...right, ...wrong].map((formula) => [
      `\`${formula}\``,
      shown(evaluateFormula(formula, 'vi')),
      shown(evaluateFormula(formula, 'en')),
    ]),
  );
}

function shown(outcome: FormulaOutcome): string {
  if ('error' in outcome) return `\`#ERROR!\` ${outcome.error}`;
  const rows = outcome.rows.map((row) => row.map(beginning).join(' ; '));
  const filled = rows.filter((row) => /[^ ;]/.test(row));
  const more = filled.length > MOST_ROWS ? ['…'] : [];
  return [...filled.slice(0, MOST_ROWS), ...more].join(LINE_BREAK);
}

function beginning(text: string): string {
  return text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text;
}
