/** Telling what a file is that is neither a package nor a table in plain text. */
import type { FileErrorCode } from './fileError';

/** As much of a text as says what it is. */
const HEAD_BYTES = 4096;

/** The first bytes of formats, where they have some. */
const MAGIC: readonly (readonly [FileErrorCode, RegExp])[] = [
  ['pdf', /^%PDF/],
  ['picture', /^(?:\x89PNG|\xff\xd8\xff|GIF8|BM[^]{4}\0{4}|II\*\0|MM\0\*|RIFF[^]{4}WEBP)/],
  ['picture', /^[^]{4}ftyp(?:hei|mif1|avif)/],
  ['archive', /^(?:Rar!\x1a|7z\xbc\xaf\x27\x1c|\x1f\x8b|\xfd7zXZ|BZh\d1AY)/],
  // Excel 2 to 4 wrote their records without a container
  ['legacy-xls', /^\x09[\0\x02\x04\x08][\x04\x06\x08\x10]\0/],
  ['owner-file', /^[\x01-\x08\x0e-\x1f][\x20-\xff]{1,54} {20,}/],
];

/** How texts begin that are no table, in small letters and without spaces in front. */
const BEGINNINGS: readonly (readonly [FileErrorCode, RegExp])[] = [
  ['document', /^\{\\rtf/],
  ['html-table', /^(?:<!--[^]*?-->\s*)*<(?:!doctype html|html|head|meta|body|table|style|div)\b/],
  ['html-table', /^(?:mime-version:|from: <saved by)/],
  ['spreadsheet-xml', /^<(?:\?xml|workbook)\b[^]*(?:office:spreadsheet|progid="excel\.sheet")/],
  ['opendocument', /^<\?xml\b[^]*opendocument\.spreadsheet/],
  ['drive-link', /^(?:\{[^]*(?:"doc_id"|docs\.google\.com)|\[internetshortcut\])/],
  ['drive-link', /^<\?xml\b[^]*<plist\b[^]*docs\.google\.com/],
  ['not-a-spreadsheet', /^<\?xml\b/],
  // SYLK and DIF, which Excel opens, and JSON
  [
    'not-a-spreadsheet',
    /^(?:id;p[\w;]*\r?\n[a-z];|table\r?\n0,1\r?\n"|(?:\[\s*)?\{\s*"[^"]*"\s*:)/,
  ],
];

/** What programs call the files beside an open one. */
const OWNER_NAME = /^(?:~\$|\.~lock\.)/;

/** What such a file is; null where it may be a table in plain text. */
export function foreignFile(bytes: Uint8Array, name = ''): FileErrorCode | null {
  const head = latin1(bytes.subarray(0, HEAD_BYTES));
  const known = MAGIC.find(([, magic]) => magic.test(head));
  if (known) return known[0];
  if (OWNER_NAME.test(name.replace(/^.*[/\\]/, ''))) return 'owner-file';
  const text = head
    // Between the letters of UTF-16
    .replace(/^(?:\xff\xfe|\xfe\xff|\xef\xbb\xbf)|\0/g, '')
    .trimStart()
    .toLowerCase();
  return BEGINNINGS.find(([, beginning]) => beginning.test(text))?.[0] ?? null;
}

/** Streams of a container of Office, whose names stand in it in UTF-16. */
const STREAMS: readonly (readonly [FileErrorCode, string])[] = [
  ['encrypted', 'EncryptedPackage'],
  ['legacy-xls', 'Workbook'],
  ['legacy-xls', 'Book'],
  ['document', 'WordDocument'],
  ['document', 'PowerPoint Document'],
];

/** What is in a container as Office wrote it until 2003, and writes it for files with a password. */
export function compoundContent(bytes: Uint8Array): FileErrorCode {
  return STREAMS.find(([, stream]) => hasWide(bytes, stream))?.[0] ?? 'legacy-xls';
}

function hasWide(bytes: Uint8Array, text: string): boolean {
  const wide = Array.from(text).flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wide[0]!); at >= 0; at = bytes.indexOf(wide[0]!, at + 1)) {
    if (wide.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

function latin1(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}
