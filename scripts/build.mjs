/**
 * Builds dist/: the bundle with generated top-level functions, and the manifest.
 * Google calls functions by name and reads their JSDoc, both of which bundling removes; so each
 * gets a stub, generated from its own metadata, behind the minified bundle.
 */
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { buildSetUp } from './buildSetUp.mjs';
import { buildSidebar } from './buildSidebar.mjs';
import { importSources } from './importSources.mjs';

const root = new URL('../', import.meta.url);
const path = (relative) => fileURLToPath(new URL(relative, root));

async function bundleAddon() {
  const result = await build({
    entryPoints: [path('src/addon/entry/index.ts')],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    globalName: 'app',
    target: 'es2019',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    legalComments: 'none',
    charset: 'utf8',
    tsconfigRaw: {},
  });
  return result.outputFiles[0].text;
}

/** The metadata that the stubs are generated from, out of the same sources as the bundle. */
const METADATA = `
  export { FUNCTIONS } from './src/functions';
  export { HELP } from './src/functions/help';
  export { ENTRY_POINTS } from './src/addon/entry/entryPoints';`;

function customFunctionStub({ name, parameters, required }, help) {
  const lines = [
    help.doc.vi,
    '',
    ...parameters.map((parameter, i) => {
      const shown = i < required ? parameter : `[${parameter}]`;
      return `@param {any} ${shown} ${help.parameters[parameter].vi}`;
    }),
    `@return ${help.returns.vi}`,
    '@customfunction',
  ];
  const comment = lines.map((line) => ` * ${line}`.trimEnd()).join('\n');
  return `/**\n${comment}\n */\nfunction ${name}(${parameters.join(', ')}) {\n  return app.customFunction('${name}', arguments);\n}\n`;
}

function entryPointStub({ name, doc, parameters }) {
  const names = parameters.join(', ');
  return `/** ${doc} */\nfunction ${name}(${names}) {\n  return app.${name}(${names});\n}\n`;
}

const [bundle, { FUNCTIONS, HELP, ENTRY_POINTS }, setUpFiles] = await Promise.all([
  bundleAddon(),
  importSources(METADATA),
  buildSetUp(),
]);
const stubs = [
  ...FUNCTIONS.map((definition) => customFunctionStub(definition, HELP[definition.name])),
  ...ENTRY_POINTS.map(entryPointStub),
];
const code = `${bundle}\n${stubs.join('\n')}`;

await rm(path('dist'), { recursive: true, force: true });
await mkdir(path('dist'), { recursive: true });
await writeFile(path('dist/Code.js'), code);
for (const [name, text] of Object.entries(setUpFiles)) await writeFile(path(`dist/${name}`), text);
const sidebar = await buildSidebar();
await writeFile(path('dist/sidebar.html'), sidebar);
await copyFile(path('appsscript.json'), path('dist/appsscript.json'));
if (!process.argv.includes('--quiet')) {
  console.log(`dist/Code.js: ${(Buffer.byteLength(code) / 1024).toFixed(1)} KB`);
  console.log(`dist/sidebar.html: ${(Buffer.byteLength(sidebar) / 1024).toFixed(1)} KB`);
}
