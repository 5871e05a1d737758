/** Content types and relationships of a package. */
import { type Element, keyOf, type Parts } from './openParts';

const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** What a part must be that is related so. */
const TYPES: Readonly<Record<string, RegExp>> = {
  worksheet: /\.worksheet\+xml$/,
  chartsheet: /\.chartsheet\+xml$/,
  styles: /\.styles\+xml$/,
  sharedStrings: /\.sharedStrings\+xml$/,
  calcChain: /\.calcChain\+xml$/,
  table: /\.table\+xml$/,
  comments: /\.comments\+xml$/,
  drawing: /drawing\+xml$/,
  chart: /\.chart\+xml$/,
  theme: /\.theme\+xml$/,
  vmlDrawing: /vmlDrawing$/,
};

/** The relationships of the parts: part by id. */
export type Related = ReadonlyMap<string, ReadonlyMap<string, Target>>;

export interface Target {
  readonly kind: string;
  /** Name of the part; null where it lies outside of the package. */
  readonly part: string | null;
}

/** Reads the content type of a part. */
export function contentTypes(types: Element | undefined): (part: string) => string | undefined {
  const overrides = new Map<string, string>();
  const defaults = new Map<string, string>();
  for (const { name, attributes } of types?.children ?? []) {
    const type = attributes.ContentType ?? '';
    if (name === 'Override') overrides.set(keyOf(attributes.PartName ?? ''), type);
    else defaults.set((attributes.Extension ?? '').toLowerCase(), type);
  }
  return (part) => {
    const key = keyOf(part);
    return overrides.get(key) ?? defaults.get(key.slice(key.lastIndexOf('.') + 1));
  };
}

/** What is wrong with the list of content types. */
export function contentTypeFaults(parts: Parts, types: Element | undefined): string[] {
  const file = '[Content_Types].xml';
  if (!types) return [`${file}: is missing`];
  const faults: string[] = [];
  const seen = new Set<string>();
  for (const { name, attributes } of types.children) {
    const of = attributes.PartName ?? attributes.Extension ?? '';
    const key = name === 'Override' ? `/${keyOf(of)}` : of.toLowerCase();
    if (seen.has(key)) faults.push(`${file}: two types for ${of}`);
    seen.add(key);
    if (name === 'Override' && !parts.find(of)) {
      faults.push(`${file}: ${of} is not in the package`);
    }
  }
  const typeOf = contentTypes(types);
  for (const name of parts.names) {
    if (name !== file && typeOf(name) === undefined) faults.push(`${name}: has no content type`);
  }
  return faults;
}

/** Reads the relationships, and says what is wrong with them. */
export function readRelationships(
  parts: Parts,
  trees: ReadonlyMap<string, Element>,
  typeOf: (part: string) => string | undefined,
): { related: Related; faults: string[] } {
  const related = new Map<string, Map<string, Target>>();
  const faults: string[] = [];
  for (const name of parts.names.filter((path) => path.toLowerCase().endsWith('.rels'))) {
    const source = name.replace(/(^|\/)_rels\/([^/]*)\.rels$/i, '$1$2');
    if (source !== '' && !parts.find(source)) faults.push(`${name}: there is no ${source}`);
    const targets = new Map<string, Target>();
    for (const { attributes } of trees.get(name)?.children ?? []) {
      const { Id = '', Type = '', Target: target = '', TargetMode } = attributes;
      if (targets.has(Id)) faults.push(`${name}: two relationships ${Id}`);
      const kind = Type.slice(Type.lastIndexOf('/') + 1);
      const part = TargetMode === 'External' ? null : parts.nameOf(resolve(source, target));
      targets.set(Id, { kind, part });
      if (part === null) continue;
      const wanted = TYPES[kind];
      if (!parts.find(part)) faults.push(`${name}: ${Id} leads to ${target}, which is not there`);
      else if (wanted && !wanted.test(typeOf(part) ?? '')) {
        faults.push(`${part}: is related as ${kind}, its type is ${typeOf(part)}`);
      }
    }
    related.set(keyOf(source), targets);
  }
  const main = [...(related.get('')?.values() ?? [])].find(({ kind }) => kind === 'officeDocument');
  if (!main?.part) faults.push('_rels/.rels: names no workbook');
  else if (typeOf(main.part) !== `${SHEET}.sheet.main+xml`) {
    faults.push(`${main.part}: an .xlsx file does not open as ${typeOf(main.part)}`);
  }
  return { related, faults };
}

/** The ids that a part names and its relationships do not have; a module sheet has the id ''. */
export function danglingIds(part: string, ids: Iterable<string>, related: Related): string[] {
  const targets = related.get(keyOf(part));
  return [...new Set(ids)]
    .filter((id) => id !== '' && !targets?.has(id))
    .map((id) => `${part}: names the relationship ${id}, which is not there`);
}

function resolve(source: string, target: string): string {
  const path = target.replaceAll('\\', '/').replace(/#.*$/, '');
  const folder = source.slice(0, source.lastIndexOf('/') + 1);
  const segments: string[] = [];
  for (const segment of (path.startsWith('/') ? path : folder + path).split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  return segments.join('/');
}
