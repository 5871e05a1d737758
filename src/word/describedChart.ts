/** What a chart shows, in words: for those who do not see it. */
import type { PaperChart } from '../domain/paper/paper';
import type { Language } from '../domain/text/language';
import { plainText } from './plainText';
import { languageTag } from './wordStyles';

const WORDS = {
  vi: { bars: 'Biểu đồ thanh', lines: 'Biểu đồ đường', more: 'và các mục khác' },
  en: { bars: 'Bar chart', lines: 'Line chart', more: 'and more' },
} as const;

/** More is read by nobody. */
const MOST_CHARACTERS = 2000;

/** @example 'Biểu đồ thanh: Tiến độ. Khối cơ quan: Đã tổ chức 12, Quá hạn 3.' */
export function describedChart(
  { title, drawn, labels, series }: PaperChart,
  language: Language,
): string {
  const words = WORDS[language];
  const numbers = new Intl.NumberFormat(languageTag(language));
  let text = `${drawn === 'lines' ? words.lines : words.bars}: ${title}.`;
  for (const [at, label] of labels.entries()) {
    const values = series.flatMap(({ name, values, isMark }) => {
      const value = values[at] ?? null;
      if (value === null) return [];
      return [isMark ? name : `${name} ${numbers.format(value)}`];
    });
    if (values.length === 0) continue;
    const sentence = ` ${label}: ${values.join(', ')}.`;
    if (text.length + sentence.length > MOST_CHARACTERS) {
      return plainText(`${text} (${words.more})`);
    }
    text += sentence;
  }
  return plainText(text);
}
