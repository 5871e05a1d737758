/**
 * The SQL for BigQuery on DuckDB: the functions in JavaScript run in a bare context, and where the
 * two dialects differ a statement is put into other words, each difference by a line below.
 */
import {
  BIGINT,
  BOOLEAN,
  type DuckDBConnection,
  DuckDBInstance,
  DuckDBListType,
  DuckDBScalarFunction,
  DuckDBStructType,
  type DuckDBType,
  type DuckDBValue,
  LIST,
  listValue,
  STRUCT,
  structValue,
  VARCHAR,
} from '@duckdb/node-api';
import { ENGINE_FUNCTIONS, type EngineFunction } from '../../src/bigquery/sql/engineFunctions';
import { engineFunctions, type EngineFunctionName } from './engineScript';

/** Functions that DuckDB does not have, or has under another name. */
const MACROS = [
  'CREATE MACRO TO_JSON_STRING(x) AS CAST(to_json(x) AS VARCHAR)',
  'CREATE MACRO REGEXP_CONTAINS(x, expression) AS regexp_matches(x, expression)',
  'CREATE MACRO COUNTIF(x) AS count_if(x)',
  'CREATE MACRO DIV(x, y) AS x // y',
];

/** What BigQuery writes otherwise. */
const OTHERWISE: readonly (readonly [RegExp, string])[] = [
  // Tables of sheets are filled by who tests
  [
    /^CREATE OR REPLACE EXTERNAL TABLE ([\s\S]*?\))\nOPTIONS \([\s\S]*\)$/,
    'CREATE OR REPLACE TABLE $1',
  ],
  [/\nOPTIONS \(description = '(?:[^'\\]|\\.)*'\)\nAS\n/, ' AS\n'],
  [/^CREATE OR REPLACE FUNCTION (\S+)\((.*)\)\nAS \(/, 'CREATE OR REPLACE MACRO $1($2) AS ('],
  [/\bUNNEST\(([^()]*)\) AS (\w+)/g, 'UNNEST($1) AS unnested($2)'],
];

/** A statement in DuckDB's words. */
export function translated(statement: string): string {
  const text = OTHERWISE.reduce((sql, [from, to]) => sql.replace(from, to), statement);
  const isMacro = text.startsWith('CREATE OR REPLACE MACRO');
  const [head, ...rest] = (isMacro ? text : nestedTypes(text)).split('\n');
  const first = isMacro ? head!.replace(/(`\w+`) (?:ARRAY<STRING>|STRING|DATE)/g, '$1') : head!;
  return tokens([first, ...rest].join('\n'))
    .map((token) => {
      if (token.startsWith("'")) return literal(token);
      if (token.startsWith('`')) return `"${token.slice(1, -1).split('.').pop()!}"`;
      return token.replace(/\bSTRING\b/g, 'VARCHAR').replace(/\bINT64\b/g, 'BIGINT');
    })
    .join('');
}

/** Of types in types those inside first. */
function nestedTypes(text: string): string {
  const outer = text
    .replace(/\bARRAY<([^<>]*)>/g, '$1[]')
    .replace(/\bSTRUCT<([^<>]*)>/g, 'STRUCT($1)');
  return outer === text ? text : nestedTypes(outer);
}

/** Literals and quoted names apart from what is between them. */
function tokens(text: string): string[] {
  return text.split(/('(?:[^'\\]|\\.)*'|`[^`]*`)/);
}

/** DuckDB doubles quotes and knows no escapes. */
function literal(token: string): string {
  const text = token
    .slice(1, -1)
    .replace(/\\(u[0-9a-f]{4}|.)/g, (_, escape: string) =>
      escape.length > 1
        ? String.fromCharCode(parseInt(escape.slice(1), 16))
        : ({ n: '\n', r: '\r', t: '\t' }[escape] ?? escape),
    );
  return `'${text.replaceAll("'", "''")}'`;
}

/** A type as BigQuery writes it. */
export function typeOf(text: string): DuckDBType {
  const reader = new TypeReader(text);
  return reader.type();
}

class TypeReader {
  private rest: string;

  constructor(text: string) {
    this.rest = text;
  }

  type(): DuckDBType {
    if (this.takes('ARRAY<')) return this.closed(LIST(this.type()));
    if (this.takes('STRUCT<')) return this.closed(STRUCT(this.fields()));
    if (this.takes('STRING')) return VARCHAR;
    if (this.takes('INT64')) return BIGINT;
    if (this.takes('BOOL')) return BOOLEAN;
    throw new Error(`No type: ${this.rest}`);
  }

  private fields(): Record<string, DuckDBType> {
    const fields: Record<string, DuckDBType> = {};
    do {
      const [all, name] = /^`(\w+)` /.exec(this.rest)!;
      this.rest = this.rest.slice(all.length);
      fields[name!] = this.type();
    } while (this.takes(', '));
    return fields;
  }

