/** A worksheet part: its cells, and what stands around them. */
import { cellArea, overlapping } from './cellArea';
import { misplaced } from './elementOrder';
import { child, type Element, items, walk } from './openParts';
import { type CellContext, formulaFault, SheetCells } from './sheetCells';

/** What others ask about a sheet. */
export interface JudgedSheet {
  readonly faults: readonly string[];
  readonly formulas: ReadonlySet<string>;
  readonly texts: ReadonlyMap<string, string>;
  /** The ids of relationships that it names. */
  readonly ids: ReadonlySet<string>;
  /** Its own filter, where it has one. */
  readonly filter: string | undefined;
}

/** Judges a sheet. @param kept rows whose texts are wanted @throws where it is not well-formed */
export function judgeSheet(
  part: string,
  text: string,
  context: CellContext,
  kept: ReadonlySet<number>,
): JudgedSheet {
  const cells = new SheetCells(context, kept);
  const { root, ids } = frameOf(text, cells);
  const faults = [...misplaced(root), ...cells.faults, ...aroundFaults(root, context)];
  return {
    faults: faults.map((fault) => `${part}: ${fault}`),
    formulas: cells.formulas,
    texts: cells.texts,
    ids,
    filter: child(root, 'autoFilter')?.attributes.ref,
  };
}

/** The tree of a sheet without its cells, which go to their listener. */
function frameOf(text: string, cells: SheetCells): { root: Element; ids: Set<string> } {
  const ids = new Set<string>();
  const stack: Element[] = [];
  let root: Element | undefined;
  let inCells = false;
  walk(text, {
    open: (name, attributes, depth) => {
      for (const [key, value] of Object.entries(attributes)) {
        if (key.startsWith('r:')) ids.add(value);
      }
      if (inCells) {
        cells.open(name, attributes);
        return;
      }
      const element: Element = { name, attributes, children: [], text: '' };
      stack.at(-1)?.children.push(element);
      root ??= element;
      stack.push(element);
      inCells = name === 'sheetData' && depth === 2;
    },
    close: (name, content, depth) => {
      if (inCells && depth > 2) {
        cells.close(name, content);
        return;
      }
      inCells = false;
      stack.pop()!.text = content;
    },
  });
  return { root: root!, ids };
}

function aroundFaults(root: Element, { styles }: CellContext): string[] {
  const faults: string[] = [];
  const merges = items(root, 'mergeCells', 'mergeCell').map(
    ({ attributes }) => attributes.ref ?? '',
  );
  for (const reference of merges) {
    if (!cellArea(reference)) faults.push(`merged area ${reference} is none`);
  }
  for (const reference of overlapping(merges)) {
    faults.push(`merged area ${reference} overlaps another`);
  }
  for (const [list, name] of LISTS) {
    const one = child(root, list);
    const found = items(root, list, name).length;
    if (one && found === 0) faults.push(`<${list}> is empty`);
    const { count } = one?.attributes ?? {};
    if (count !== undefined && Number(count) !== found) {
      faults.push(`<${list}> counts ${count} and has ${found}`);
    }
  }
  let last = 0;
  for (const { attributes } of items(root, 'cols', 'col')) {
    const [min, max] = [Number(attributes.min), Number(attributes.max)];
    if (!(min > last && max >= min && max <= 16_384)) faults.push(`columns ${min} to ${max}`);
    if (!(Number(attributes.style ?? 0) < Math.max(1, styles.cellFormats))) {
      faults.push(`columns ${min} to ${max} have the format ${attributes.style}`);
    }
    last = max;
  }
  for (const name of ['dimension', 'autoFilter']) {
    const reference = child(root, name)?.attributes.ref;
    if (reference !== undefined && !cellArea(reference)) faults.push(`<${name}> of ${reference}`);
  }
  faults.push(...ruleFaults(root, styles.differential));
  return faults;
}

const LISTS = [
  ['mergeCells', 'mergeCell'],
  ['dataValidations', 'dataValidation'],
  ['hyperlinks', 'hyperlink'],
  ['rowBreaks', 'brk'],
  ['colBreaks', 'brk'],
  ['tableParts', 'tablePart'],
  ['cols', 'col'],
] as const;

function ruleFaults(root: Element, formats: number): string[] {
  const faults: string[] = [];
  const ruled = root.children.filter(({ name }) => name === 'conditionalFormatting');
  const lists = items(root, 'dataValidations', 'dataValidation');
  for (const { name, attributes, children } of [...ruled, ...lists]) {
    for (const reference of (attributes.sqref ?? '').split(/\s+/)) {
      if (!cellArea(reference) && !/^(?:[A-Z]+:[A-Z]+|\d+:\d+)$/i.test(reference)) {
        faults.push(`<${name}> of «${reference}»`);
      }
    }
    for (const rule of children.filter((one) => one.name === 'cfRule')) {
      const { dxfId, priority } = rule.attributes;
      if (dxfId !== undefined && !(Number(dxfId) < formats)) {
        faults.push(`a rule of ${attributes.sqref} has the format ${dxfId} of ${formats}`);
      }
      if (!(Number(priority) >= 1)) faults.push(`a rule of ${attributes.sqref} has no priority`);
    }
    for (const formula of [...children, ...children.flatMap((one) => one.children)]) {
      if (!/^formula[12]?$/.test(formula.name)) continue;
      const fault = formulaFault(formula.text);
      if (fault !== null) faults.push(`<${name}> of ${attributes.sqref}: ${fault}`);
    }
  }
  return faults;
}
