/**
 * Builds the workbench as static files: the page with its script and styles, the built add-on as it
 * is, and the sample. Run `npm run build` first. `--out=FOLDER` puts them elsewhere.
 */
import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const path = (relative) => fileURLToPath(new URL(`../${relative}`, import.meta.url));
const [, asked] =
  /^--out=(.+)$/.exec(process.argv.find((arg) => arg.startsWith('--out=')) ?? '') ?? [];
const OUT = asked ?? path('dist-workbench');
const ADDON = ['Code.js', 'sidebar.html', 'setup_vi.html', 'setup_en.html'];
const SAMPLE = 'samples/tam-duong.xlsx';

const common = {
  bundle: true,
  write: false,
  minify: true,
  target: 'es2022',
  legalComments: 'none',
  charset: 'utf8',
  tsconfigRaw: {},
};

async function bundleStandIn() {
  const result = await build({
    ...common,
    entryPoints: [path('src/workbench/page/googleScriptRun.ts')],
    format: 'iife',
  });
  return result.outputFiles[0].text.trim();
}

/** Has the grid read dates day first, see src/workbench/grid/input/dayFirst.ts. */
const dayFirst = {
  name: 'day-first',
  setup({ onResolve }) {
    const own = path('src/workbench/grid/input/dayFirst.ts');
    onResolve({ filter: /^numfmt$/ }, ({ importer }) =>
      importer === own ? undefined : { path: own },
    );
  },
};

async function bundlePage(standIn) {
  const result = await build({
    ...common,
    entryPoints: { workbench: path('src/workbench/main.ts') },
    outdir: OUT,
    format: 'esm',
    platform: 'browser',
    plugins: [dayFirst],
    loader: { '.ttf': 'dataurl', '.woff': 'dataurl', '.woff2': 'dataurl', '.svg': 'dataurl' },
    define: { 'process.env.NODE_ENV': '"production"', STAND_IN: JSON.stringify(standIn) },
  });
  return result.outputFiles;
}

/**
 * What the page may load: its own files, no other host. The add-on is evaluated in frames, hence
 * 'unsafe-eval'; of scripts inside a page only the sidebar's are let through.
 */
function contentPolicy(scripts) {
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

const standIn = await bundleStandIn();
const [outputs, page, sidebar] = await Promise.all([
  bundlePage(standIn),
  readFile(path('src/workbench/page/page.html'), 'utf8'),
  readFile(path('dist/sidebar.html'), 'utf8'),
]);
const inSidebar = [...sidebar.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, text]) => text);
const policy = contentPolicy([standIn, ...inSidebar]);

await rm(OUT, { recursive: true, force: true });
await mkdir(`${OUT}/addon`, { recursive: true });
await mkdir(`${OUT}/samples`, { recursive: true });
await Promise.all([
  ...outputs.map((file) => writeFile(file.path, file.contents)),
  writeFile(`${OUT}/index.html`, page.replace('content=""', `content="${policy}"`)),
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
