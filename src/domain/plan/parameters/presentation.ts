/** The parameters on what levels, bodies and papers are called, and on who signs them where. */
import type { Language, Localized } from '../../text/language';
import { defineParameters, type WordsFor } from './defineParameters';
import { NAMES, oneOf, TEXT } from './parameterTypes';

const LANGUAGE_NAMES: Readonly<Record<Language, Localized>> = {
  vi: { vi: 'tiếng Việt', en: 'Vietnamese' },
  en: { vi: 'tiếng Anh', en: 'English' },
};

export const PRESENTATION = defineParameters({
  'level.upper': {
    type: NAMES,
    label: { vi: 'Tên gọi của cấp trên', en: 'What the upper level is called' },
    since: 2,
  },
  'upper.congress': {
    type: TEXT,
    label: { vi: 'Tên đại hội cấp trên', en: 'Name of the upper congress' },
    since: 2,
  },
  'upper.body': {
    type: TEXT,
    label: { vi: 'Cơ quan tổ chức đại hội cấp trên', en: 'Body that holds the upper congress' },
    since: 2,
  },
  'unit.label': {
    type: TEXT,
    label: { vi: 'Tên gọi của đơn vị', en: 'What a unit is called' },
    since: 2,
  },
  'unit.committee': {
    type: TEXT,
    label: { vi: 'Cơ quan tổ chức đại hội của đơn vị', en: "Body that holds a unit's congress" },
    since: 2,
  },
  language: {
    type: oneOf(LANGUAGE_NAMES),
    label: { vi: 'Ngôn ngữ', en: 'Language' },
    since: 1,
  },
  title_block: {
    type: oneOf({
      federation: { vi: 'mẫu của Liên đoàn Lao động', en: "the federation's form" },
      party: { vi: 'mẫu của Đảng', en: "the Party's form" },
    }),
    label: { vi: 'Mẫu thể thức báo cáo', en: 'Form of the report' },
    since: 1,
  },
  superior_body: {
    type: TEXT,
    label: { vi: 'Cơ quan cấp trên', en: 'Superior body' },
    optional: true,
    since: 2,
  },
  reporting_body: {
    type: TEXT,
    label: { vi: 'Cơ quan báo cáo', en: 'Reporting body' },
    optional: true,
    since: 1,
  },
  place: { type: TEXT, label: { vi: 'Địa danh', en: 'Place' }, since: 1 },
  document_symbol: {
    type: TEXT,
    label: { vi: 'Số, ký hiệu báo cáo', en: 'Number and symbol of the report' },
    optional: true,
    since: 2,
  },
  addressees: { type: TEXT, label: { vi: 'Kính gửi', en: 'Addressees' }, optional: true, since: 3 },
  recipients: { type: TEXT, label: { vi: 'Nơi nhận', en: 'Recipients' }, optional: true, since: 2 },
  signed_for: {
    type: TEXT,
    label: { vi: 'Ký thay mặt', en: 'Signed for' },
    optional: true,
    since: 2,
  },
  signer_title: {
    type: TEXT,
    label: { vi: 'Chức vụ người ký', en: 'Title of the signer' },
    optional: true,
    since: 2,
  },
  signer: {
    type: TEXT,
    label: { vi: 'Họ và tên người ký', en: 'Name of the signer' },
    optional: true,
    since: 3,
  },
  prepared_by: {
    type: TEXT,
    label: { vi: 'Người lập', en: 'Prepared by' },
    optional: true,
    since: 1,
  },
});

export const PRESENTATION_WORDS: WordsFor<typeof PRESENTATION> = {
  'level.upper': {
    note: {
      vi: 'Các cách viết cách nhau bằng dấu “;”; cách viết đầu tiên được dùng để hiển thị',
      en: "Spellings separated by ';'; the first one is shown",
    },
  },
  document_symbol: { note: { vi: 'Ví dụ: 12/BC-CĐ', en: 'For example 12/BC-CĐ' } },
  addressees: {
    note: {
      vi: 'Mỗi nơi một dòng. Để trống: báo cáo không có dòng “Kính gửi”',
      en: "One a line. Blank: the report has no line 'To'",
    },
  },
  recipients: { note: { vi: 'Mỗi nơi nhận một dòng', en: 'One a line' } },
  signed_for: { note: { vi: 'Ví dụ: TM. BAN THƯỜNG VỤ', en: 'For example TM. BAN THƯỜNG VỤ' } },
};
