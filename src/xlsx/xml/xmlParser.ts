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

/** Parses a part of a zip archive while it is decompressed. @throws {FileError} damaged */
export function parseEntry(entry: ZipEntry, handler: XmlHandler): void {
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

  const decoder = new DecodeUTF8((text) => parser.write(text));
  inflateEntryInChunks(entry, (chunk) => {
    decoder.push(chunk);
  });
  decoder.push(new Uint8Array(0), true);
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
