/**
 * Builds the sidebar: one HTML text with its styles and its script inside, as HtmlService serves it.
 */
import { readFile } from 'node:fs/promises';
import { bundleText } from './bundleText';
import { path } from './path';

const source = (name: string) => path(`src/sidebar/${name}`);

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
    bundleText(source('styles/page.css')),
    bundleText(source('main.ts'), { format: 'iife', platform: 'browser' }),
  ]);
  return page
    .replace(/<!--.*?-->/g, '')
    .replace(/\n\s*/g, '')
    .replace('<style></style>', () => inside('style', styles.trim()))
    .replace('<script></script>', () => inside('script', script.trim()));
}
