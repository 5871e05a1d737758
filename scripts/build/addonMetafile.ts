/** What the script and the pages of the add-on are made of. */
import { build, type Metafile } from 'esbuild';
import { COMMON_OPTIONS } from './bundleText';
import { path } from './path';

/** Whatever is bundled into them. */
const PARTS = [
  'addon/entry/index',
  'addon/entry/actions',
  'sidebar/main',
  'papers/main',
  'guide/main',
];

/** The files that have come in, as esbuild tells of them. */
export async function addonMetafile(): Promise<Metafile> {
  const { metafile } = await build({
    ...COMMON_OPTIONS,
    absWorkingDir: path('.'),
    entryPoints: PARTS.map((part) => `src/${part}.ts`),
    outdir: 'dist',
    metafile: true,
  });
  return metafile;
}
