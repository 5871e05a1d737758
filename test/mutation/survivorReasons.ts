/** Why changes of the code are left that no test notices, as far as somebody has looked at them. */
import type { Survivor } from './keptMutation';

export interface SurvivorReason {
  readonly reason: string;
  /** What is said of a change here; all of those named are meant. */
  readonly of: readonly {
    readonly file?: RegExp;
    readonly code?: RegExp;
    readonly mutant?: RegExp;
  }[];
}

/** The first that fits counts. */
export const SURVIVOR_REASONS: readonly SurvivorReason[] = [
  {
    reason:
      'The compiler asks for it: without a value, or of another kind, what is compared next is undefined and the answer the same.',
    of: [
      { code: /^!?[\w.!?[\]]+\.kind === '[\w-]+'$/, mutant: /^true$/ },
      { code: /^!?[\w.!?[\]]+\.kind !== '[\w-]+'$/, mutant: /^false$/ },
      { code: /^[\w.!?[\]]+ !== (?:undefined|null)$/, mutant: /^true$/ },
      { code: /^[\w.!?[\]]+ === (?:undefined|null)$/, mutant: /^false$/ },
      { code: /^typeof \w+ === '\w+'$/, mutant: /^true$/ },
      { code: /^typeof \w+ !== '\w+'$/, mutant: /^false$/ },
      { code: /^![\w.]+ \|\| ![\w.]+$/ },
      { code: /\?\.\w+$/, mutant: /^(?!.*\?\.)[\w.[\]]+$/ },
    ],
  },
  {
    reason:
      'It stands for nothing: what would be there instead is compared with nothing that anybody writes.',
    of: [{ code: /^(?:''|\[\])$/, mutant: /Stryker was here/ }],
  },
  {
    reason: 'It is there for speed: without it the same is found, later.',
    of: [
      { file: /roles\.ts$/, code: /^rowOf\.size/ },
      { file: /filledCell\.ts$/, code: /^texts\.length === 4$/ },
      { code: /^\w+\.length >=? ?LONGEST_\w+$/ },
      { code: /^\w+\.length > LONGEST_\w+$/ },
      { file: /plan\.ts$/, code: /^(?:deadlines\.length === 0|!terms)$/ },
      { file: /deadlines\.ts$/, code: /^this\.exceptions\.length === 0$/ },
      { file: /pilotDesignated\.ts$/, code: /^missing\.size === 0$/ },
      { file: /planSheetTables\.ts$/, code: /^keys\[at\] === ''$/ },
      { file: /header\.ts$/, code: /mostUnknown|headings\.filter|^heading\.length|^most \+ 1$/ },
      { file: /header\.ts$/, code: /^grid\.rows\.slice/ },
      { file: /repeatedHeader\.ts$/, code: /^filled\.length - i/ },
      { file: /rowKind\.ts$/, code: /^(?:cell|number) [!=]== ''$/ },
      { file: /(?:count|date|mark|duration)\.ts$/, code: /^isBlank\(cell\)$/ },
      { file: /charts\.ts$/, code: /^titles\.size === 0$/ },
      { file: /latestReport\.ts$/, code: /^this\.latest === this\.first$/, mutant: /^false$/ },
      // What is not written together is written sheet by sheet.
      {
        file: /summaries\.ts$/,
        code: /^\{ (?:const writer = new SheetWriter|const written = writ)/,
      },
      { file: /summaries\.ts$/, code: /^\{ if \(isOwn\(error\)\)/ },
      { file: /summaries\.ts$/, code: /^described\.kind === 'report-record'$/, mutant: /^true$/ },
      // Of protected ranges it is known before trying; otherwise their cells are tried one by one.
      { file: /writeCells\.ts$/, code: /around\(row, column\) !== null$/ },
      { file: /writeCells\.ts$/, code: /^(?:untaken|prepared)\.length > 0$/ },
      { file: /writeCells\.ts$/, code: /^(?:cells|changed)\.length === 0$/, mutant: /^false$/ },
      { file: /writeCells\.ts$/, code: /^cells\.filter\(isReformatted\)$/ },
      { file: /writeTextDates\.ts$/, code: /^writ\w+\.length === 0$/, mutant: /^false$/ },
    ],
  },
  {
    reason: 'Beyond the last there is nothing, and nothing is done.',
    of: [{ file: /sheetLinks\.ts$/, code: /^(?:column|at) < [\w.[\]!]+\.length$/, mutant: /<=/ }],
  },
];

/** The reason for which a change is left, if somebody has looked at it. */
export function reasonOf(survivor: Survivor): string | undefined {
  return SURVIVOR_REASONS.find(({ of }) =>
    of.some(
      ({ file, code, mutant }) =>
        (file?.test(survivor.file) ?? true) &&
        (code?.test(survivor.code) ?? true) &&
        (mutant?.test(survivor.mutant) ?? true),
    ),
  )?.reason;
}
