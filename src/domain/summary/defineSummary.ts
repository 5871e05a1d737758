/** What a summary is: a sheet that says what a check has found, described anew at each run. */
import type { Language, Localized } from '../text/language';
import type { SheetContent } from '../sheet/sheetComposer';
import type { SheetDescription } from '../sheet/sheetDescription';
import type { SummaryInput } from './summaryInput';

/** What the sheets of one run are made of. */
interface Describable {
  readonly language: Language;
}

/** @typeParam Input what it is made of: the checks of a document, where it says nothing else */
export interface SummaryDefinition<Kind extends string, Input = SummaryInput> {
  /** By what a document knows the sheet again. */
  readonly kind: Kind;
  /** What the sheet is called. */
  readonly name: Localized;
  /** What earlier versions called it. */
  readonly formerNames?: readonly string[];
  readonly orientation: 'portrait' | 'landscape';
  /**
   * What a run does with the sheet: everything is replaced, or its last row is appended below what
   * stands there. A hidden one is made for the next run to read; people need not know of it.
   */
  readonly written?: 'replaced' | 'appended' | 'hidden';
  /** Whether it is shown as a paper, without the lines between cells. */
  readonly hidesGridlines?: boolean;
  /** What its charts are called in every language, where it has any. */
  readonly chartTitles?: readonly string[];
  readonly build: (input: Input) => SheetContent;
}

/** A summary as described: of all that a sheet may have, what every summary has. */
export type DescribedSummary<Kind extends string = string> = SheetDescription<Kind> &
  Required<Pick<SheetDescription, 'merges' | 'page' | 'charts'>>;

export interface Summary<Kind extends string = string, Input = SummaryInput> extends Required<
  SummaryDefinition<Kind, Input>
> {
  /** The sheet as of a run. */
  readonly describe: (input: Input) => DescribedSummary<Kind>;
}

/** A build whose content two sheets of one run share. */
export function builtOnce(build: (input: SummaryInput) => SheetContent): typeof build {
  const known = new WeakMap<SummaryInput, SheetContent>();
  return (input) => {
    const content = known.get(input) ?? build(input);
    known.set(input, content);
    return content;
  };
}

/** Defines a summary; `index.ts` lists them all. */
export function defineSummary<const Kind extends string, Input extends Describable = SummaryInput>(
  definition: SummaryDefinition<Kind, Input>,
): Summary<Kind, Input> {
  const { kind, name, formerNames = [], orientation, written = 'replaced', build } = definition;
  const { hidesGridlines = false, chartTitles = [] } = definition;
  return {
    kind,
    name,
    formerNames,
    orientation,
    written,
    hidesGridlines,
    chartTitles,
    build,
    describe(input) {
      const { headerRow, paging, ...content } = build(input);
      const repeatedRows = headerRow === null ? null : { first: headerRow, last: headerRow };
      return {
        kind,
        name: name[input.language],
        ...content,
        frozenRows: headerRow === null ? 0 : headerRow + 1,
        page: { orientation, repeatedRows, ...paging },
        ...(written === 'hidden' ? { isHidden: true } : {}),
        ...(hidesGridlines ? { hidesGridlines } : {}),
        ...(chartTitles.length > 0 ? { chartTitles } : {}),
      };
    },
  };
}
