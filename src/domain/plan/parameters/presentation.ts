/** The parameters on how results are shown, and on who signs them where. */
import { LANGUAGES } from '../../text/language';
import { defineParameters, type WordsFor } from './defineParameters';
import { oneOf, TEXT } from './parameterTypes';

export const PRESENTATION = defineParameters({
  language: { type: oneOf(...LANGUAGES), default: 'vi', since: 1 },
  title_block: { type: oneOf('federation', 'party'), default: 'federation', since: 1 },
  place: { type: TEXT, default: 'Tam Đường', since: 1 },
  reporting_body: { type: TEXT, default: null, since: 1 },
  prepared_by: { type: TEXT, default: null, since: 1 },
});

export const PRESENTATION_WORDS: WordsFor<typeof PRESENTATION> = {
  language: {
    label: { vi: 'Ngôn ngữ', en: 'Language' },
    note: { vi: 'vi: tiếng Việt; en: tiếng Anh', en: 'vi: Vietnamese; en: English' },
  },
  title_block: {
    label: { vi: 'Mẫu phần đầu báo cáo', en: 'Title block of the report' },
    note: {
      vi: 'federation: mẫu của Liên đoàn Lao động; party: mẫu của Đảng',
      en: "federation: the federation's form; party: the Party's form",
    },
  },
  place: { label: { vi: 'Địa danh', en: 'Place' } },
  reporting_body: { label: { vi: 'Cơ quan báo cáo', en: 'Reporting body' } },
  prepared_by: { label: { vi: 'Người lập', en: 'Prepared by' } },
};
