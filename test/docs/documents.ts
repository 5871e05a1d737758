/** The written documents of the project, and what a reader meets in them: headings, links, tables, code. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { headingAnchor } from '../../scripts/docs/headingAnchor';

export const ROOT = join(__dirname, '../..');

/** Every document, by its path in the project. */
export const DOCUMENTS = [
  ...['', 'docs', 'docs/adr', 'src/xlsx', '.github', '.github/ISSUE_TEMPLATE'].flatMap((folder) =>
    readdirSync(join(ROOT, folder))
      .filter((name) => name.endsWith('.md'))
      .map((name) => join(folder, name)),
  ),
];

/** The text of a file of the project. */
export function read(name: string): string {
  return readFileSync(join(ROOT, name), 'utf8');
}

const FENCE = /^( *)```(\S*)\n([^]*?)^\1```$/gm;

/** A block between fences. */
export interface Block {
  readonly language: string;
  readonly text: string;
}

/** The blocks of code of a document. */
export function blocksOf(document: string): Block[] {
  return [...document.matchAll(FENCE)].map(([, , language, text]) => ({
    language: language!,
    text: text!,
  }));
}

/** The document without its blocks of code. */
export function proseOf(document: string): string {
  return document.replace(FENCE, '');
}

/** What stands between single backticks, outside of blocks of code. */
export function inlineCodeOf(document: string): string[] {
  return [...proseOf(document).matchAll(/`([^`\n]+)`/g)].map(([, code]) =>
    code!.replaceAll('\\|', '|'),
  );
}

/** A heading with its level. */
export interface Heading {
  readonly level: number;
  readonly text: string;
}

export function headingsOf(document: string): Heading[] {
  return [...proseOf(document).matchAll(/^(#{1,6}) (.+)$/gm)].map(([, marks, text]) => ({
    level: marks!.length,
    text: text!,
  }));
}

/** The anchors of the headings, as GitHub makes them: letters, digits, hyphens; again with a number. */
export function anchorsOf(document: string): string[] {
  const seen = new Map<string, number>();
  return headingsOf(document).map(({ text }) => {
    const anchor = headingAnchor(text);
    const count = seen.get(anchor) ?? 0;
    seen.set(anchor, count + 1);
    return count === 0 ? anchor : `${anchor}-${count}`;
  });
}

/** Where the links and pictures of a document lead, as written. */
export function linksOf(document: string): string[] {
  const prose = proseOf(document).replace(/`[^`\n]*`/g, '');
  return [...prose.matchAll(/\]\(([^)\s]+)\)|<(https?:[^>\s]+)>/g)].map(
    ([, link, plain]) => (link ?? plain)!,
  );
}

/** The tables of a document: their rows, headers first, each a list of cells. */
export function tablesOf(document: string): string[][][] {
  const tables = proseOf(document).match(/^\|.*\|\n\|[ :|-]+\|\n(?:\|.*\|\n?)*/gm) ?? [];
  return tables.map((table) =>
    table
      .trimEnd()
      .split('\n')
      .filter((_, i) => i !== 1)
      .map((line) =>
        line
          .slice(1, -1)
          .split(/(?<!\\)\|/)
          .map((cell) => cell.trim()),
      ),
  );
}
