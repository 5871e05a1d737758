/**
 * What the grid brings along and this page never uses, in place of which the build puts the little
 * that the grid's code asks for. Half of the page's script was this.
 */
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';

const NOTHING = 'nothing';

/** By the module's name; `cjk-regex` is worked out below. */
const REPLACED: Readonly<Record<string, string>> = {
  [NOTHING]: 'export default {};',
  // Which language a text is in: for hyphens, which cells do not have.
  'franc-min': "export const franc = () => 'und';",
  // Reading font files: the grid does so only for texts that it has been asked to shape itself.
  'opentype.js': `export const parse = () => {
    throw new Error('No font files are read');
  };`,
};

/** The letters and marks of which this library makes three expressions, out of tables of 450 KB. */
const EAST_ASIAN = 'cjk-regex';
interface EastAsian {
  readonly all: () => { readonly toRegExp: () => RegExp };
  readonly letters: () => { readonly toRegExp: () => RegExp };
  readonly punctuations: () => { readonly toRegExp: () => RegExp };
}

/** The help of the grid's own functions, which the page loads after its first view. */
const FUNCTION_HELP = /^@univerjs\/sheets-formula\/locale\//;
const PRESET_TEXTS = /[\\/]preset-sheets-core[\\/]/;

const HYPHENS = /\(\) => import\("\.\/[\w-]+\.js"\)/g;
const LEFT_OUT = 'left-out';

/** Replaces it. @throws Error where the grid's code no longer has what is left out of it */
export const leftOut: Plugin = {
  name: LEFT_OUT,
  setup(bundler) {
    bundler.onResolve({ filter: /^(franc-min|opentype\.js)$/ }, ({ path }) => ({
      path,
      namespace: LEFT_OUT,
    }));
    bundler.onResolve({ filter: /^cjk-regex$/ }, async ({ path, pluginData, ...asked }) => {
      if (pluginData === LEFT_OUT) return undefined;
      const found = await bundler.resolve(path, { ...asked, pluginData: LEFT_OUT });
      return { path, namespace: LEFT_OUT, pluginData: found.path };
    });
    bundler.onResolve({ filter: FUNCTION_HELP }, ({ importer }) =>
      PRESET_TEXTS.test(importer) ? { path: NOTHING, namespace: LEFT_OUT } : undefined,
    );
    bundler.onLoad({ filter: /.*/, namespace: LEFT_OUT }, async ({ path, pluginData }) => ({
      contents: path === EAST_ASIAN ? await eastAsian(String(pluginData)) : REPLACED[path]!,
    }));
    bundler.onLoad({ filter: /[\\/]engine-render[\\/]lib[\\/]es[\\/]index\.js$/ }, async (args) => {
      const text = await readFile(args.path, 'utf8');
      const contents = text.replaceAll(HYPHENS, '() => Promise.resolve(null)');
      if (contents === text) throw new Error(`${args.path} loads no hyphens: leave them in peace`);
      return { contents };
    });
  },
};

/** The same three expressions, made now. */
async function eastAsian(file: string): Promise<string> {
  const library = (await import(pathToFileURL(file).href)) as EastAsian;
  const made = (name: keyof EastAsian) =>
    `export const ${name} = () => ({ toRegExp: () => ${String(library[name]().toRegExp())} });`;
  return [made('all'), made('letters'), made('punctuations')].join('\n');
}
