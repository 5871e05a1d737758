/** As much of fast-formula-parser 1.0.19, which ships no types, as the host uses. */
declare module 'fast-formula-parser' {
  /** Counted from 1. */
  interface Position {
    readonly row: number;
    readonly col: number;
  }

  interface CellReference extends Position {
    readonly sheet: string;
  }

  interface RangeReference {
    readonly sheet: string;
    readonly from: Position;
    readonly to: Position;
  }

  /** An argument of a function whose references were looked up. */
  interface Argument {
    readonly value: unknown;
    readonly ref?: CellReference | RangeReference;
    readonly isCellRef?: unknown;
    readonly isRangeRef?: boolean;
  }

  interface Extracted {
    readonly val: unknown;
    readonly isArray: boolean;
  }

  /** Its methods may be replaced: the grammar calls them on this object. */
  interface Utils {
    extractRefValue(value: unknown): Extracted;
    applyInfix(left: unknown, operator: string, right: unknown): unknown;
    _applyInfix(left: Extracted, operator: string, right: Extracted): unknown;
    toBoolean(text: string): boolean;
  }

  type PlainFunction = (...args: Argument[]) => unknown;
  type ContextFunction = (context: FormulaParser, ...args: unknown[]) => unknown;

  interface Config {
    readonly functions: Readonly<Record<string, PlainFunction>>;
    readonly functionsNeedContext: Readonly<Record<string, ContextFunction>>;
    onCell(reference: CellReference): unknown;
    onRange(reference: RangeReference): unknown[][];
    onVariable(name: string): null;
  }

  class FormulaError extends Error {
    constructor(code: string);
    readonly error: string;
  }

  export default class FormulaParser {
    static readonly FormulaError: typeof FormulaError;
    /** What its functions share; one may be replaced. */
    static readonly FormulaHelpers: { flattenDeep(values: readonly unknown[]): unknown[] };
    constructor(config: Config);
    readonly utils: Utils;
    /** @throws FormulaError for what it cannot parse or has no function for */
    parse(formula: string, position: CellReference): unknown;
  }
}
