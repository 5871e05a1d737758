/** What people have changed in a paper that was written, and the same put into a new one. */
import {
  cellKey,
  isRule,
  type Paper,
  type PaperBlock,
  type PaperCell,
  type PaperLine,
  type PaperRule,
  type PaperTable,
} from '../paper';
import { HEADER_ROW } from '../sheet/paperBlocks';

/** A row that somebody has added, with text of their own. */
export interface AddedRow {
  /** Key of a line or cell in the row above it. */
  readonly after: string;
  readonly cells: readonly {
    /** Key of what stands above in the same column, however far. */
    readonly above: string;
    readonly content: PaperCell;
  }[];
}

export interface PaperEdits {
  /** By key: what stands there now; null for a row that was deleted. */
  readonly changed: ReadonlyMap<string, PaperCell | null>;
  readonly added: readonly AddedRow[];
}

export const NO_EDITS: PaperEdits = { changed: new Map(), added: [] };

/** A paper with edits, and the edits for which it has no place any more. */
export interface EditedPaper {
  readonly paper: Paper;
  /** Keys of what people have written. */
  readonly kept: ReadonlySet<string>;
  /** Keys of what they have deleted. */
  readonly removed: ReadonlySet<string>;
  /** Texts that the paper has lost with what they stood in. */
  readonly lost: readonly string[];
}

/** In the key of what stands in a row that somebody has added. */
const OWN = 'own//';

/** Whether a key is that of something in a row which somebody has added. */
export function isOwnKey(key: string): boolean {
  return key.includes(OWN);
}

/** Puts the edits into a paper, each by its key. */
export function withEdits(paper: Paper, edits: PaperEdits): EditedPaper {
  const editing = new Editing(edits);
  const { head, foot } = paper;
  const edited: Paper = {
    ...paper,
    head: { left: editing.lines(head.left), right: editing.lines(head.right) },
    title: editing.lines(paper.title),
    addressees: editing.lines(paper.addressees),
    blocks: editing.blocks(paper.blocks),
    foot: {
      recipients: editing.lines(foot.recipients),
      preparer: editing.lines(foot.preparer),
      signer: editing.lines(foot.signer),
      signerName: editing.line(foot.signerName) ?? { ...foot.signerName, text: '' },
    },
  };
  return { paper: edited, ...editing.outcome() };
}

class Editing {
  private readonly kept = new Set<string>();
  private readonly removed = new Set<string>();
  private readonly done = new Set<AddedRow['cells'][number]>();

  constructor(private readonly edits: PaperEdits) {}

  outcome() {
    const { changed, added } = this.edits;
    const lost = [...changed].flatMap(([key, content]) =>
      content === null || content === '' || this.kept.has(key) ? [] : [String(content)],
    );
    const strays = added
      .flatMap(({ cells }) => cells)
      .filter((cell) => !this.done.has(cell))
      .map(({ content }) => String(content));
    return { kept: this.kept, removed: this.removed, lost: [...lost, ...strays] };
  }

  lines<L extends PaperLine | PaperRule>(lines: readonly L[]): L[] {
    return lines.flatMap((line): L[] => {
      if (isRule(line)) return [line];
      const edited = this.line(line as L & PaperLine);
      const added = this.addedBelow(line.key).map(({ key, text }) => ({ ...line, key, text }));
      return [...(edited ? [edited] : []), ...added];
    });
  }

  /** Null where somebody has deleted it. */
  line<L extends PaperLine>(line: L): L | null {
    const content = this.contentOf(line.key, line.text);
    return content === null ? null : { ...line, text: String(content) };
  }

  blocks(blocks: readonly PaperBlock[]): PaperBlock[] {
    return blocks.flatMap((block): PaperBlock[] => {
      if (block.kind === 'chart') return [block];
      if (block.kind === 'table') return this.table(block);
      const edited = this.line(block);
      const added = this.addedBelow(block.key).map(({ key, text }): PaperBlock => {
        return { kind: 'paragraph', key, text };
      });
      return [...(edited ? [edited] : []), ...added];
    });
  }

  private table(table: PaperTable): PaperTable[] {
    const keyOf = (row: string, at: number) => cellKey(table.key, row, table.columns[at]!.key);
    const columns = table.columns.map((column, at) => {
      const header = this.contentOf(keyOf(HEADER_ROW, at), column.header);
      return { ...column, header: String(header ?? '') };
    });
    const rows = table.rows.flatMap((row): PaperTable['rows'][number][] => {
      const cells = row.cells.map((cell, at) => this.contentOf(keyOf(row.key, at), cell));
      const edited = { ...row, cells: cells.map((cell) => cell ?? '') };
      const below = this.rowsBelow(table, row.key);
      return [...(cells.every((cell) => cell === null) ? [] : [edited]), ...below];
    });
    const isGone = columns.every((_, at) => this.edits.changed.get(keyOf(HEADER_ROW, at)) === null);
    if (isGone && rows.length === 0) return [];
    return [{ ...table, columns, rows: [...this.rowsBelow(table, HEADER_ROW), ...rows] }];
  }

  /** Rows that somebody has added to a table. */
  private rowsBelow(table: PaperTable, row: string): PaperTable['rows'][number][] {
    const keys = table.columns.map(({ key }) => cellKey(table.key, row, key));
    return this.edits.added
      .filter(({ after }) => keys.includes(after))
      .map(({ cells }, i) => {
        const key = `${OWN}${row}/${i}`;
        const contents = keys.map((above, at) => {
          const cell = cells.find((one) => one.above === above);
          if (!cell) return '';
          this.done.add(cell);
          this.kept.add(cellKey(table.key, key, table.columns[at]!.key));
          return cell.content;
        });
        return { key, cells: contents };
      });
  }

  /** Texts that somebody has added below a line. */
  private addedBelow(above: string): { readonly key: string; readonly text: string }[] {
    const cells = this.edits.added.flatMap((row) =>
      row.cells.filter((cell) => cell.above === above),
    );
    return cells.map((cell, i) => {
      const key = `${OWN}${above}/${i}`;
      this.done.add(cell);
      this.kept.add(key);
      return { key, text: String(cell.content) };
    });
  }

  private contentOf(key: string, own: PaperCell): PaperCell | null {
    const content = this.edits.changed.get(key);
    if (content === undefined) return own;
    (content === null ? this.removed : this.kept).add(key);
    return content;
  }
}
