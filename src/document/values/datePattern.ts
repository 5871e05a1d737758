/** Dates by the patterns of Java, which `Utilities.formatDate` and `parseDate` take. */
import { NotImplementedError } from '../errors';

type Piece = { readonly letter: string; readonly width: number } | { readonly literal: string };

/** Formats a wall time (milliseconds as if in UTC) by a pattern such as `yyyy-MM-dd'T'HH:mm`. */
export function formatPattern(wall: number, pattern: string): string {
  const date = new Date(wall);
  const fields: Record<string, number> = {
    y: date.getUTCFullYear(),
    M: date.getUTCMonth() + 1,
    d: date.getUTCDate(),
    H: date.getUTCHours(),
    m: date.getUTCMinutes(),
    s: date.getUTCSeconds(),
  };
  return pieces(pattern)
    .map((piece) => {
      if ('literal' in piece) return piece.literal;
      const { letter, width } = piece;
      const number = fields[letter] ?? 0;
      return String(letter === 'y' && width === 2 ? number % 100 : number).padStart(width, '0');
    })
    .join('');
}

/**
 * Reads a text by a pattern, as leniently as Java: 31 April is 1 May, and what follows the
 * pattern is ignored.
 * @returns the wall time, null when the text does not fit
 */
export function parsePattern(text: string, pattern: string): number | null {
  const fields: Record<string, number> = { y: 1970, M: 1, d: 1, H: 0, m: 0, s: 0 };
  let rest = text;
  for (const piece of pieces(pattern)) {
    if ('literal' in piece) {
      if (!rest.startsWith(piece.literal)) return null;
      rest = rest.slice(piece.literal.length);
    } else {
      const [digits] = new RegExp(`^\\d{1,${Math.max(piece.width, 2)}}`).exec(rest) ?? [];
      if (digits === undefined) return null;
      fields[piece.letter] = Number(digits);
      rest = rest.slice(digits.length);
    }
  }
  const { y = 0, M = 0, d = 0, H = 0, m = 0, s = 0 } = fields;
  return Date.UTC(y, M - 1, d, H, m, s);
}

const TOKEN = /'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+/g;
const LETTERS = 'yMdHms';
const LONGEST_NUMBER = { y: 4, M: 2, d: 2, H: 2, m: 2, s: 2 };

function pieces(pattern: string): Piece[] {
  return [...pattern.matchAll(TOKEN)].map(([token, quoted, letter]) => {
    if (quoted !== undefined) return { literal: quoted === '' ? "'" : quoted.replace(/''/g, "'") };
    if (letter === undefined) return { literal: token };
    const longest = LONGEST_NUMBER[letter as keyof typeof LONGEST_NUMBER] as number | undefined;
    if (!LETTERS.includes(letter) || token.length > (longest ?? 0)) {
      throw new NotImplementedError(`Date pattern ${token}`);
    }
    return { letter, width: token.length };
  });
}
