/** Texts with the plan's names as formulas of built-in functions, so that they follow the plan. */
import { isParameterKey, type ParameterKey, PARAMETERS } from '../plan/parameters';
import type { ParameterType } from '../plan/parameters/parameterTypes';
import type { PlanText, SlottedText, TextByValue } from '../plan/planTask';
import { wholeClause } from '../plan/planData';
import { DEFAULT_PLAN, type PlanRuleCode } from '../plan/plans';
import type { Language } from '../text/language';
import { choose, isOneOf, partOf, quoted } from './formulaParts';
import type { PlanCells } from './planCells';

const SLOT = /\{([a-z_.:]+)\}/;
const CLAUSE = 'clause:';
/** What stands for a name that the plan leaves blank. */
const NO_NAME = '…';
/** What stands for a clause that is no longer where it was. */
const NOT_FOUND = '?';
/** So many units that hold pilot congresses are named. */
const NAMED_UNITS = 5;
/** A level is called so, too: 'Cấp huyện' and 'huyện' are one. */
const LEVEL_WORD = 'cấp ';

/**
 * The text as an expression of a formula.
 * @throws RangeError for a slot that is no parameter
 */
export function planText(text: PlanText, language: Language, cells: PlanCells): string {
  return 'by' in text
    ? textByValue(text, language, cells)
    : slottedText(text[language], language, cells);
}

/** The text itself where it says the same under every plan, else null. */
export function constantText(text: PlanText, language: Language): string | null {
  return 'by' in text || SLOT.test(text[language]) ? null : text[language];
}

/** The clause that sets a value: as written beside it, else that of the default plan. */
export function planClause(key: ParameterKey, { clause }: PlanCells): string {
  return clauseText(clause(key), DEFAULT_PLAN.clauses[key] ?? '');
}

/** The clause that a rule rests on: as the plan writes it, else that of the default plan. */
export function ruleClause(code: PlanRuleCode, cells: PlanCells): string {
  return clauseText(cells.ruleClause(code), wholeClause(DEFAULT_PLAN.ruleClauses[code] ?? ''));
}

/**
 * A rule's clause as long as the rule stands where it stood: another plan that is pasted over the
 * sheet may have longer tables above it.
 */
export function clauseOfRule(code: string, codeCell: string, clauseCell: string): string {
  return choose(`TRIM(${codeCell})=${quoted(code)}`, clauseCell, quoted(NOT_FOUND));
}

/** A clause that is the default plan's alone: another plan is not known to have such a one. */
export function ownClause(clause: string, { value }: PlanCells): string {
  const isOwn = isOneOf(value('plan.id'), [DEFAULT_PLAN.values['plan.id']]);
  return choose(isOwn, quoted(clause), '""');
}

function clauseText(cell: string, otherwise: string): string {
  return choose(isOneOf(cell, ['', '-', '–']), quoted(otherwise), `TRIM(${cell})`);
}

function textByValue(
  { by, cases, otherwise }: TextByValue,
  language: Language,
  cells: PlanCells,
): string {
  const render = (text: SlottedText) => slottedText(text[language], language, cells);
  return Object.entries(cases).reduceRight(
    (rest, [value, text]) => choose(isValue(by, value, cells), render(text), rest),
    render(otherwise),
  );
}

/** Whether the plan has a value; a choice may be written as its code or its label. */
function isValue(key: ParameterKey, value: string, cells: PlanCells): string {
  const cell = cells.value(key);
  if (key === 'level.upper') return `${levelName(cell)}=${quoted(value)}`;
  const { choices }: ParameterType = PARAMETERS[key].type;
  return isOneOf(cell, [value, ...Object.values(choices?.[value] ?? {})]);
}

function slottedText(text: string, language: Language, cells: PlanCells): string {
  // Texts and slots by turns.
  const parts = text
    .split(SLOT)
    .map((part, i) => (i % 2 === 0 ? part && quoted(part) : slot(part, language, cells)))
    .filter((part) => part !== '');
  return parts.join('&') || '""';
}

function slot(name: string, language: Language, cells: PlanCells): string {
  const isClause = name.startsWith(CLAUSE);
  const key = isClause ? name.slice(CLAUSE.length) : name;
  if (!isParameterKey(key)) throw new RangeError(`No parameter: ${name}`);
  if (isClause) return planClause(key, cells);
  const cell = cells.value(key);
  return choose(`TRIM(${cell})=""`, quoted(NO_NAME), valueText(key, cell, language));
}

function valueText(key: ParameterKey, cell: string, language: Language): string {
  if (key === 'level.upper') return levelName(cell);
  if (key === 'pilot.unit') return unitNames(cell);
  return PARAMETERS[key].type.kind === 'days' ? daysText(cell, language) : `TRIM(${cell})`;
}

/** The first spelling in lower case, as within a sentence. */
function levelName(cell: string): string {
  const name = partOf(cell, ';', 0);
  return `SUBSTITUTE(LOWER(${name}),${quoted(LEVEL_WORD)},"")`;
}

/** The first spelling of each unit. */
function unitNames(cell: string): string {
  const units = `SUBSTITUTE(${cell},CHAR(10),"|")`;
  const names = Array.from({ length: NAMED_UNITS }, (_, unit) => {
    const spellings = partOf(units, '|', unit);
    const name = partOf(spellings, ';', 0);
    return choose(`${name}=""`, '""', `", "&${name}`);
  });
  return `MID(${names.join('&')},3,LEN(${cell}))`;
}

const DAYS = {
  vi: { one: '01 ngày', many: ' ngày', decimal: ',', other: '.' },
  en: { one: '1 day', many: ' days', decimal: '.', other: ',' },
} as const;
/** The words with which a number of days may be written as a text. */
const UNITS = ['ngày', 'buổi'];

/** How long: a number with its unit, or a text as it stands. */
function daysText(cell: string, language: Language): string {
  const { one, many, decimal, other } = DAYS[language];
  const hasUnit = UNITS.map((unit) => `ISERROR(FIND(${quoted(unit)},LOWER(${cell})))`);
  const bare = `SUBSTITUTE(${cell}&"",${quoted(other)},${quoted(decimal)})&${quoted(many)}`;
  const padded = language === 'vi' ? choose(isSmallWhole(cell), `"0"&${bare}`, bare) : bare;
  const number = choose(`${cell}=1`, quoted(one), choose(`ISNUMBER(${cell})`, padded, bare));
  return choose(`AND(${hasUnit.join(',')})`, number, `TRIM(${cell})`);
}

/** Whole numbers below ten have a zero before them in official Vietnamese. */
function isSmallWhole(cell: string): string {
  return `AND(${cell}<10,${cell}=INT(${cell}))`;
}
