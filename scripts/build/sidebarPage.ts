/**
 * Builds the sidebar: one HTML text with its styles and its script inside, as HtmlService serves it.
 */
import { readFile } from 'node:fs/promises';
import { build, type BuildOptions } from 'esbuild';
import { path } from './path';

const source = (name: string) => path(`src/sidebar/${name}`);

async function bundle(entry: string, options: BuildOptions): Promise<string> {
  const result = await build({
    entryPoints: [source(entry)],
    bundle: true,
    write: false,
    minify: true,
    target: 'es2022',
    legalComments: 'none',
    charset: 'utf8',
    tsconfigRaw: {},
    ...options,
  });
  return result.outputFiles![0]!.text.trim();
}

/** Text that is put into an element must not end it, nor be taken for a template's scriptlet. */
function inside(element: string, text: string): string {
  const bad = [`</${element}`, '<!--', '<?'].find((end) => text.toLowerCase().includes(end));
  if (bad !== undefined) throw new Error(`The sidebar's ${element} contains ${bad}`);
  return `<${element}>${text}</${element}>`;
}

/** The finished page. */
export async function sidebarPage(): Promise<string> {
  const [page, styles, script] = await Promise.all([
    readFile(source('page.html'), 'utf8'),
    bundle('styles/page.css', {}),
    bundle('main.ts', { format: 'iife', platform: 'browser' }),
  ]);
  return page
    .replace(/<!--.*?-->/g, '')
    .replace(/\n\s*/g, '')
    .replace('<style></style>', () => inside('style', styles))
    .replace('<script></script>', () => inside('script', script));
}
