import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const MOST_KILOBYTES = 108;
const HTML = readFileSync(join(__dirname, '../../dist/sidebar.html'), 'utf8');

describe('the built page', () => {
  it(`is one file of at most ${MOST_KILOBYTES} KB`, () => {
    expect(Buffer.byteLength(HTML) / 1024).toBeLessThanOrEqual(MOST_KILOBYTES);
  });

  it('holds one style and one script, and fetches nothing', () => {
    expect(HTML.match(/<style>/g)).toHaveLength(1);
    expect(HTML.match(/<script/g)).toHaveLength(1);
    expect(HTML.match(/<\/script/g)).toHaveLength(1);
    // The namespace of pictures is a name and no address.
    const addresses = HTML.replace('http://www.w3.org/2000/svg', '');
    expect(addresses).not.toMatch(/https?:|@import|url\(|\bsrc=|<link/);
  });

  it('opens links outside of the frame', () => {
    expect(HTML).toContain('<base target="_top" />');
  });

  it('makes no markup out of texts and leaves nothing for a template to run', () => {
    expect(HTML).not.toMatch(/innerHTML|outerHTML|insertAdjacent|document\.write|eval\(|<\?/);
  });

  it('does not carry the rules', () => {
    expect(HTML).not.toContain('quá hạn {late');
    expect(HTML).not.toContain('checkUnit');
  });

  it('does not carry the words of the result sheets', () => {
    expect(HTML).not.toContain('KẾT QUẢ KIỂM TRA');
    expect(HTML).not.toContain('Phải tổ chức');
  });
});
