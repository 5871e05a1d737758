/** The built add-on, as it goes to Google. */

export interface AddonBundle {
  /** The script. */
  readonly source: string;
  /** Its pages by the name that the script uses. */
  readonly files: Readonly<Record<string, string>>;
  readonly functions: readonly CustomFunction[];
}

/** A function for cells. */
export interface CustomFunction {
  readonly name: string;
  readonly parameters: readonly string[];
}

const FOLDER = 'addon';
const PAGES = ['sidebar', 'setup_vi', 'setup_en'];
/** The comment by which Google too knows functions for cells, and the function behind it. */
const STUB = /@customfunction\s*\*\/\s*function (\w+)\(([^)]*)\)/g;

/** Fetches the add-on from beside the page. @throws Error where the page is not complete */
export async function fetchAddon(): Promise<AddonBundle> {
  const [source, ...pages] = await Promise.all([
    fetchText('Code.js'),
    ...PAGES.map((name) => fetchText(`${name}.html`)),
  ]);
  const functions = Array.from(source.matchAll(STUB), ([, name = '', parameters = '']) => ({
    name,
    parameters: parameters.split(',').map((parameter) => parameter.trim()),
  }));
  return {
    source,
    files: Object.fromEntries(PAGES.map((name, i) => [name, pages[i]!])),
    functions,
  };
}

async function fetchText(name: string): Promise<string> {
  const answer = await fetch(`${FOLDER}/${name}`);
  if (!answer.ok) throw new Error(`${FOLDER}/${name}: ${answer.status}`);
  return answer.text();
}
