/** Parsing the parts of a package; malformed ones are damaged files. */
import { DecodeUTF8 } from 'fflate';
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { FileError } from '../file/fileError';
import { inflateEntryInChunks, type ZipEntry } from '../zip/zipArchive';

/** Takes the events of an XML part; names come without the prefix of the root element. */
export interface XmlHandler {
  open(name: string, attributes: Record<string, string>): void;
  close(name: string): void;
  text(text: string): void;
}

/** Stands before the parser and passes on what is for it. */
export interface TextFilter {
  push(text: string): void;
  end(): void;
}

/**
 * Parses a part of a zip archive while it is decompressed.
 * @param filter what sees its text before the parser
 * @throws {FileError} damaged
 */
export function parseEntry(
  entry: ZipEntry,
  handler: XmlHandler,
  filter?: (passOn: (text: string) => void) => TextFilter,
): void {
  const parser = createParser(entry.name);
  let prefix: string | null = null;
  let prefixLength = 0;
  const localName = (name: string): string =>
    prefixLength > 0 && name.startsWith(prefix ?? '') ? name.slice(prefixLength) : name;

  parser.on('opentag', (tag: SaxesTagPlain) => {
    if (prefix === null) {
      prefixLength = tag.name.indexOf(':') + 1;
      prefix = tag.name.slice(0, prefixLength);
    }
    handler.open(localName(tag.name), tag.attributes);
  });
  parser.on('closetag', (tag) => {
    handler.close(localName(tag.name));
  });
  parser.on('text', (text) => {
    handler.text(text);
  });
  parser.on('cdata', (text) => {
    handler.text(text);
  });

  const parse = (text: string): void => {
    parser.write(text);
  };
  const filtered = filter?.(parse);
  const decoder = new DecodeUTF8(filtered ? (text) => filtered.push(text) : parse);
  inflateEntryInChunks(entry, (chunk) => {
    decoder.push(chunk);
  });
  decoder.push(new Uint8Array(0), true);
  filtered?.end();
  parser.close();
}

/** A strict parser whose errors are file errors; document types are refused. */
export function createParser(part: string): SaxesParser {
  const parser = new SaxesParser({ position: false });
  const fail = (reason: string): never => {
    throw new FileError('damaged', `The part ${part} is not valid XML: ${reason}`);
  };
  parser.on('error', (error) => fail(error.message));
  parser.on('doctype', () => fail('a document type is not allowed'));
  return parser;
}
