/** A package as an outsider sees it: unzipped by fflate, parsed by saxes; nothing of src/xlsx. */
import { strFromU8, unzipSync } from 'fflate';
import { type SaxesAttributeNS, SaxesParser, type SaxesTagNS } from 'saxes';

/** An element; attributes go by their local names, those of relationships as `r:name`. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** A package: its parts by name, and what is wrong with the archive. */
export interface Parts {
  readonly names: readonly string[];
  /** The bytes of a part, whatever capitals the name is written with. */
  readonly find: (path: string) => Uint8Array | undefined;
  /** The name of a part as the archive has it; as given where there is none. */
  readonly nameOf: (path: string) => string;
  readonly faults: readonly string[];
}

/** Unzips a package. @throws where it is no zip archive */
export function openParts(file: Uint8Array): Parts {
  const seen = new Map<string, Uint8Array | undefined>();
  const faults: string[] = [];
  const names: string[] = [];
  const content = unzipSync(file, {
    filter: ({ name }) => {
      const key = keyOf(name);
      if (seen.has(key)) faults.push(`${name}: is in the archive twice`);
      if (/\\|^\.?\//.test(name)) faults.push(`${name}: not every program finds this name`);
      seen.set(key, undefined);
      return true;
    },
  });
  for (const [name, bytes] of Object.entries(content)) {
    seen.set(keyOf(name), bytes);
    if (!name.endsWith('/')) names.push(name.replaceAll('\\', '/'));
  }
  const named = new Map(names.map((name) => [keyOf(name), name]));
  const nameOf = (path: string): string => named.get(keyOf(path)) ?? path;
  return { names, find: (path) => seen.get(keyOf(path)), nameOf, faults };
}

/** Parts are told apart without capitals; some programs write backslashes and `%20`. */
export function keyOf(path: string): string {
  const plain = path.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
  try {
    return decodeURI(plain).normalize('NFC');
  } catch {
    return plain;
  }
}

/** The text of a part, in the encoding that its first bytes say. */
export function textOf(bytes: Uint8Array): string {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-16be';
  const isWide = utf16 === 'utf-16le' || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return isWide ? new TextDecoder(utf16).decode(bytes) : strFromU8(bytes).replace(/^\ufeff/, '');
}

/** What a pass over a part hears. */
export interface Listener {
  open?: (name: string, attributes: Record<string, string>, depth: number) => void;
  close?: (name: string, text: string, depth: number) => void;
}

/** Goes through a part once, without keeping it. @throws where it is not well-formed */
export function walk(text: string, listener: Listener): void {
  const parser = new SaxesParser({ xmlns: true });
  const texts: string[] = [];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag: SaxesTagNS) => {
    texts.push('');
    listener.open?.(tag.local, attributesOf(tag.attributes), texts.length);
  });
  const add = (piece: string): void => {
    const top = texts.length - 1;
    if (top >= 0) texts[top] = texts[top]! + piece;
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', (tag: SaxesTagNS) => {
    const depth = texts.length;
    listener.close?.(tag.local, texts.pop() ?? '', depth);
  });
  parser.write(text).close();
}

/** A whole part as a tree. @throws where it is not well-formed */
export function parse(text: string): Element {
  const stack: Element[] = [];
  let root: Element | undefined;
  walk(text, {
    open: (name, attributes) => {
      const element: Element = { name, attributes, children: [], text: '' };
      stack.at(-1)?.children.push(element);
      root ??= element;
      stack.push(element);
    },
    close: (_, content) => {
      stack.pop()!.text = content;
    },
  });
  return root!;
}

/** The first child of this name. */
export function child(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find((one) => one.name === name);
}

/** All children of this name within the first child `list`. */
export function items(element: Element | undefined, list: string, name: string): Element[] {
  return child(element, list)?.children.filter((one) => one.name === name) ?? [];
}

function attributesOf(attributes: Record<string, SaxesAttributeNS>): Record<string, string> {
  const found: Record<string, string> = {};
  for (const { prefix, local, uri, value } of Object.values(attributes)) {
    if (prefix === 'xmlns' || local === 'xmlns') continue;
    const isReference = /\/officeDocument\/(?:2006\/)?relationships$/.test(uri);
    found[prefix === '' ? local : isReference ? `r:${local}` : `${prefix}:${local}`] = value;
  }
  return found;
}
