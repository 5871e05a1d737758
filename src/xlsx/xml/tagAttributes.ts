/** The attributes in the text of a single tag. */

/** A replacement inside the text of one opening tag. */
export interface TagEdit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const ATTRIBUTE = /\s+([^\s=/>]+)\s*=\s*("[^"]*"|'[^']*')/g;

/** The attributes of an opening tag as they stand in its text; entities stay as they are. */
export function tagAttributes(tag: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', quoted = ''] of tag.matchAll(ATTRIBUTE)) {
    attributes[name] = quoted.slice(1, -1);
  }
  return attributes;
}

/** How to set an attribute (value already escaped), or with null to remove it, in a tag's text. */
export function attributeEdit(tag: string, name: string, value: string | null): TagEdit {
  const written = value === null ? '' : ` ${name}="${value}"`;
  for (const match of tag.matchAll(ATTRIBUTE)) {
    if (match[1] === name) {
      return { from: match.index, to: match.index + match[0].length, text: written };
    }
  }
  const nameEnd = /^<[^\s/>]+/.exec(tag)?.[0].length ?? 0;
  return { from: nameEnd, to: nameEnd, text: written };
}

/** The tag with an attribute set, or with null removed. */
export function withAttribute(tag: string, name: string, value: string | null): string {
  const edit = attributeEdit(tag, name, value);
  return tag.slice(0, edit.from) + edit.text + tag.slice(edit.to);
}
