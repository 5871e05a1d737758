import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const dist = (name: string) => readFileSync(join(__dirname, `../../dist/${name}`), 'utf8');
const HTML = dist('paper.html');
/** What only the library for Word files has in it. */
const LIBRARY = 'word/document.xml';
const MOST_KILOBYTES = 360;

describe('the built page of the papers', () => {
  it(`is one file of at most ${MOST_KILOBYTES} KB`, () => {
    expect(Buffer.byteLength(HTML) / 1024).toBeLessThanOrEqual(MOST_KILOBYTES);
  });

  it('alone holds the library for Word files', () => {
    expect(HTML).toContain(LIBRARY);
    for (const name of ['Code.js', 'sidebar.html', 'setup_vi.html', 'setup_en.html']) {
      expect([name, dist(name).includes(LIBRARY)]).toEqual([name, false]);
    }
  });

  it('holds one style and one script, and fetches nothing', () => {
    expect(HTML.match(/<style>/g)).toHaveLength(1);
    expect(HTML.match(/<script/g)).toHaveLength(1);
    expect(HTML.match(/<\/script/g)).toHaveLength(1);
    expect(HTML).not.toMatch(/@import|url\(|\ssrc=|<link|\bfetch\(|XMLHttpRequest\(/);
  });

  it('makes no markup out of texts and leaves nothing for a template to run', () => {
    expect(HTML).not.toMatch(/innerHTML|outerHTML|insertAdjacent|document\.write|<\?/);
    expect(HTML.match(/<!--/g)).toBeNull();
  });

  it('does not carry the rules', () => {
    expect(HTML).not.toContain('quá hạn {late');
    expect(HTML).not.toContain('checkUnit');
  });
});
