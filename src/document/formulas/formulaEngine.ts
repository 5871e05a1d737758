/** Evaluates one formula: fast-formula-parser, adapted to what Sheets does. */
import FormulaParser, { type CellReference, type RangeReference } from 'fast-formula-parser';
import { CellError, type Scalar } from '../workbook';
import { compareValues } from './comparison';
import { FUNCTIONS, LAZY_FUNCTIONS } from './functions';
import { closeRanges } from './openRanges';

const { FormulaError, FormulaHelpers } = FormulaParser;
// Its own copies all it has so far for each row, which a whole column has too many of
FormulaHelpers.flattenDeep = (values) => values.flat(Infinity);

/** A formula over more has no result here: a stray cell makes whole columns long. */
const MOST_CELLS = 5_000_000;

/** Where the engine finds what formulas refer to; rows and columns count from 0. */
export interface FormulaSource {
  /** Undefined for a sheet that there is not. */
  sizeOf(sheet: string): { readonly rows: number; readonly columns: number } | undefined;
  /** Whether a row may hold anything. */
  hasRow(sheet: string, row: number): boolean;
  /** @param row within the size of the sheet, or beyond it */
  valueAt(sheet: string, row: number, column: number): Scalar;
  /** Whether a cell holds neither value nor formula. */
  isBlank(sheet: string, row: number, column: number): boolean;
  /** The date serial number of now in the spreadsheet's zone. */
  now(): number;
}

/** The cell that a formula stands in. */
export interface FormulaPosition {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Evaluates formulas of built-in functions over a source of cells. */
export class FormulaEngine {
  private readonly parser: FormulaParser;
  private source: FormulaSource | null = null;

  constructor() {
    const now = (): number => this.source?.now() ?? 0;
    this.parser = new FormulaParser({
      functions: {
        ...FUNCTIONS,
        TODAY: () => Math.floor(now()),
        NOW: now,
        ISBLANK: ({ ref } = { value: null }) => this.isBlank(ref),
        ISTEXT: ({ value, ref } = { value: null }) =>
          typeof value === 'string' && !this.isBlank(ref),
      },
      functionsNeedContext: LAZY_FUNCTIONS,
      onCell: (reference) => this.cell(reference),
      onRange: (reference) => this.range(reference),
      onVariable: () => null,
    });
    this.adaptOperators();
  }

  /**
   * The result of a formula (without its `=`); null when there is none that this engine knows:
   * a function or a name that it lacks, another syntax.
   */
  evaluate(
    formula: string,
    { sheet, row, column }: FormulaPosition,
    source: FormulaSource,
  ): Scalar {
    this.source = source;
    try {
      return resultOf(
        this.parser.parse(closeRanges(formula), { sheet, row: row + 1, col: column + 1 }),
      );
    } catch {
      // The parser throws whatever it trips over.
      return null;
    } finally {
      this.source = null;
    }
  }

  /** A blank cell is '' to functions and nothing to operators; texts compare regardless of case. */
  private adaptOperators(): void {
    const { utils } = this.parser;
    const extract = utils.extractRefValue.bind(utils);
    utils.extractRefValue = (value) => {
      const extracted = extract(value);
      return extracted.val === null ? { ...extracted, val: '' } : extracted;
    };
    utils.applyInfix = (left, operator, right) => {
      const [a, b] = [extract(left), extract(right)];
      if (a.val instanceof FormulaError) return a.val;
      if (b.val instanceof FormulaError) return b.val;
      return /[<>=]/.test(operator)
        ? compareValues(single(a.val), operator, single(b.val))
        : utils._applyInfix(a, operator, b);
    };
    utils.toBoolean = (text) => /^true$/i.test(text);
  }

  private cell({ sheet, row, col }: CellReference): unknown {
    if (!this.source?.sizeOf(sheet)) return new FormulaError('#REF!');
    return toEngine(this.source.valueAt(sheet, row - 1, col - 1));
  }

  private range({ sheet, from, to }: RangeReference): unknown[][] {
    const { source } = this;
    const size = source?.sizeOf(sheet);
    if (!source || !size) return [[new FormulaError('#REF!')]];
    // A whole column ends where the sheet does, but a range has one cell at least.
    const bottom = Math.max(from.row, Math.min(to.row, size.rows));
    const right = Math.max(from.col, Math.min(to.col, size.columns));
    if ((bottom - from.row + 1) * (right - from.col + 1) > MOST_CELLS) {
      throw new RangeError('A range with too many cells');
    }
    const rows: unknown[][] = [];
    const blank: unknown[] = Array.from({ length: right - from.col + 1 }, () => null);
    for (let row = from.row; row <= bottom; row++) {
      if (!source.hasRow(sheet, row - 1)) {
        rows.push(blank);
        continue;
      }
      const cells: unknown[] = [];
      for (let column = from.col; column <= right; column++) {
        cells.push(toEngine(source.valueAt(sheet, row - 1, column - 1)));
      }
      rows.push(cells);
    }
    return rows;
  }

  private isBlank(reference: CellReference | RangeReference | undefined): boolean {
    if (!reference || !('row' in reference)) return false;
    const { sheet, row, col } = reference;
    return this.source?.isBlank(sheet, row - 1, col - 1) ?? false;
  }
}

function single(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const [first] = value as unknown[];
  return Array.isArray(first) ? (first as unknown[])[0] : first;
}

function toEngine(value: Scalar): unknown {
  return value instanceof CellError ? new FormulaError(value.code) : value;
}

function resultOf(result: unknown): Scalar {
  if (result instanceof FormulaError) {
    // What is not known to the parser, and the empty result of a function, are no results
    return /^#(?:NAME\?|NULL!)$/.test(result.error) ? null : new CellError(result.error);
  }
  if (typeof result === 'number') return Number.isFinite(result) ? result : new CellError('#NUM!');
  return typeof result === 'string' || typeof result === 'boolean' ? result : null;
}
