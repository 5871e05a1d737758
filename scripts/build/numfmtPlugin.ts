/** Has the grid's numbers and dates in the document's locale. */
import type { Plugin } from 'esbuild';
import { path } from './path';

/** Puts our library for number formats in the place of the grid's. */
export const numfmtPlugin: Plugin = {
  name: 'local-numfmt',
  setup(bundler) {
    const own = path('src/workbench/grid/numbers/localNumfmt.ts');
    bundler.onResolve({ filter: /^numfmt$/ }, ({ importer }) =>
      importer.includes('@univerjs') ? { path: own } : undefined,
    );
  },
};
