/** A part of the add-on's script as Apps Script loads it: one file in which nothing is made in advance. */
import { minifySync } from '@swc/core';
import { bundleText, SCRIPT_OPTIONS } from './bundleText';
import { withLateConstants } from './lateConstants';
import { path } from './path';

/** The text of a part: its exports become the members of a variable. @param entry below src/addon/entry */
export async function scriptPart(entry: string): Promise<string> {
  const bundle = await bundleText(path(`src/addon/entry/${entry}`), {
    ...SCRIPT_OPTIONS,
    // The names are needed as yet; what is never used is dropped now.
    minify: false,
    minifySyntax: true,
    // Fields are assigned, as TypeScript did before classes had them: that is shorter, and faster.
    tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
  });
  // Two hundredths smaller than esbuild makes it.
  return minifySync(withLateConstants(bundle), {
    compress: { passes: 3, ecma: 2019 },
    mangle: true,
    ecma: 2019,
  }).code.trim();
}
