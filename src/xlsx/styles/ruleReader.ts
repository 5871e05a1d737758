/** Reading the conditional-format rules of a sheet. */
import { parseArea } from '../../document/cellAddress';
import type { ConditionalFormat } from '../../document/workbook';
import { FileError } from '../file/fileError';
import { decodeText } from '../xml/xmlText';
import type { StyleReader } from './styleReader';

/** Far more than anybody has; setting them again would take gigabytes. */
const MOST_RULES = 100_000;

interface ReadRule {
  readonly rule: ConditionalFormat;
  readonly priority: number;
}

/**
 * Collects the conditional-format rules of a sheet from the events of its parser. Rules in the
 * extension list of the sheet are no concern of this: they stay in the file.
 */
export class RuleReader {
  private readonly rules: ReadRule[] = [];
  private sqref = '';
  private attributes: Record<string, string> = {};
  private formulas: string[] = [];

  constructor(private readonly styleReader: StyleReader) {}

  /** A `conditionalFormatting` element begins. */
  begin(sqref: string): void {
    this.sqref = sqref;
  }

  beginRule(attributes: Record<string, string>): void {
    this.attributes = attributes;
    this.formulas = [];
  }

  addFormula(text: string): void {
    this.formulas.push(decodeText(text));
  }

  /** @throws {FileError} too-large */
  endRule(): void {
    if (this.rules.length === MOST_RULES) {
      throw new FileError('too-large', `A sheet has more than ${MOST_RULES} conditional formats`);
    }
    const { type, dxfId, priority } = this.attributes;
    const parsed = this.sqref.split(/\s+/).map(parseArea);
    const areas = parsed.filter((area) => area !== null);
    // What is not understood is not touched: a rule without areas stays as it stands.
    if (areas.length < parsed.length) areas.length = 0;
    const [formula] = this.formulas;
    const isFormula = type === 'expression' && this.formulas.length === 1 && areas.length > 0;
    const rule: ConditionalFormat = {
      areas,
      formula: isFormula && formula !== undefined ? formula : null,
      format: isFormula && dxfId !== undefined ? this.styleReader.differential(Number(dxfId)) : {},
      fileRule: this.rules.length,
    };
    this.rules.push({ rule, priority: Number(priority ?? this.rules.length) });
  }

  /** The rules, the first to be applied first. */
  result(): ConditionalFormat[] {
    return [...this.rules].sort((a, b) => a.priority - b.priority).map(({ rule }) => rule);
  }
}
