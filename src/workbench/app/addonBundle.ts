/** The built add-on, as it goes to Google. */
import * as z from 'zod/mini';
import { PAGES, pageFile, SCRIPT_FILE } from '../../addon/addonApi';
import type { CustomFunction } from '../grid/formulas/functionHelp';

export interface AddonBundle {
  /** The script. */
  readonly source: string;
  /** Its pages by the name that the script uses. */
  readonly files: Readonly<Record<string, string>>;
  readonly functions: readonly CustomFunction[];
}

const FOLDER = 'addon';
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
    ...PAGES.map((page) => fetchText(pageFile(page))),
  ]);
  return {
    source,
    files: Object.fromEntries(PAGES.map((page, i) => [page, pages[i]!])),
    functions: functionList.parse(JSON.parse(functions)),
  };
}

async function fetchText(name: string): Promise<string> {
  const answer = await fetch(`${FOLDER}/${name}`);
  if (!answer.ok) throw new Error(`${FOLDER}/${name}: ${answer.status}`);
  return answer.text();
}
