/** A number with what it counts: Vietnamese has one form, English two. */
import type { Language } from './language';

/** What is counted; in Vietnamese both are the same. */
export interface CountedNoun {
  readonly one: string;
  readonly many: string;
}

/** @param number how the count is written, where not in plain digits */
export function counted(count: number, { one, many }: CountedNoun, number = String(count)): string {
  return `${number} ${count === 1 ? one : many}`;
}

/** Words of the interface that are counted. */
export const NOUNS: Readonly<
  Record<Language, Readonly<Record<'finding' | 'error' | 'warning' | 'info', CountedNoun>>>
> = {
  vi: {
    finding: { one: 'mục', many: 'mục' },
    error: { one: 'lỗi', many: 'lỗi' },
    warning: { one: 'cảnh báo', many: 'cảnh báo' },
    info: { one: 'lưu ý', many: 'lưu ý' },
  },
  en: {
    finding: { one: 'finding', many: 'findings' },
    error: { one: 'error', many: 'errors' },
    warning: { one: 'warning', many: 'warnings' },
    info: { one: 'note', many: 'notes' },
  },
};
