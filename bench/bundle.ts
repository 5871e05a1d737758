/** The built add-on on a document, as the command line and the workbench run it. */
import { readFileSync } from 'node:fs';
import { pageFile, PAGES, SCRIPT_FILE } from '../src/addon/addonApi';
import { createVmRealm } from '../src/cli/vmRealm';
import type { Workbook } from '../src/document';
import { createHost, type Host } from '../src/host';

/** The day on which benchmarks check, unless they say another. */
export const AS_OF = '2023-05-20';
const NOON = Date.parse(`${AS_OF}T05:00:00Z`);

const built = (name: string) => readFileSync(new URL(`../dist/${name}`, import.meta.url), 'utf8');

const realm = createVmRealm();
let project:
  { readonly source: string; readonly files: Readonly<Record<string, string>> } | undefined;

/** Opens a document. The bundle is compiled once in a process, and evaluated at each call. */
export function openBundle(workbook: Workbook, clock: () => number = () => NOON): Host {
  project ??= {
    source: built(SCRIPT_FILE),
    files: Object.fromEntries(PAGES.map((page) => [page, built(pageFile(page))])),
  };
  return createHost({ realm, ...project, workbook, clock });
}
