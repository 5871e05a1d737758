/**
 * Builds the pages that the add-on shows, and that of a release: each one HTML text with its styles and
 * its script inside, as HtmlService serves it.
 */
import { bundleText } from './bundleText';
import { path } from './path';
import { readSource } from './sources';

/** Text that is put into an element must not end it, nor be taken for a template's scriptlet. */
function inside(element: string, text: string): string {
  const bad = [`</${element}`, '<!--', '<?'].find((end) => text.toLowerCase().includes(end));
  if (bad !== undefined) throw new Error(`The page's ${element} contains ${bad}`);
  return `<${element}>${text}</${element}>`;
}

/** In a script these stand in texts and patterns alone, as at the head of an XML file. */
function withoutMarkup(script: string): string {
  return script.replace(/<(?=\?|!--)/g, '\\x3C');
}

/** The finished page. @param layer folder of src/ with its parts */
export async function htmlPage(
  layer: 'sidebar' | 'papers' | 'guide' | 'installer',
): Promise<string> {
  const source = (name: string) => `src/${layer}/${name}`;
  const [page, styles, script] = await Promise.all([
    readSource(source('page.html')),
    bundleText(path(source('styles/page.css'))),
    bundleText(path(source('main.ts')), { format: 'iife', platform: 'browser' }),
  ]);
  return page
    .toString()
    .replace(/<!--.*?-->/g, '')
    .replace(/\n\s*/g, '')
    .replace('<style></style>', () => inside('style', styles.trim()))
    .replace('<script></script>', () => inside('script', withoutMarkup(script.trim())));
}
