/** The page that leads through pasting: one file with everything inside, as no page opened from a folder may fetch another. */
import { createHash } from 'node:crypto';
import { PROJECT_ELEMENT, type ProjectFile } from '../../src/installer/scriptProject';
import { htmlPage } from '../build/htmlPage';

/** Its script and its styles run, and nothing else; it asks nobody for anything. */
function contentPolicy(page: string): string {
  const [script, style] = ['script', 'style'].map((element) => {
    const [, text = ''] = new RegExp(`<${element}>([^]*?)</${element}>`).exec(page)!;
    return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  });
  return [
    "default-src 'none'",
    `script-src ${script!}`,
    `style-src ${style!}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** Text of the page with these files. */
export async function installPageText(files: readonly ProjectFile[]): Promise<string> {
  const page = await htmlPage('installer');
  // No text in the data can end their element
  const data = JSON.stringify(files).replace(/</g, '\\u003c');
  const place = `id="${PROJECT_ELEMENT}">`;
  return page
    .replace('content=""', () => `content="${contentPolicy(page)}"`)
    .replace(place, () => place + data);
}
