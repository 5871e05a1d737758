/** The built add-on, as it goes to Google. */
import * as z from 'zod/mini';
import {
  GUIDE_FUNCTION,
  GUIDE_PAGE,
  type PageName,
  PAGES,
  PAPER_PAGE,
  PAPERS_FUNCTION,
  pageFile,
  SCRIPT_FILE,
} from '../../addon/addonApi';
import type { CustomFunction } from '../grid/formulas/functionHelp';

export interface AddonBundle {
  /** The script. */
  readonly source: string;
  /** Its pages by the name that the script uses; those that stand over the document come later. */
  readonly files: Record<string, string>;
  readonly functions: readonly CustomFunction[];
}

const FOLDER = 'addon';
/** What the first view does without is not fetched for it: pages by the functions that show them. */
const LATE_PAGES: ReadonlyMap<string, PageName> = new Map([
  [PAPERS_FUNCTION, PAPER_PAGE],
  [GUIDE_FUNCTION, GUIDE_PAGE],
]);
/** The functions that show a page which comes later. */
export const LATE_FUNCTIONS = [...LATE_PAGES.keys()];
const FIRST_PAGES = PAGES.filter((page) => ![...LATE_PAGES.values()].includes(page));
/** The custom functions' names, parameters and help, which the build writes beside the add-on's files. */
const FUNCTIONS_FILE = 'functions.json';
const localized = z.strictObject({ vi: z.string(), en: z.string() });
const functionList: z.ZodMiniType<readonly CustomFunction[]> = z.array(
  z.strictObject({
    name: z.string(),
    parameters: z.array(z.string()),
    required: z.number(),
    doc: localized,
    details: z.array(localized),
    example: z.string(),
  }),
);

/** Fetches the add-on from beside the page. @throws Error where the page is not complete */
export async function fetchAddon(): Promise<AddonBundle> {
  const [source, functions, ...pages] = await Promise.all([
    fetchText(SCRIPT_FILE),
    fetchText(FUNCTIONS_FILE),
    ...FIRST_PAGES.map((page) => fetchText(pageFile(page))),
  ]);
  return {
    source,
    files: Object.fromEntries(FIRST_PAGES.map((page, i) => [page, pages[i]!])),
    functions: functionList.parse(JSON.parse(functions)),
  };
}

/** Fetches the page that a function shows, unless it is there. @throws Error where it does not come */
export async function fetchPageOf({ files }: AddonBundle, functionName: string): Promise<void> {
  const page = LATE_PAGES.get(functionName);
  if (page !== undefined) files[page] ??= await fetchText(pageFile(page));
}

async function fetchText(name: string): Promise<string> {
  const answer = await fetch(`${FOLDER}/${name}`);
  if (!answer.ok) throw new Error(`${FOLDER}/${name}: ${answer.status}`);
  return answer.text();
}
