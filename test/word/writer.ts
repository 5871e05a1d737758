/** Word files as LibreOffice Writer prints them. */
import { test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { convertAll, isOnPath } from '../xlsx/office';
import { printing } from '../xlsx/renderPages';

const hasWriter = isOnPath('lowriter');
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
  const [pages] = writtenPagesOfAll([bytes]);
  return pages!;
}

/** The pages of each of some Word files, which are all printed at once. */
export function writtenPagesOfAll(files: readonly Uint8Array[]): WrittenPage[][] {
  const named = files.map((bytes, at) => [`paper${at}.docx`, bytes] as const);
  const printed = convertAll(new Map(named), 'pdf');
  return files.map((_, at) => {
    const pdf = printed.get(`paper${at}.pdf`);
    if (!pdf) throw new Error('LibreOffice has printed nothing');
    return pagesOf(pdf);
  });
}

function pagesOf(pdf: Uint8Array): WrittenPage[] {
  const tool = (name: string, ...args: string[]): Buffer =>
    execFileSync(name, args, { input: pdf, maxBuffer: Infinity });
  // Drawn only for who asks: most look at the texts alone.
  let drawn: readonly Dots[] | undefined;
  const dotsOf = (page: number) =>
    (drawn ??= dotsOfPages(tool('pdftoppm', '-r', String(DOTS_PER_INCH), '-')))[page]!;
  // Each page ends in a form feed.
  const texts = tool('pdftotext', '-raw', '-', '-').toString('utf8').split('\f').slice(0, -1);
  return texts.map((text, page) => ({
    text: text.replace(/\s+/g, ' ').trim(),
    areaOf: (color) => (dotsOf(page).get(color) ?? 0) * (25.4 / DOTS_PER_INCH) ** 2,
  }));
}

/** How many dots of a page have each colour. */
type Dots = ReadonlyMap<string, number>;

/** @param pictures PPM, one after the other */
function dotsOfPages(pictures: Buffer): Dots[] {
  const pages: Dots[] = [];
  for (let at = 0; at < pictures.length;) {
    const [header, width, height] = /^P6\s+(\d+)\s+(\d+)\s+\d+\s/.exec(
      pictures.toString('latin1', at, at + 40),
    )!;
    const begin = at + header.length;
    at = begin + Number(width) * Number(height) * 3;
    pages.push(dotsIn(pictures.subarray(begin, at)));
  }
  return pages;
}

function dotsIn(dots: Buffer): Dots {
  const counts = new Map<number, number>();
  for (let at = 0; at < dots.length; at += 3) {
    const color = dots.readUIntBE(at, 3);
    counts.set(color, (counts.get(color) ?? 0) + 1);
  }
  const named = Array.from(counts, ([color, count]) => {
    return [`#${color.toString(16).padStart(6, '0')}`, count] as const;
  });
  return new Map(named);
}
