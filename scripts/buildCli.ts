/**
 * Builds dist-cli/: what runs in Node, the file check and the server of the workbench. It lies two
 * folders deep, as its sources do: from both, dist/ is `../../dist`.
 */
import { basename } from 'node:path';
import { build } from 'esbuild';
import { COMMON_OPTIONS } from './build/bundleText';
import { path } from './build/path';
import { publish } from './build/publish';
import { noteBundled } from './build/sources';

const FOLDER = 'dist-cli/bin';

const { outputFiles, metafile } = await build({
  ...COMMON_OPTIONS,
  absWorkingDir: path('.'),
  entryPoints: {
    check: 'src/cli/main.ts',
    checkWorker: 'src/cli/many/checkWorker.ts',
    start: 'scripts/workbench/start.ts',
  },
  // The one starts its threads with a file of its own, the other is no module
  external: ['tinypool', 'cli-progress'],
  outdir: FOLDER,
  format: 'esm',
  // What writes Word files is loaded where one is asked for
  splitting: true,
  platform: 'node',
  metafile: true,
  // As quick as minified, and an error that nobody has foreseen names what the sources name
  minify: false,
});
noteBundled(metafile);
await publish(
  { name: 'cli', program: 'scripts/buildCli.ts', folder: FOLDER },
  Object.fromEntries(outputFiles.map((file) => [basename(file.path), file.contents])),
);
