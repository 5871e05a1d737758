/**
 * A judge of .xlsx files that knows nothing of src/xlsx: whether a package is whole, and whether its
 * parts agree. It says what Excel would repair or refuse, as far as that is known.
 */
import { contentTypeFaults, contentTypes, danglingIds, readRelationships } from './packageFaults';
import { type Element, keyOf, openParts, parse, type Parts, textOf, walk } from './openParts';
import { type JudgedSheet, judgeSheet } from './sheetFaults';
import { styleCounts, styleFaults } from './styleFaults';
import { headerRow, type JudgedTable, tableFaults } from './tableFaults';
import { chainFaults, workbookFaults } from './workbookFaults';
import { columnLetters } from './cellArea';

/** What is wrong with a file, a line each: the part and the reason; empty for a right one. */
export function faultsOf(file: Uint8Array): string[] {
  let parts: Parts;
  try {
    parts = openParts(file);
  } catch (error) {
    return [`the archive does not open: ${String(error)}`];
  }
  const faults = [...parts.faults];
  const trees = new Map<string, Element>();
  const texts = new Map<string, string>();
  for (const name of parts.names.filter((path) => /\.(?:xml|rels|vml)$/i.test(path))) {
    const text = textOf(parts.find(name)!);
    texts.set(name, text);
    // Sheets may be large: they are passed over when their turn comes.
    if (isSheet(text)) continue;
    try {
      trees.set(name, parse(text));
    } catch (error) {
      // Old drawings are HTML more often than XML.
      if (!name.toLowerCase().endsWith('.vml')) faults.push(notWellFormed(name, error));
    }
  }
  const types = [...trees].find(([name]) => name === '[Content_Types].xml')?.[1];
  const typeOf = contentTypes(types);
  faults.push(...contentTypeFaults(parts, types));
  const { related, faults: loose } = readRelationships(parts, trees, typeOf);
  faults.push(...loose);
  for (const [name, tree] of trees) {
    if (!name.endsWith('.rels')) faults.push(...danglingIds(name, idsOf(tree), related));
  }
  return [...faults, ...bookFaults(texts, trees, related)];
}

/** What is wrong with a file that was right, or not as wrong, before. */
export function newFaults(before: Uint8Array, after: Uint8Array): string[] {
  const known = new Set(faultsOf(before));
  return faultsOf(after).filter((fault) => !known.has(fault));
}

type Related = ReturnType<typeof readRelationships>['related'];

function bookFaults(
  texts: ReadonlyMap<string, string>,
  trees: ReadonlyMap<string, Element>,
  related: Related,
): string[] {
  const targetOf = (source: string, kind: string): string =>
    [...(related.get(keyOf(source))?.values() ?? [])].find((one) => one.kind === kind)?.part ?? '';
  const book = targetOf('', 'officeDocument');
  const workbook = trees.get(book);
  if (workbook?.name !== 'workbook') return [`${book}: is no workbook`];
  const faults = workbookFaults(book, workbook);
  const styles = trees.get(targetOf(book, 'styles'));
  if (styles) faults.push(...styleFaults(targetOf(book, 'styles'), styles));
  const strings = trees.get(targetOf(book, 'sharedStrings'));
  const sharedStrings = (strings?.children ?? []).map(stringItem);
  const sheets = new Map<string, JudgedSheet>();
  const byId = new Map<string, JudgedSheet>();
  const tables: JudgedTable[] = [];
  for (const { attributes } of listed(workbook)) {
    const target = related.get(keyOf(book))?.get(attributes['r:id'] ?? '');
    const part = target?.part ?? '';
    const text = texts.get(part);
    if (target?.kind !== 'worksheet' || text === undefined) continue;
    const own = [...(related.get(keyOf(part))?.values() ?? [])].flatMap(({ kind, part: of }) => {
      const root = trees.get(of ?? '');
      return kind === 'table' && root ? [{ part: of!, root, sheet: part }] : [];
    });
    tables.push(...own);
    const kept = new Set(own.map(({ root }) => headerRow(root)));
    const context = { styles: styleCounts(styles), sharedStrings };
    try {
      const sheet = judgeSheet(part, text, context, kept);
      sheets.set(part, sheet);
      byId.set(attributes.sheetId ?? '', sheet);
      faults.push(...sheet.faults, ...danglingIds(part, sheet.ids, related));
    } catch (error) {
      faults.push(notWellFormed(part, error));
    }
  }
  const text = (sheet: string, row: number, column: number): string | undefined =>
    sheets.get(sheet)?.texts.get(`${columnLetters(column)}${row}`);
  faults.push(...tableFaults(tables, text, (sheet) => sheets.get(sheet)?.filter));
  const chain = targetOf(book, 'calcChain');
  const chained = trees.get(chain);
  if (chained) faults.push(...chainFaults(chain, chained, (id) => byId.get(id)?.formulas));
  return faults;
}

function listed(workbook: Element): readonly Element[] {
  return workbook.children.find(({ name }) => name === 'sheets')?.children ?? [];
}

/** A string with its runs; how it is read aloud is no text of it. */
function stringItem(item: Element): string {
  return item.children
    .filter(({ name }) => name === 't' || name === 'r')
    .map((one) =>
      one.name === 't' ? one.text : (one.children.find(({ name }) => name === 't')?.text ?? ''),
    )
    .join('');
}

function* idsOf({ attributes, children }: Element): Generator<string> {
  for (const [name, value] of Object.entries(attributes)) if (name.startsWith('r:')) yield value;
  for (const one of children) yield* idsOf(one);
}

/** Whether a part is a worksheet, by its root. */
function isSheet(text: string): boolean {
  try {
    walk(text.slice(0, 4000), {
      open: (name) => {
        throw new Found(name);
      },
    });
  } catch (error) {
    return error instanceof Found && error.message === 'worksheet';
  }
  return false;
}

class Found extends Error {}

function notWellFormed(part: string, error: unknown): string {
  return `${part}: is not well-formed: ${error instanceof Error ? error.message : String(error)}`;
}
