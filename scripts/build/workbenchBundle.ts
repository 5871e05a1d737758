/** The script and the styles of the workbench's page, in the pieces in which they are loaded. */
import { relative } from 'node:path';
import { build, type Metafile, type OutputFile } from 'esbuild';
import { COMMON_OPTIONS } from './bundleText';
import { KEPT_FOLDER } from './keptFolder';
import { leftOut } from './leftOut';
import { numfmtPlugin } from './numfmtPlugin';
import { path } from './path';
import { noteBundled } from './sources';

const MAIN = 'src/workbench/main.ts';
/** What the first script asks for at once. */
const GRID = 'src/workbench/app/workbench.ts';
const ROOT = path('.');

export interface PageBundle {
  readonly files: readonly OutputFile[];
  /** The page's own files relative to it: the first script, its styles, what is fetched beside. */
  readonly script: string;
  readonly styles: string;
  readonly beside: readonly string[];
  readonly metafile: Metafile;
}

/** Bundles the page. @param googleScriptRun script that the page gives the sidebar */
export async function bundlePage(out: string, googleScriptRun: string): Promise<PageBundle> {
  const { outputFiles, metafile } = await build({
    ...COMMON_OPTIONS,
    absWorkingDir: ROOT,
    entryPoints: { workbench: MAIN },
    outdir: out,
    entryNames: `${KEPT_FOLDER}/[name]-[hash]`,
    chunkNames: `${KEPT_FOLDER}/[name]-[hash]`,
    format: 'esm',
    splitting: true,
    metafile: true,
    platform: 'browser',
    plugins: [numfmtPlugin, leftOut],
    loader: { '.ttf': 'dataurl', '.woff': 'dataurl', '.woff2': 'dataurl', '.svg': 'dataurl' },
    define: {
      ...COMMON_OPTIONS.define,
      'process.env.NODE_ENV': '"production"',
      GOOGLE_SCRIPT_RUN: JSON.stringify(googleScriptRun),
    },
  });
  noteBundled(metafile);
  const main = outputOf(metafile, MAIN);
  const inPage = (output: string): string =>
    relative(out, `${ROOT}/${output}`).replaceAll('\\', '/');
  return {
    files: outputFiles,
    script: inPage(main),
    styles: inPage(metafile.outputs[main]!.cssBundle!),
    beside: withImports(metafile, [main, outputOf(metafile, GRID)])
      .filter((output) => output !== main)
      .map(inPage),
    metafile,
  };
}

function outputOf({ outputs }: Metafile, source: string): string {
  const [output] = Object.entries(outputs).find(([, made]) => made.entryPoint === source) ?? [];
  if (output === undefined) throw new Error(`No piece of the page begins with ${source}`);
  return output;
}

/** Scripts with all that they import where they begin. */
function withImports({ outputs }: Metafile, entries: readonly string[]): string[] {
  const found = new Set<string>(entries);
  for (const output of found) {
    for (const { path: imported, kind } of outputs[output]?.imports ?? []) {
      if (kind === 'import-statement') found.add(imported);
    }
  }
  return [...found];
}
