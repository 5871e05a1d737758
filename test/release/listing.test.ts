/** What docs/listing.md has for the Marketplace's form: lengths, scopes, pictures. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const ROOT = join(__dirname, '../..');
const LISTING = readFileSync(join(ROOT, 'docs/listing.md'), 'utf8');

/** The text below a heading. */
function textBelow(heading: string): string {
  const [, text] = new RegExp(`^### ${heading}\\n\\n\`\`\`text\\n([^]*?)\\n\`\`\`$`, 'm').exec(
    LISTING,
  )!;
  return text!;
}

describe('the listing', () => {
  it.each([
    ['Tên', 50],
    ['Name', 50],
    ['Mô tả ngắn', 200],
    ['Short description', 200],
    ['Mô tả chi tiết', 15_999],
    ['Detailed description', 15_999],
  ])('has a “%s” of at most %d characters, in plain text', (heading, most) => {
    const text = textBelow(heading);
    expect(text.length).toBeLessThanOrEqual(most);
    expect(text).toMatch(/^[^`*_#<]+$/);
  });

  it('names no product of Google in its names', () => {
    for (const heading of ['Tên', 'Name']) {
      expect(textBelow(heading)).not.toMatch(/google|sheets|drive|gmail|workspace/i);
    }
  });

  it('justifies each scope of the manifest, in both languages, and no other', () => {
    const { oauthScopes } = JSON.parse(readFileSync(join(ROOT, 'appsscript.json'), 'utf8')) as {
      oauthScopes: string[];
    };
    const rows = [...LISTING.matchAll(/^\| `(https:[^`]+)` +\| (.+?) +\| (.+?) +\|$/gm)];
    expect(rows.map(([, scope]) => scope)).toEqual(oauthScopes);
    for (const [, , vietnamese, english] of rows) {
      expect(vietnamese).toMatch(/[ạảầậđếệịọộợụứ]/);
      expect(english).toMatch(/^[\x20-\x7e]{40,}$/);
    }
  });

  it('has pictures of the size that stands beside each', () => {
    const rows = [...LISTING.matchAll(/\((images\/listing\/\S+\.png)\).*\| (\d+)×(\d+) +\|$/gm)];
    const sizes = rows.map(([, file, width, height]) => [file, Number(width), Number(height)]);
    const found = rows.map(([, file]) => {
      const png = readFileSync(join(ROOT, 'docs', file!));
      return [file, png.readUInt32BE(16), png.readUInt32BE(20)];
    });
    expect(found).toEqual(sizes);
    expect(sizes.map(([, ...size]) => size.join('×'))).toEqual([
      '32×32',
      '128×128',
      '220×140',
      ...Array<string>(3).fill('1280×800'),
    ]);
  });
});
