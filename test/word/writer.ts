/** Word files as LibreOffice Writer prints them. */
import { test } from '@jest/globals';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { convert } from '../xlsx/office';
import { printing } from '../xlsx/renderPages';

const hasWriter = spawnSync('lowriter', ['--version']).status === 0;
if (!hasWriter) {
  process.stderr.write('LibreOffice Writer is not on the PATH: Word files were not looked at.\n');
}

/** A `printing` test for which Writer is needed, too; the build (CI) may not go without it. */
export function writing(name: string, body: () => Promise<void>): void {
  if (hasWriter || process.env.CI) printing(name, body);
  else test.skip(name, body);
}

export interface WrittenPage {
  /** In the order in which it is drawn, each run of white space as one space. */
  readonly text: string;
  /** How much of the page has a colour, `#rrggbb`, in square millimetres. */
  readonly areaOf: (color: string) => number;
}

const DOTS_PER_INCH = 72;

/** The pages of a Word file. */
export function writtenPages(bytes: Uint8Array): WrittenPage[] {
  const [pdf] = convert('paper', bytes, 'pdf', 'docx').values();
  if (!pdf) throw new Error('LibreOffice has printed nothing');
  const folder = mkdtempSync(join(tmpdir(), 'paper-'));
  try {
    const file = join(folder, 'paper.pdf');
    writeFileSync(file, pdf);
    const texts = execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' }).split('\f');
    execFileSync('pdftoppm', ['-r', String(DOTS_PER_INCH), file, join(folder, 'page')]);
    const pictures = readdirSync(folder).filter((name) => name.endsWith('.ppm'));
    return pictures.sort().map((picture, at) => {
      const dots = dotsOf(readFileSync(join(folder, picture)));
      return {
        text: texts[at]!.replace(/\s+/g, ' ').trim(),
        areaOf: (color) => (dots.get(color) ?? 0) * (25.4 / DOTS_PER_INCH) ** 2,
      };
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** How many dots of a picture (PPM) have each colour. */
function dotsOf(picture: Buffer): ReadonlyMap<string, number> {
  const [header] = /^P6\s+\d+\s+\d+\s+\d+\s/.exec(picture.toString('latin1', 0, 40))!;
  const dots = new Map<string, number>();
  for (let at = header.length; at < picture.length; at += 3) {
    const color = `#${picture.toString('hex', at, at + 3)}`;
    dots.set(color, (dots.get(color) ?? 0) + 1);
  }
  return dots;
}
