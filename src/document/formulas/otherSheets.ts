/** Whether a formula refers to other sheets than its own. */
import type { Sheet, Workbook } from '../workbook';

/** Texts first, so that what looks like a sheet or a name inside them is passed over. */
const TOKEN = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`'(?<quoted>(?:[^']|'')*)'!`,
    String.raw`(?<plain>[^\s'"!(),;:+*/^&=<>{}-]+)!`,
    String.raw`(?<name>[\p{L}_\\][\p{L}\d_.\\?]*)`,
  ].join('|'),
  'giu',
);

/** Whether a formula of a sheet refers to another one, directly or by a defined name. */
export function refersElsewhere(formula: string, own: Sheet, { names }: Workbook): boolean {
  const seen = new Set<string>();
  const refers = (text: string): boolean => {
    for (const { groups = {} } of text.matchAll(TOKEN)) {
      const { quoted, plain, name } = groups;
      const sheet = quoted?.replaceAll("''", "'") ?? plain;
      if (sheet !== undefined && sheet.toLowerCase() !== own.name.toLowerCase()) return true;
      const key = name?.toLowerCase() ?? '';
      const meaning = names.get(key);
      if (meaning === undefined || seen.has(key)) continue;
      seen.add(key);
      if (refers(meaning)) return true;
    }
    return false;
  };
  return refers(formula);
}
