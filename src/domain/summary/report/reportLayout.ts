/** The report as a run writes it: with what people have changed in the one before. */
import { isOwnKey, NO_EDITS, withEdits } from '../../paper/kept/paperEdits';
import { NOWHERE, type PaperRecord, readRecord } from '../../paper/kept/paperRecord';
import { type StandingEdits, standingEdits } from '../../paper/kept/standingEdits';
import type { Paper } from '../../paper/paper';
import type { PlacedCell } from '../../paper/sheet/paperPage';
import { paperSheet } from '../../paper/sheet/paperSheet';
import { cellText } from '../../sheet/cell';
import { columnLetter } from '../../sheet/grid';
import type { SheetContent } from '../../sheet/sheetComposer';
import type { Language } from '../../text/language';
import { aboutLine } from '../parts/aboutLine';
import type { KeptCells } from '../paperShapes';
import type { SummaryInput } from '../summaryInput';
import { reportPaper } from './reportPaper';

const vi = {
  print: (range: string) => [
    `Để in (phần này không in): chọn các ô ${range}, vào Tệp → In, ở mục In chọn “Ô đã chọn”.`,
    'Khổ giấy A4, hướng trang Dọc, tỷ lệ “Vừa với chiều rộng”; bỏ chọn “Hiển thị đường lưới”.',
  ],
};

const WORDS: Readonly<Record<Language, typeof vi>> = {
  vi,
  en: {
    print: (range) => [
      `To print (this part is not printed): select ${range}, File → Print, print 'Selected cells'.`,
      "Paper A4, portrait, scale 'Fit to width'; clear 'Show gridlines'.",
    ],
  },
};

export interface ReportLayout {
  readonly paper: Paper;
  readonly content: SheetContent;
  /** For the next run. */
  readonly record: PaperRecord;
  /** Where people's texts stand, by rows. */
  readonly kept: KeptCells['cells'];
  /** What the tool would say in the rows that people have deleted. */
  readonly removed: readonly string[];
  /** What people have written and has no place any more. */
  readonly lost: readonly string[];
  /** Whether the sheet holds a report of which nothing is known: it is not to be written over. */
  readonly isUnknown: boolean;
}

const known = new WeakMap<SummaryInput, ReportLayout>();

/** Made once a run: the sheet and its record share it. */
export function reportLayout(input: SummaryInput): ReportLayout {
  const layout = known.get(input) ?? layOut(input);
  known.set(input, layout);
  return layout;
}

function layOut(input: SummaryInput): ReportLayout {
  const words = WORDS[input.language];
  const below = (printed: string) => [aboutLine(input), ...words.print(printed)];
  const own = reportPaper(input);
  const standing = earlierEdits(input);
  const edits = standing && !input.earlierReport?.isRetaken ? standing : NO_EDITS;
  const { paper, kept, removed, lost } = withEdits(own, edits);
  const ownSheet = paperSheet(own, below);
  const ownCells = ownSheet.cells;
  const isEdited = edits.changed.size + edits.added.length > 0;
  const { content, cells } = isEdited ? paperSheet(paper, below) : ownSheet;
  const ownContents = new Map(ownCells.map(({ key, content: text }) => [key, text]));
  const now = [
    ...cells
      .filter(({ key }) => key === null || !isOwnKey(key))
      .map((cell) => ({ ...cell, content: ownContents.get(cell.key ?? '') ?? cell.content })),
    ...ownCells
      .filter(({ key }) => key !== null && removed.has(key))
      .map((cell) => ({ ...cell, row: NOWHERE })),
  ];
  const before = standing?.standing ?? [];
  return {
    paper,
    content,
    record: { before: areSame(before, now) ? [] : before, now },
    kept: cells
      .filter(({ key }) => key !== null && kept.has(key))
      .sort((a, b) => a.row - b.row || a.column - b.column)
      .map(({ row, column, content: text }) => {
        return { cell: `${columnLetter(column)}${row + 1}`, text: String(text) };
      }),
    removed: ownCells
      .filter(({ key, content: text }) => key !== null && removed.has(key) && text !== '')
      .map(({ content: text }) => String(text)),
    lost: [...(edits === standing ? standing.strays : []), ...lost],
    isUnknown: !standing && isAnother(input, cells),
  };
}

/** Whether two runs have written the same, but for what says when. */
function areSame(one: readonly PlacedCell[], other: readonly PlacedCell[]): boolean {
  const [texts, others] = [one, other].map((cells) =>
    cells.filter(({ key }) => key !== null).map((cell) => JSON.stringify(Object.values(cell))),
  );
  const known = new Set(texts);
  return known.size === others!.length && others!.every((text) => known.has(text));
}

function earlierEdits({ earlierReport }: SummaryInput): StandingEdits | null {
  const record = earlierReport?.record && readRecord(earlierReport.record);
  return record && earlierReport.sheet ? standingEdits(earlierReport.sheet, record) : null;
}

/** Whether something stands in the sheet that is not what is about to be written. */
function isAnother({ earlierReport }: SummaryInput, cells: readonly PlacedCell[]): boolean {
  const texts = new Set(cells.map(({ content }) => String(content)));
  const present = earlierReport?.sheet?.rows.flat().map(cellText) ?? [];
  return present.some((text) => text !== '' && !texts.has(text));
}
