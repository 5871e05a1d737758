/** The styles part: lists that refer to one another. */
import { misplaced } from './elementOrder';
import { child, type Element, items } from './openParts';

/** How many cell formats and differential formats there are. */
export interface StyleCounts {
  readonly cellFormats: number;
  readonly differential: number;
}

/** Ids below it are built in. */
const FIRST_CUSTOM_FORMAT = 164;

export function styleCounts(styles: Element | undefined): StyleCounts {
  return {
    // Without the part each cell has the format 0
    cellFormats: styles ? items(styles, 'cellXfs', 'xf').length : 1,
    differential: items(styles, 'dxfs', 'dxf').length,
  };
}

/** What is wrong with a styles part. */
export function styleFaults(part: string, styles: Element): string[] {
  const faults = misplaced(styles);
  const listOf = (name: string): number => child(styles, name)?.children.length ?? 0;
  const custom = items(styles, 'numFmts', 'numFmt').map(({ attributes }) => attributes.numFmtId);
  if (new Set(custom).size < custom.length) faults.push('two number formats have one id');
  const lists = { fontId: 'fonts', fillId: 'fills', borderId: 'borders', xfId: 'cellStyleXfs' };
  for (const list of ['cellStyleXfs', 'cellXfs']) {
    items(styles, list, 'xf').forEach((xf, at) => {
      const { attributes } = xf;
      faults.push(...misplaced(xf));
      for (const [name, of] of Object.entries(lists)) {
        const value = attributes[name];
        if (value === undefined || (name === 'xfId' && list === 'cellStyleXfs')) continue;
        if (!(Number(value) < listOf(of))) {
          faults.push(`format ${at} of ${list} has ${name} ${value} of ${listOf(of)}`);
        }
      }
      const format = Number(attributes.numFmtId ?? 0);
      if (format >= FIRST_CUSTOM_FORMAT && !custom.includes(String(format))) {
        faults.push(`format ${at} of ${list} has the number format ${format}, which is not there`);
      }
    });
  }
  for (const list of styles.children) {
    const { count } = list.attributes;
    if (count !== undefined && Number(count) !== list.children.length) {
      faults.push(`<${list.name}> counts ${count} and has ${list.children.length}`);
    }
    if (list.name === 'dxfs' || list.name === 'borders') {
      faults.push(...list.children.flatMap(misplaced));
    }
  }
  return faults.map((fault) => `${part}: ${fault}`);
}
