/** What differs between a file and its checked copy, and what of it nobody has asked for. */
import { type Element, keyOf, openParts, parse, type Parts, textOf } from './openParts';

/** One difference: in which part, and where there. */
export interface Change {
  readonly part: string;
  /** Such as `<cols>`, `cell H3`, `row 4`; null for the whole part. */
  readonly place: string | null;
  readonly kind: 'added' | 'gone' | 'changed';
}

/** Lists what differs, part by part; parts that are no XML are compared by their bytes. */
export function changesOf(before: Uint8Array, after: Uint8Array): Change[] {
  const [old, now] = [openParts(before), openParts(after)];
  const kept = new Set(old.names.map(keyOf));
  const added = now.names.filter((name) => !kept.has(keyOf(name)));
  return [
    ...old.names.flatMap((part) => partChanges(part, old, now)),
    ...added.map((part) => ({ part, place: null, kind: 'added' as const })),
  ];
}

/**
 * The changes that a check with its copy is not there for: cells with content outside of the column
 * of statuses, rows, parts that are gone, elements and formats of the file that are others now.
 */
export function unmeantChanges(before: Uint8Array, after: Uint8Array): Change[] {
  const changes = changesOf(before, after);
  const statuses = new Map<string, string | undefined>();
  return changes.filter(({ part, place, kind }) => {
    if (kind === 'added') return false;
    if (kind === 'gone' && place === null) return !/calcChain\.xml$|vbaProject/i.test(part);
    const column = place === null ? undefined : /^cell ([A-Z]+)\d/.exec(place)?.[1];
    if (column !== undefined) {
      // A copy that is checked again has its statuses; they are one column.
      if (!statuses.has(part)) statuses.set(part, column);
      return statuses.get(part) !== column;
    }
    return !MEANT.some((meant) => meant.test(`${keyOf(part)} ${place}`));
  });
}

/** Elements that a copy changes: what is around the table, and how it is printed. */
const MEANT: readonly RegExp[] = [
  / <(?:sheetPr|dimension|sheetViews|cols|printOptions|pageMargins|pageSetup|headerFooter|rowBreaks|autoFilter|drawing)>$/,
  /^\[content_types\]\.xml <Override> (?:\/xl\/workbook\.xml|.*calcchain)/i,
  /\.rels <Relationship> /,
  / <calcPr>$/,
  / <definedName> (?:_xlnm|_meta|_FilterDatabase)/,
  /\/tables\/[^ ]* <(?:table|autoFilter|tableColumns)>/,
  /^xl\/styles\.xml <\w+> count$/,
];

function partChanges(part: string, old: Parts, now: Parts): Change[] {
  const [before, after] = [old.find(part)!, now.find(part)];
  if (!after) return [{ part, place: null, kind: 'gone' }];
  if (Buffer.compare(before, after) === 0) return [];
  if (!/\.(?:xml|rels|vml)$/i.test(part)) return [{ part, place: null, kind: 'changed' }];
  const places = [placesOf(parse(textOf(before))), placesOf(parse(textOf(after)))] as const;
  const changes: Change[] = [];
  for (const [place, content] of places[0]) {
    const other = places[1].get(place);
    if (other === content) continue;
    // A cell that holds nothing may be filled, and one may be made.
    if (content === '') continue;
    changes.push({ part, place, kind: other === undefined ? 'gone' : 'changed' });
  }
  for (const place of places[1].keys()) {
    if (!places[0].has(place)) changes.push({ part, place, kind: 'added' });
  }
  return changes;
}

/** What stands in a part, by place. */
function placesOf(root: Element): Map<string, string> {
  const places = new Map<string, string>();
  const put = (place: string, content: string): void => {
    let name = place;
    for (let number = 2; places.has(name); number++) name = `${place} #${number}`;
    places.set(name, content);
  };
  const { attributes } = root;
  put(`<${root.name}>`, attributesText(attributes));
  for (const child of root.children) {
    if (child.name === 'sheetData') child.children.forEach((row) => rowPlaces(row, put));
    else if (isList(child)) {
      child.children.forEach((one) => put(placeOf(one), written(one)));
    } else put(placeOf(child), written(child));
  }
  return places;
}

/** Lists that things are added to, one by one; the items of the others belong together. */
function isList({ name }: Element): boolean {
  return /^(?:sheets|definedNames|numFmts|fonts|fills|borders|cellXfs|cellStyleXfs|cellStyles|dxfs|mergeCells|dataValidations|hyperlinks|commentList)$/.test(
    name,
  );
}

/** What a sheet has one of, wherever it lies. */
const isOne = (name: string): boolean => name === 'autoFilter' || name === 'dimension';

/** An element by what tells it from its siblings. */
function placeOf({ name, attributes }: Element): string {
  const { PartName, Extension, Id, name: named, localSheetId, sqref, ref } = attributes;
  const key = PartName ?? Extension ?? Id ?? named ?? sqref ?? (isOne(name) ? '' : ref);
  const told = key === undefined || key === '' ? '' : ` ${key}`;
  return `<${name}>${told}${localSheetId === undefined ? '' : ` of ${localSheetId}`}`;
}

function rowPlaces(row: Element, put: (place: string, content: string) => void): void {
  // How many cells a row spans is worked out anew.
  const { r = '' } = row.attributes;
  const own = Object.entries(row.attributes).filter(([name]) => name !== 'r' && name !== 'spans');
  put(`row ${r}`, attributesText(Object.fromEntries(own)));
  for (const cell of row.children) {
    const isBlank = cell.children.every(({ text, children }) => text === '' && !children.length);
    put(`cell ${cell.attributes.r ?? ''}`, isBlank ? '' : written(cell));
  }
}

function written({ name, attributes, children, text }: Element): string {
  const content = children.length > 0 ? children.map(written).join('') : text;
  return `<${name}${attributesText(attributes)}>${content}</${name}>`;
}

function attributesText(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');
}
