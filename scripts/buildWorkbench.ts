/**
 * Builds the workbench as static files: the page with its scripts and styles, the built add-on as it
 * is, and the sample, each text also compressed. The add-on must be built.
 */
import { createHash } from 'node:crypto';
import { extname, join, relative } from 'node:path';
import {
  GUIDE_PAGE,
  PAGES,
  PAPER_PAGE,
  pageFile,
  SCRIPT_FILE,
  SIDEBAR_PAGE,
} from '../src/addon/addonApi';
import { FUNCTIONS } from '../src/functions';
import { type FunctionHelp, HELP } from '../src/functions/help';
import { bundleText } from './build/bundleText';
import { compressed } from './build/compressed';
import { licenses } from './build/licenses';
import { path } from './build/path';
import { type BuiltFiles, publish } from './build/publish';
import { readSource } from './build/sources';
import { bundlePage, type PageBundle } from './build/workbenchBundle';

const FOLDER = 'dist-workbench';
const OUT = path(FOLDER);
const ADDON = [SCRIPT_FILE, ...PAGES.map(pageFile)];
const SAMPLE = 'samples/tam-duong.xlsx';
/** A package of compressed parts: nothing is left to be saved. */
const COMPRESSED_ALREADY = '.xlsx';

/**
 * What the page may load: its own files, no other host. The add-on is evaluated in frames, hence
 * 'unsafe-eval'; of scripts inside a page only this page's and those of the add-on's are let through.
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

/** The page with the names of its files; what its first script asks for is fetched beside it. */
function pageText(page: string, policy: string, { script, styles, beside }: PageBundle): string {
  const preloads = beside.map((file) => `<link rel="modulepreload" href="${file}" />`);
  return page
    .replace('content=""', `content="${policy}"`)
    .replace('href="workbench.css"', `href="${styles}"`)
    .replace('src="workbench.js"', `src="${script}"`)
    .replace('</head>', `  ${preloads.join('\n    ')}\n  </head>`);
}

/** A file with its compressed forms. */
async function withForms([name, content]: [string, string | Uint8Array]): Promise<BuiltFiles> {
  const bytes = Buffer.from(content);
  if (extname(name) === COMPRESSED_ALREADY) return { [name]: bytes };
  const forms = Object.entries(await compressed(bytes, join(OUT, name)));
  return {
    [name]: bytes,
    ...Object.fromEntries(forms.map(([suffix, form]) => [name + suffix, form])),
  };
}

async function textOf(name: string): Promise<string> {
  return (await readSource(name)).toString();
}

const googleScriptRun = (
  await bundleText(path('src/workbench/page/googleScriptRun.ts'), { format: 'iife' })
).trim();
const [bundle, page, ...addonPages] = await Promise.all([
  bundlePage(OUT, googleScriptRun),
  textOf('src/workbench/page/page.html'),
  ...([SIDEBAR_PAGE, PAPER_PAGE, GUIDE_PAGE] as const).map((name) =>
    textOf(`dist/${pageFile(name)}`),
  ),
]);
const inPages = [...[page, ...addonPages].join('').matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
  ([, text = '']) => text,
);
const policy = contentPolicy([googleScriptRun, ...inPages]);

const files: Record<string, string | Uint8Array> = {
  ...Object.fromEntries(
    bundle.files.map((file) => [relative(OUT, file.path).replaceAll('\\', '/'), file.contents]),
  ),
  'index.html': pageText(page, policy, bundle),
  'LICENSES.txt': licenses(bundle.metafile),
  'addon/functions.json': JSON.stringify(FUNCTIONS.map(functionWithHelp)),
  [SAMPLE]: await readSource(SAMPLE),
};
for (const name of ADDON) files[`addon/${name}`] = await readSource(`dist/${name}`);
await publish(
  { name: 'workbench', program: 'scripts/buildWorkbench.ts', folder: FOLDER },
  Object.assign({}, ...(await Promise.all(Object.entries(files).map(withForms)))) as BuiltFiles,
);
