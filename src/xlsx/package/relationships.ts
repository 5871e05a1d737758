/** Relationships between the parts of a package. */
import { childrenNamed, type XmlElement } from '../xml/xmlTree';

/** One relationship of a part; `target` is resolved to a path from the root of the package. */
export interface Relationship {
  readonly id: string;
  /** Last segment of the type, which transitional and strict files share. */
  readonly kind: string;
  readonly target: string;
  readonly element: XmlElement;
}

/** The internal relationships in a `.rels` part of the part `source` ('' for the package). */
export function readRelationships(rels: XmlElement | undefined, source: string): Relationship[] {
  return childrenNamed(rels, 'Relationship')
    .filter((element) => element.attributes.TargetMode !== 'External')
    .map((element) => ({
      id: element.attributes.Id ?? '',
      kind: (element.attributes.Type ?? '').replace(/^.*\//, ''),
      target: resolveTarget(element.attributes.Target ?? '', source),
      element,
    }));
}

/** Path of the part that holds the relationships of `part` ('' for the package). */
export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The part ('' for the package) whose relationships a path holds; null where it holds none. */
export function relationshipsOwner(path: string): string | null {
  const [, folder, name] = /^(.*?)_rels\/([^/]*)\.rels$/i.exec(path) ?? [];
  return name === undefined ? null : `${folder}${name}`;
}

/** The folder of a part, with its slash, or ''. */
export function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf('/') + 1);
}

/** How the relationships of one part write the path of another. */
export function relativeTarget(source: string, path: string): string {
  const from = folderOf(source).split('/').slice(0, -1);
  const to = path.split('/');
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared++;
  return '../'.repeat(from.length - shared) + to.slice(shared).join('/');
}

function resolveTarget(target: string, source: string): string {
  const path = target.replace(/\\/g, '/');
  if (path.startsWith('/')) return path.slice(1);
  const segments: string[] = [];
  for (const segment of (folderOf(source) + path).split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '.' && segment !== '') segments.push(segment);
  }
  return segments.join('/');
}
