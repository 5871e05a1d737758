/** The functions: the engine's in JavaScript, and those that take a DATE around them. */
import { DATE_FIELDS, type Fields, REPORT_FIELDS, REPORT_LISTS, STATUS_FIELDS } from '../schema';
import type { SqlSettings } from './sqlSettings';
import { inDataset, literal, structType } from './sqlText';

/** The global of the engine's script. */
export const ENGINE_GLOBAL = 'congress';

/** A function in JavaScript that calls one of the engine's. */
export interface EngineFunction {
  readonly name: string;
  /** Name and type of each. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly returns: string;
  /** Of the library. */
  readonly calls: string;
}

const listsOf = (lists: Readonly<Record<string, Fields>>) =>
  Object.fromEntries(
    Object.entries(lists).map(([name, fields]) => [name, `ARRAY<${structType(fields)}>`]),
  );

/** The type of a report. */
export const REPORT_TYPE = structType({ ...REPORT_FIELDS, ...listsOf(REPORT_LISTS) });

/** Those that take texts alone: JavaScript is given no INT64, and a DATE without its time zone. */
export const ENGINE_FUNCTIONS = [
  {
    name: 'read_date',
    parameters: { text: 'STRING' },
    returns: structType(DATE_FIELDS),
    calls: 'dateOfText',
  },
  {
    name: 'congress_status_on',
    parameters: { unit: 'STRING', plan: 'STRING', as_of: 'STRING' },
    returns: structType(STATUS_FIELDS),
    calls: 'unitStatus',
  },
  {
    name: 'congress_check_on',
    parameters: { rows: 'ARRAY<STRING>', plan: 'STRING', as_of: 'STRING', sheet: 'STRING' },
    returns: REPORT_TYPE,
    calls: 'checkSheet',
  },
] as const satisfies readonly EngineFunction[];

/** What a function in JavaScript does. */
export function functionBody({ parameters, calls }: EngineFunction): string {
  return `return ${ENGINE_GLOBAL}.${calls}(${Object.keys(parameters).join(', ')});`;
}

/** All functions, those first that others call. */
export function functionStatements({ dataset, library }: SqlSettings): string[] {
  const engine = ENGINE_FUNCTIONS.map((one: EngineFunction) => {
    const parameters = Object.entries(one.parameters).map(([name, type]) => `\`${name}\` ${type}`);
    return `CREATE OR REPLACE FUNCTION ${inDataset(dataset, one.name)}(${parameters.join(', ')})
RETURNS ${one.returns}
DETERMINISTIC
LANGUAGE js
OPTIONS (library = [${literal(library)}])
AS r"""
${functionBody(one)}
"""`;
  });
  const onADay = (
    name: string,
    first: string,
    type: string,
    unknown = '',
  ) => `CREATE OR REPLACE FUNCTION ${inDataset(
    dataset,
    name,
  )}(\`${first}\` ${type}, \`plan\` STRING, \`as_of\` DATE)
AS (${inDataset(dataset, `${name}_on`)}(\`${first}\`, \`plan\`, CAST(\`as_of\` AS STRING)${unknown}))`;
  return [
    ...engine,
    onADay('congress_status', 'unit', 'STRING'),
    // The name of a sheet, which only the list of documents knows
    onADay('congress_check', 'rows', 'ARRAY<STRING>', ', NULL'),
  ];
}
