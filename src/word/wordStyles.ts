/** The styles of a paper: font, sizes and spacing as Decree 30/2020/NĐ-CP, annex I asks for. */
import { AlignmentType, type IStylesOptions } from 'docx';
import type { Language } from '../domain/text/language';
import { mm } from './wordPage';

export const FONT = 'Times New Roman';

/** In points. */
export const SIZES = { title: 14, text: 14, head: 13, capitals: 12, table: 12, note: 11 } as const;

/** The library counts sizes in half-points. */
export const halfPoints = (size: number): number => size * 2;
/** And spaces in twentieths of a point. */
export const points = (size: number): number => size * 20;

/** By what a paragraph is known to Word, and its user finds it in the list of styles. */
export const STYLES = {
  head: 'PaperHead',
  title: 'PaperTitle',
  addressee: 'PaperAddressee',
  text: 'PaperText',
  item: 'PaperItem',
  note: 'PaperNote',
  tableCell: 'PaperTableCell',
  recipients: 'PaperRecipients',
  signature: 'PaperSignature',
} as const;

const LANGUAGE_TAGS: Readonly<Record<Language, string>> = { vi: 'vi-VN', en: 'en-GB' };

/** The tag of a language, by which Word chooses its spelling. */
export function languageTag(language: Language): string {
  return LANGUAGE_TAGS[language];
}

const CENTRED = { alignment: AlignmentType.CENTER };
const AROUND = { spacing: { before: points(3), after: points(3) } };
const FIRST_LINE = { firstLine: mm(10) };

/** Every style of a paper in a language. */
export function wordStyles(language: Language): IStylesOptions {
  const tag = languageTag(language);
  const size = (of: keyof typeof SIZES) => ({ size: halfPoints(SIZES[of]) });
  return {
    default: {
      document: {
        run: {
          font: { ascii: FONT, hAnsi: FONT, eastAsia: FONT, cs: FONT },
          ...size('text'),
          language: { value: tag, eastAsia: tag },
        },
      },
      heading1: {
        run: { bold: true, color: '000000', ...size('text') },
        paragraph: {
          keepNext: true,
          indent: FIRST_LINE,
          spacing: { before: points(12), after: points(6) },
        },
      },
    },
    paragraphStyles: [
      { id: STYLES.head, name: 'Paper head', run: size('head'), paragraph: CENTRED },
      {
        id: STYLES.title,
        name: 'Paper title',
        run: size('title'),
        paragraph: { ...CENTRED, keepNext: true },
      },
      { id: STYLES.addressee, name: 'Paper addressee', paragraph: { ...CENTRED, ...AROUND } },
      {
        id: STYLES.text,
        name: 'Paper text',
        paragraph: {
          alignment: AlignmentType.JUSTIFIED,
          indent: FIRST_LINE,
          spacing: { before: points(6), after: points(6) },
        },
      },
      {
        id: STYLES.item,
        name: 'Paper item',
        paragraph: { alignment: AlignmentType.JUSTIFIED, indent: FIRST_LINE, ...AROUND },
      },
      {
        id: STYLES.note,
        name: 'Paper note',
        run: { ...size('note'), italics: true },
        paragraph: { spacing: { before: points(3), after: points(6) } },
      },
      { id: STYLES.tableCell, name: 'Paper table', run: size('table') },
      { id: STYLES.recipients, name: 'Paper recipients', run: size('note') },
      { id: STYLES.signature, name: 'Paper signature', paragraph: { ...CENTRED, keepNext: true } },
    ],
  };
}
