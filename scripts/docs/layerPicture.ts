/** The layers as a picture and a table, from the data that the import rules are made of. */
import { markdownTable } from './table';

/** A layer as `.dependency-cruiser.mjs` describes it, from the ground up. */
export interface Layer {
  readonly name: string;
  readonly purpose: string;
  /** Layers, or single files of them such as `addon/addonApi.ts`. */
  readonly imports: readonly string[];
  readonly packages: readonly string[];
  /** Whether it uses modules of Node. */
  readonly usesNode?: boolean;
  /** Its folders and files, each above those that it imports. */
  readonly rooms: readonly string[];
}

/** A Mermaid flowchart and a table: what each layer is for, holds and may import. */
export function layerPicture(layers: readonly Layer[]): string {
  return ['```mermaid', flowchart(layers), '```', '', table(layers)].join('\n');
}

function flowchart(layers: readonly Layer[]): string {
  // The last stand highest: Mermaid draws first what is named first.
  const topDown = [...layers].reverse();
  return ['flowchart TD', ...topDown.map(node), ...topDown.flatMap(arrows)].join('\n');
}

/** Mermaid wraps the rooms by itself. */
function node({ name, rooms }: Layer): string {
  const title = `<b>${name}</b>`;
  return `  ${name}["${rooms.length > 0 ? `${title}<br/>${rooms.join(' · ')}` : title}"]`;
}

/** Solid to a layer, dotted and labelled to single files of one. */
function arrows({ name, imports }: Layer): string[] {
  const files = new Map<string, string[]>();
  for (const path of imports) {
    const [layer, ...rest] = path.split('/') as [string, ...string[]];
    files.set(layer, [...(files.get(layer) ?? []), ...(rest.length > 0 ? [rest.join('/')] : [])]);
  }
  return [...files].map(([layer, names]) =>
    names.length === 0
      ? `  ${name} --> ${layer}`
      : `  ${name} -. "${names.join('<br/>')}" .-> ${layer}`,
  );
}

function table(layers: readonly Layer[]): string {
  return markdownTable(
    ['Layer', 'Purpose', 'May import', 'Packages'],
    layers.map(({ name, purpose, imports, packages, usesNode }) => [
      `\`${name}\``,
      purpose,
      listed(imports),
      listed([...packages, ...(usesNode ? ['node:*'] : [])]),
    ]),
  );
}

function listed(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ') || '–';
}