  private closed(type: DuckDBType): DuckDBType {
    if (!this.takes('>')) throw new Error(`Not closed: ${this.rest}`);
    return type;
  }

  private takes(start: string): boolean {
    if (!this.rest.startsWith(start)) return false;
    this.rest = this.rest.slice(start.length);
    return true;
  }
}

/** What a function in JavaScript gives, as BigQuery would take it: a field that is not there is null. */
function valueOf(value: unknown, type: DuckDBType): DuckDBValue {
  if (value === null || value === undefined) return null;
  if (type.typeId === BIGINT.typeId) return BigInt(value as number);
  if (type instanceof DuckDBListType) {
    return listValue((value as unknown[]).map((item) => valueOf(item, type.valueType)));
  }
  if (type instanceof DuckDBStructType) {
    const given = value as Readonly<Record<string, unknown>>;
    const entries = type.entryNames.map((name, at): [string, DuckDBValue] => [
      name,
      valueOf(given[name], type.entryTypes[at]!),
    ]);
    return structValue(Object.fromEntries(entries));
  }
  return value as DuckDBValue;
}

/** What DuckDB passes, as BigQuery passes it. */
function argumentOf(value: DuckDBValue): unknown {
  return value !== null && typeof value === 'object' && 'items' in value
    ? (value as { items: readonly DuckDBValue[] }).items
    : value;
}

/** What the calls of the functions took, of the processor. */
export interface CallTiming {
  calls: number;
  milliseconds: number;
  /** Milliseconds. */
  longest: number;
  /** Bytes of the largest result as JSON. */
  largest: number;
}

export interface BigQueryOnDuckDb {
  readonly connection: DuckDBConnection;
  readonly timing: CallTiming;
  /** Carries out statements for BigQuery. @param variables what a script has declared, as literals */
  run(statements: readonly string[], variables?: Readonly<Record<string, string>>): Promise<void>;
  /** Rows as objects; whole numbers as numbers, days as texts. */
  rows(query: string): Promise<Record<string, unknown>[]>;
  close(): void;
}

function noteCall(timing: CallTiming, milliseconds: number, result: unknown): void {
  timing.calls++;
  timing.milliseconds += milliseconds;
  timing.longest = Math.max(timing.longest, milliseconds);
  timing.largest = Math.max(timing.largest, Buffer.byteLength(JSON.stringify(result)));
}

/** A database in which the engine's functions are known. */
export async function bigQueryOnDuckDb(): Promise<BigQueryOnDuckDb> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const bodies = engineFunctions();
  const timing: CallTiming = { calls: 0, milliseconds: 0, longest: 0, largest: 0 };
  for (const { name, parameters, returns } of ENGINE_FUNCTIONS as readonly EngineFunction[]) {
    const returnType = typeOf(returns);
    const body = bodies[name as EngineFunctionName];
    connection.registerScalarFunction(
      DuckDBScalarFunction.create({
        name,
        parameterTypes: Object.values(parameters).map(typeOf),
        returnType,
        specialHandling: true,
        mainFunction: (_, input, output) => {
          const columns = Array.from({ length: input.columnCount }, (_unused, at) =>
            input.getColumnVector(at),
          );
          for (let row = 0; row < input.rowCount; row++) {
            const given = columns.map((column) => argumentOf(column.getItem(row)));
            const before = process.cpuUsage();
            const result = body(...given);
            const { user, system } = process.cpuUsage(before);
            noteCall(timing, (user + system) / 1000, result);
            output.setItem(row, valueOf(result, returnType));
          }
          output.flush();
        },
      }),
    );
  }
  for (const macro of MACROS) await connection.run(macro);
  return {
    connection,
    timing,
    run: async (statements, variables = {}) => {
      for (const statement of statements) {
        const names = Object.entries(variables);
        const sql = names.reduce(
          (text, [name, value]) => text.replace(new RegExp(`\\b${name}\\b`, 'g'), value),
          translated(statement),
        );
        await connection.run(sql);
      }
    },
    rows: async (query) => {
      const reader = await connection.runAndReadAll(translated(query));
      return reader
        .getRowObjectsJson()
        .map((row) =>
          Object.fromEntries(
            Object.entries(row).map(([name, value]) => [
              name,
              typeof value === 'string' && /^-?\d{1,15}$/.test(value) && isWhole(reader, name)
                ? Number(value)
                : value,
            ]),
          ),
        );
    },
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

function isWhole(
  reader: { columnNames(): string[]; columnTypes(): DuckDBType[] },
  name: string,
): boolean {
  const type = reader.columnTypes()[reader.columnNames().indexOf(name)]!;
  return !(type.typeId === VARCHAR.typeId);
}
