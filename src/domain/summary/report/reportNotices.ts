/** What people are told of their own words in the report. */
import type { Language } from '../../text/language';
import { shortened } from '../../text/shortened';
import type { ReportLayout } from './reportLayout';

/** More are counted. */
const MOST_NAMED = 12;

const vi = {
  oldName: 'Báo cáo (bản cũ)',
  kept: (sheet: string, count: number, cells: string) =>
    `${sheet}: giữ lại ${count} ô đã sửa tay (${cells})`,
  removed: (sheet: string, count: number, texts: string) =>
    `${sheet}: không lập lại ${count} ô ở các dòng đã xóa (${texts})`,
  lost: (sheet: string, texts: string) =>
    `${sheet}: chỗ của nội dung sau không còn nên không giữ được, cần thì ghi lại: ${texts}`,
  old: (sheet: string) =>
    `Báo cáo cũ được giữ nguyên ở trang “${sheet}”, vì không rõ ô nào trong đó đã được sửa tay`,
  notRecorded: (sheet: string) =>
    `${sheet}: chưa lập lại, vì chưa ghi được trang ẩn để nhận biết các ô sửa tay`,
  more: (count: number) => `và ${count} mục khác`,
};

const WORDS: Readonly<Record<Language, typeof vi>> = {
  vi,
  en: {
    oldName: 'Report (old)',
    kept: (sheet, count, cells) =>
      `${sheet}: ${count} ${count === 1 ? 'cell' : 'cells'} changed by hand ${count === 1 ? 'is' : 'are'} kept (${cells})`,
    removed: (sheet, count, texts) =>
      `${sheet}: ${count} ${count === 1 ? 'cell' : 'cells'} of deleted rows ${count === 1 ? 'is' : 'are'} not written again (${texts})`,
    lost: (sheet, texts) =>
      `${sheet}: the place of these texts is gone, so they could not be kept; write them again where they are needed: ${texts}`,
    old: (sheet) =>
      `The earlier report stays as it is on the sheet “${sheet}”: which of its cells were changed by hand is not known`,
    notRecorded: (sheet) =>
      `${sheet}: not built anew, for the hidden sheet by which changes are known could not be written`,
    more: (count) => `and ${count} more`,
  },
};

/** @param sheet name of the report's sheet */
export function reportNotices(
  { kept, removed, lost }: ReportLayout,
  sheet: string,
  language: Language,
): string[] {
  const words = WORDS[language];
  const quoted = (texts: readonly string[]) =>
    listed(
      texts.map((text) => `“${shortened(text)}”`),
      language,
    );
  const cells = listed(
    kept.map(({ cell }) => cell),
    language,
  );
  return [
    ...(kept.length > 0 ? [words.kept(sheet, kept.length, cells)] : []),
    ...(removed.length > 0 ? [words.removed(sheet, removed.length, quoted(removed))] : []),
    ...(lost.length > 0 ? [words.lost(sheet, quoted(lost))] : []),
  ];
}

/** What an earlier report is called that is left to people. */
export function oldReportName(language: Language, copy = 1): string {
  const { oldName } = WORDS[language];
  return copy === 1 ? oldName : `${oldName} ${copy}`;
}

/** @param sheet what the earlier report's sheet is called now */
export function oldReportNotice(sheet: string, language: Language): string {
  return WORDS[language].old(sheet);
}

export function notRecordedNotice(sheet: string, language: Language): string {
  return WORDS[language].notRecorded(sheet);
}

function listed(names: readonly string[], language: Language): string {
  const more = names.length - MOST_NAMED;
  const shown = names.slice(0, MOST_NAMED);
  return [...shown, ...(more > 0 ? [WORDS[language].more(more)] : [])].join(', ');
}
