/** How the sheets of a saved .xlsx are printed, read from its parts. */
import { unzipParts, utf8 } from '../xlsx/xlsxFixture';

export interface SavedPage {
  /** The element `pageSetup` of the sheet, such as paper and orientation; null without one. */
  readonly setup: string | null;
  /** The rows that stand on top of every page, such as `'Đôn đốc'!$4:$5`; null without any. */
  readonly titles: string | null;
}

/** By the names of the sheets. */
export function savedPages(file: Uint8Array): ReadonlyMap<string, SavedPage> {
  const parts = unzipParts(file);
  const book = utf8(parts['xl/workbook.xml']);
  const relations = utf8(parts['xl/_rels/workbook.xml.rels']);
  const targets = new Map(
    [...relations.matchAll(/<Relationship [^>]+>/g)].map(([element]) => [
      attribute(element, 'Id'),
      attribute(element, 'Target'),
    ]),
  );
  const pages = [...book.matchAll(/<sheet [^>]+>/g)].map(([element], at) => {
    const target = targets.get(attribute(element, 'r:id'))!.replace(/^\/xl\//, '');
    const [setup = null] = /<pageSetup [^>]*>/.exec(utf8(parts[`xl/${target}`])) ?? [];
    const name = `name="_xlnm\\.Print_Titles" localSheetId="${at}"[^>]*>([^<]*)<`;
    const [, titles = null] = new RegExp(name).exec(book) ?? [];
    return [attribute(element, 'name'), { setup, titles }] as const;
  });
  return new Map(pages);
}

function attribute(element: string, name: string): string {
  return new RegExp(` ${name}="([^"]*)"`).exec(element)![1]!;
}
