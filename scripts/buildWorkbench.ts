/**
 * Builds the workbench as static files: the page with its script and styles, the built add-on as it
 * is, and the sample. Run `npm run build` first. `--out=FOLDER` puts them elsewhere.
 */
import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { build, type OutputFile, type Plugin } from 'esbuild';
import { PAGES, pageFile, SCRIPT_FILE, SIDEBAR_PAGE } from '../src/addon/addonApi';
import { FUNCTIONS } from '../src/functions';
import { type FunctionHelp, HELP } from '../src/functions/help';
import { bundleText, COMMON_OPTIONS } from './build/bundleText';
import { path } from './build/path';

const [, asked] =
  /^--out=(.+)$/.exec(process.argv.find((arg) => arg.startsWith('--out=')) ?? '') ?? [];
const OUT = asked ?? path('dist-workbench');
const ADDON = [SCRIPT_FILE, ...PAGES.map(pageFile)];
const SAMPLE = 'samples/tam-duong.xlsx';

/** Has the grid's numbers and dates in the document's locale, see the module's own words. */
const localNumfmt: Plugin = {
  name: 'local-numfmt',
  setup(bundler) {
    const own = path('src/workbench/grid/numbers/localNumfmt.ts');
    bundler.onResolve({ filter: /^numfmt$/ }, ({ importer }) =>
      importer.includes('@univerjs') ? { path: own } : undefined,
    );
  },
};

async function bundlePage(googleScriptRun: string): Promise<OutputFile[]> {
  const result = await build({
    ...COMMON_OPTIONS,
    entryPoints: { workbench: path('src/workbench/main.ts') },
    outdir: OUT,
    format: 'esm',
    platform: 'browser',
    plugins: [localNumfmt],
    loader: { '.ttf': 'dataurl', '.woff': 'dataurl', '.woff2': 'dataurl', '.svg': 'dataurl' },
    define: {
      'process.env.NODE_ENV': '"production"',
      GOOGLE_SCRIPT_RUN: JSON.stringify(googleScriptRun),
    },
  });
  return result.outputFiles;
}

/**
 * What the page may load: its own files, no other host. The add-on is evaluated in frames, hence
 * 'unsafe-eval'; of scripts inside a page only the sidebar's are let through.
 */
function contentPolicy(scripts: readonly string[]): string {
  const hashes = scripts.map(
    (script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  );
  return [
    "default-src 'none'",
    `script-src 'self' 'unsafe-eval' ${hashes.join(' ')}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** A custom function with what autocomplete says of it. */
function functionWithHelp({ name, parameters, required }: (typeof FUNCTIONS)[number]) {
  const { doc, parameters: help, example }: FunctionHelp = HELP[name];
  return { name, parameters, required, doc, details: parameters.map((key) => help[key]), example };
}

const googleScriptRun = (
  await bundleText(path('src/workbench/page/googleScriptRun.ts'), { format: 'iife' })
).trim();
const [outputs, page, sidebar] = await Promise.all([
  bundlePage(googleScriptRun),
  readFile(path('src/workbench/page/page.html'), 'utf8'),
  readFile(path(`dist/${pageFile(SIDEBAR_PAGE)}`), 'utf8'),
]);
const inSidebar = [...sidebar.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
  ([, text = '']) => text,
);
const policy = contentPolicy([googleScriptRun, ...inSidebar]);

await rm(OUT, { recursive: true, force: true });
await mkdir(`${OUT}/addon`, { recursive: true });
await mkdir(`${OUT}/samples`, { recursive: true });
await Promise.all([
  ...outputs.map((file) => writeFile(file.path, file.contents)),
  writeFile(`${OUT}/index.html`, page.replace('content=""', `content="${policy}"`)),
  writeFile(`${OUT}/addon/functions.json`, JSON.stringify(FUNCTIONS.map(functionWithHelp))),
  ...ADDON.map((name) => cp(path(`dist/${name}`), `${OUT}/addon/${name}`)),
  cp(path(SAMPLE), `${OUT}/${SAMPLE}`),
]);
if (!process.argv.includes('--quiet')) {
  for (const { path: file, contents } of outputs) {
    console.log(
      `${basename(OUT)}/${basename(file)}: ${(contents.length / 1024 / 1024).toFixed(1)} MB`,
    );
  }
}
