/** What stands in a Word file, for tests: its parts, and the paragraphs of its text. */
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** The parts that are XML, by path. Each must be well-formed. */
export function docxParts(bytes: Uint8Array): ReadonlyMap<string, string> {
  const parts = new Map<string, string>();
  for (const [path, content] of Object.entries(unzipSync(bytes))) {
    if (!/\.(xml|rels)$/.test(path)) {
      continue;
    }
    const text = strFromU8(content);
    new SaxesParser().write(text).close();
    parts.set(path, text);
  }
  return parts;
}

/** The part with the text. */
export function documentXml(bytes: Uint8Array): string {
  return docxParts(bytes).get('word/document.xml')!;
}

export interface WordParagraph {
  readonly xml: string;
  readonly text: string;
}

/** The paragraphs in their order, those in cells too. */
export function paragraphsOf(xml: string): WordParagraph[] {
  return [...xml.matchAll(/<w:p>.*?<\/w:p>|<w:p\/>/gs)].map(([paragraph]) => ({
    xml: paragraph,
    text: unescaped(
      paragraph
        .replace(/<w:br\/>/g, '\n')
        .replace(/<w:(?:instrText|delText).*?<\/w:\w+>/gs, '')
        .replace(/<[^>]+>/g, ''),
    ),
  }));
}

function unescaped(text: string): string {
  const characters: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
  return text.replace(/&(\w+);/g, (_entity, name: string) => characters[name]!);
}
