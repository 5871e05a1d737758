/** The add-on's functions for cells, and the clock's, in the formula engine. */
import type { Nullable } from '@univerjs/core';
import {
  ArrayValueObject,
  BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/preset-sheets-core';
import {
  CellError,
  isDateFormat,
  isDateSerial,
  type LocaleRules,
  wallOfSerial,
} from '../../../document';
import type { CellArgument, CellResult, FunctionArgument } from '../../../host';
import type { FunctionClass } from '../startGrid';
import type { CustomFunction } from './functionHelp';

/** What a cell gets from a function: what it shows, or a day by its serial number. */
export type FunctionValue = CellResult | { readonly day: number };

/** How functions are computed, and how their days are shown. */
export interface FunctionSource {
  /** Computes a function of the add-on. */
  readonly call: (
    name: string,
    args: readonly FunctionArgument[],
  ) => FunctionValue | FunctionValue[][];
  /** The format of days in the document. */
  readonly dateFormat: () => string;
}

type Variant = BaseValueObject | BaseReferenceObject;

/** A class of the engine for a function of the add-on. */
export function customFunction(
  { name, parameters }: CustomFunction,
  { call, dateFormat }: FunctionSource,
): FunctionClass {
  class AddonFunction extends BaseFunction {
    override needsReferenceObject = true;
    override minParams = 0;
    override maxParams = parameters.length;

    /** Texts stay texts: the engine would make a day of this year of `"12/4"`, month first. */
    override isArgumentsIgnoreNumberPattern() {
      return true;
    }

    override calculate(...variants: BaseValueObject[]) {
      try {
        const result = call(
          name,
          variants.map((variant) => toArgument(variant)),
        );
        return Array.isArray(result) ? this.spilled(result) : toValue(result, dateFormat);
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        return ErrorValueObject.create(ErrorType.VALUE, message);
      }
    }

    private spilled(rows: FunctionValue[][]): ArrayValueObject {
      return ArrayValueObject.create({
        calculateValueList: rows.map((row) => row.map((cell) => toValue(cell, dateFormat))),
        rowCount: rows.length,
        columnCount: rows[0]?.length ?? 0,
        unitId: this.unitId ?? '',
        sheetId: this.subUnitId ?? '',
        row: this.row,
        column: this.column,
      });
    }
  }
  return [AddonFunction, name];
}

/**
 * TODAY and NOW by the clock of the page.
 * @param serial the date serial number of now @param locale of the document
 */
export function clockFunctions(serial: () => number, locale: () => LocaleRules): FunctionClass[] {
  const made = (name: string, value: () => number, format: () => string): FunctionClass => {
    class ClockFunction extends BaseFunction {
      override minParams = 0;
      override maxParams = 0;

      override calculate() {
        return NumberValueObject.create(value(), format());
      }
    }
    return [ClockFunction, name];
  };
  return [
    made(
      'TODAY',
      () => Math.floor(serial()),
      () => locale().dateFormat,
    ),
    made('NOW', serial, () => locale().dateTimeFormat),
  ];
}

function toArgument(variant: Variant): FunctionArgument {
  if (isReference(variant)) {
    const reference = variant;
    const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
    const rows = Array.from({ length: endRow - startRow + 1 }, () =>
      new Array<CellArgument>(endColumn - startColumn + 1).fill(''),
    );
    reference.iterator((value, row, column) => {
      rows[row - startRow]![column - startColumn] = toCell(value);
      return undefined;
    });
    return rows;
  }
  if (!isArray(variant)) return variant.isNull() ? undefined : toCell(variant);
  return variant.getArrayValue().map((row) => row.map(toCell));
}

const isReference = (variant: Variant): variant is BaseReferenceObject =>
  variant.isReferenceObject();
const isArray = (value: BaseValueObject): value is ArrayValueObject => value.isArray();

function toCell(cell: Nullable<BaseValueObject>): CellArgument {
  if (!cell || cell.isNull()) return '';
  if (cell.isError()) return new CellError(String(cell.getValue()));
  const value = cell.getValue();
  const number = Number(value);
  if (cell.isNumber() && isDateFormat(cell.getPattern() || undefined) && isDateSerial(number)) {
    const day = new Date(wallOfSerial(Math.floor(number)));
    return { date: day.toISOString().slice(0, 10) };
  }
  return value;
}

function toValue(result: FunctionValue, dateFormat: () => string): BaseValueObject {
  if (typeof result === 'object') return NumberValueObject.create(result.day, dateFormat());
  if (typeof result === 'number') return NumberValueObject.create(result);
  if (typeof result === 'boolean') return BooleanValueObject.create(result);
  return StringValueObject.create(result);
}
