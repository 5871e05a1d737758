/** The built add-on, as it goes to Google. */
import * as z from 'zod/mini';
import { PAGES, PAPER_PAGE, pageFile, SCRIPT_FILE } from '../../addon/addonApi';
import type { CustomFunction } from '../grid/formulas/functionHelp';

export interface AddonBundle {
  /** The script. */
  readonly source: string;
  /** Its pages by the name that the script uses; that of the papers comes later. */
  readonly files: Record<string, string>;
  readonly functions: readonly CustomFunction[];
}

const FOLDER = 'addon';
/** What the first view does without is not fetched for it. */
const FIRST_PAGES = PAGES.filter((page) => page !== PAPER_PAGE);
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

/** Fetches the page of the papers, unless it is there. @throws Error where it does not come */
export async function fetchPaperPage({ files }: AddonBundle): Promise<void> {
  files[PAPER_PAGE] ??= await fetchText(pageFile(PAPER_PAGE));
}

async function fetchText(name: string): Promise<string> {
  const answer = await fetch(`${FOLDER}/${name}`);
  if (!answer.ok) throw new Error(`${FOLDER}/${name}: ${answer.status}`);
  return answer.text();
}
