/** A part of the add-on's script as Apps Script loads it: one file in which nothing is made in advance. */
import { build, transform } from 'esbuild';
import { COMMON_OPTIONS, SCRIPT_OPTIONS } from './bundleText';
import { withLateConstants } from './lateConstants';
import { path } from './path';

/** The text of a part: its exports become the members of a variable. @param entry below src/addon/entry */
export async function scriptPart(entry: string): Promise<string> {
  const { minify, target, charset, legalComments } = { ...COMMON_OPTIONS, ...SCRIPT_OPTIONS };
  const { outputFiles } = await build({
    ...COMMON_OPTIONS,
    ...SCRIPT_OPTIONS,
    entryPoints: [path(`src/addon/entry/${entry}`)],
    // The names are needed as yet; what is left over is dropped now.
    minify: false,
    minifySyntax: true,
  });
  const text = withLateConstants(outputFiles[0]!.text);
  const { code } = await transform(text, { minify, target, charset, legalComments });
  return code.trim();
}
