/** The guide for staff as a page that the add-on shows: docs/huong-dan.md and docs/guide.md, without pictures. */
import { Marked } from 'marked';
import { headingAnchor } from '../docs/headingAnchor';
import { GUIDES } from './guides';
import { htmlPage } from './htmlPage';
import { readSource } from './sources';

/** A picture on a line of its own. */
const PICTURE = /^!\[[^\]]*\]\([^)]*\)\n/gm;
/** Between title and contents: about the document's pictures, and where it is read. */
const ABOUT = /(?<=^# .*\n\n)[^]*?\n\n(?=1\. )/;

const markdown = new Marked({
  renderer: {
    /** What the contents lead to takes the focus. */
    heading({ tokens, depth, text }) {
      const inner = this.parser.parseInline(tokens);
      return `<h${depth} id="${headingAnchor(text)}" tabindex="-1">${inner}</h${depth}>`;
    },
    /** Other documents are not there where the page is shown: of a link to one its words are left. */
    link({ href, tokens }) {
      const inner = this.parser.parseInline(tokens);
      return href.startsWith('#') ? `<a href="${href}">${inner}</a>` : inner;
    },
  },
});

/** Text of the page. */
export async function guidePage(): Promise<string> {
  const [page, ...articles] = await Promise.all([
    htmlPage('guide'),
    ...Object.entries(GUIDES).map(article),
  ]);
  return page.replace('<main></main>', () => `<main>${articles.join('')}</main>`);
}

async function article([language, document]: [string, string]): Promise<string> {
  const text = (await readSource(document)).toString().replace(PICTURE, '').replace(ABOUT, '');
  return `<article lang="${language}">${await markdown.parse(text)}</article>`;
}
