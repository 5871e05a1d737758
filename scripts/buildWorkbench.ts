/**
 * Builds the workbench as static files: the page with its scripts and styles, the built add-on as it
 * is, and the sample, each text also compressed. Run `npm run build` first. `--out=FOLDER` puts them
 * elsewhere.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join, relative } from 'node:path';
import { PAGES, PAPER_PAGE, pageFile, SCRIPT_FILE, SIDEBAR_PAGE } from '../src/addon/addonApi';
import { FUNCTIONS } from '../src/functions';
import { type FunctionHelp, HELP } from '../src/functions/help';
import { bundleText } from './build/bundleText';
import { compressed } from './build/compressed';
import { licenses } from './build/licenses';
import { path } from './build/path';
import { bundlePage, type PageBundle } from './build/workbenchBundle';

const [, asked] =
  /^--out=(.+)$/.exec(process.argv.find((arg) => arg.startsWith('--out=')) ?? '') ?? [];
const OUT = asked ?? path('dist-workbench');
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

async function write(name: string, content: string | Uint8Array): Promise<void> {
  const file = join(OUT, name);
  await mkdir(dirname(file), { recursive: true });
  const bytes = Buffer.from(content);
  await writeFile(file, bytes);
  if (extname(name) === COMPRESSED_ALREADY) return;
  for (const [suffix, made] of Object.entries(await compressed(bytes))) {
    await writeFile(file + suffix, made);
  }
}

const googleScriptRun = (
  await bundleText(path('src/workbench/page/googleScriptRun.ts'), { format: 'iife' })
).trim();
const [bundle, page, ...addonPages] = await Promise.all([
  bundlePage(OUT, googleScriptRun),
  readFile(path('src/workbench/page/page.html'), 'utf8'),
  ...([SIDEBAR_PAGE, PAPER_PAGE] as const).map((name) =>
    readFile(path(`dist/${pageFile(name)}`), 'utf8'),
  ),
]);
const inPages = [...[page, ...addonPages].join('').matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
  ([, text = '']) => text,
);
const policy = contentPolicy([googleScriptRun, ...inPages]);

await rm(OUT, { recursive: true, force: true });
await Promise.all([
  ...bundle.files.map((file) => write(relative(OUT, file.path), file.contents)),
  write('index.html', pageText(page, policy, bundle)),
  write('LICENSES.txt', licenses(bundle.metafile)),
  write('addon/functions.json', JSON.stringify(FUNCTIONS.map(functionWithHelp))),
  ...ADDON.map(async (name) => write(`addon/${name}`, await readFile(path(`dist/${name}`)))),
  write(SAMPLE, await readFile(path(SAMPLE))),
]);
if (!process.argv.includes('--quiet')) {
  for (const { path: file, contents } of bundle.files) {
    console.log(
      `${basename(OUT)}/${relative(OUT, file)}: ${(contents.length / 1024).toFixed(0)} KB`,
    );
  }
}
