import { test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { convert, isOnPath, office } from './office';

/** A printed page. */
export interface Page {
  /** A picture of it, PNG. */
  readonly png: Uint8Array;
  readonly text: string;
  /** In millimetres, rounded. */
  readonly width: number;
  readonly height: number;
}

const MILLIMETRES_PER_POINT = 25.4 / 72;
const TOOLS = ['pdftoppm', 'pdftotext', 'pdfinfo'];
const hasTools = TOOLS.every(isOnPath);
if (!hasTools) {
  process.stderr.write('poppler-utils is not on the PATH: pages were not looked at.\n');
}

/** An `office` test that looks at pages: poppler-utils is needed too, and may not lack in CI. */
export function printing(name: string, body: () => void | Promise<void>): void {
  if (hasTools || process.env.CI) office(name, body);
  else test.skip(name, body);
}

/** Lets LibreOffice print a workbook: all pages of all sheets that are shown. */
export function renderPages(bytes: Uint8Array, resolution = 60): Page[] {
  const [pdf] = convert('printed', bytes, 'pdf').values();
  if (!pdf) throw new Error('LibreOffice has printed nothing');
  const folder = mkdtempSync(join(tmpdir(), 'pages-'));
  try {
    const file = join(folder, 'printed.pdf');
    writeFileSync(file, pdf);
    const tool = (name: string, ...args: string[]): string =>
      execFileSync(name, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
    tool('pdftoppm', '-png', '-r', String(resolution), file, join(folder, 'page'));
    const pictures = readdirSync(folder).filter((name) => name.endsWith('.png'));
    // Each page ends in a form feed.
    const texts = tool('pdftotext', '-layout', file, '-').split('\f');
    const info = tool('pdfinfo', '-f', '1', '-l', String(pictures.length), file);
    const sizes = [...info.matchAll(/^Page\s+\d+ size:\s+([\d.]+) x ([\d.]+) pts/gm)];
    return pictures.sort().map((picture, index) => {
      const [, width = '', height = ''] = sizes[index] ?? [];
      const millimetres = (points: string): number =>
        Math.round(Number(points) * MILLIMETRES_PER_POINT);
      return {
        png: readFileSync(join(folder, picture)),
        text: texts[index] ?? '',
        width: millimetres(width),
        height: millimetres(height),
      };
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
