/** Parts of written documents that are generated, between two comments. */

/**
 * The document with the text between `<!-- name:begin (generated) -->` and `<!-- name:end -->`.
 * @throws Error where the document lacks one of the two
 */
export function withSection(document: string, name: string, text: string): string {
  const begin = `<!-- ${name}:begin (generated) -->`;
  const end = `<!-- ${name}:end -->`;
  const from = document.indexOf(begin);
  const to = document.indexOf(end, from);
  if (from < 0 || to < 0) throw new Error(`The document lacks ${begin} or, after it, ${end}.`);
  return `${document.slice(0, from)}${begin}\n\n${text}\n\n${document.slice(to)}`;
}
