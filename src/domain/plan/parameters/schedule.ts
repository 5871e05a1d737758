/** The parameters on when congresses are held, and on the terms that they end and begin. */
import { defineParameters, type WordsFor } from './defineParameters';
import { DAY, DAYS, NAMES, oneOf, TERM, TEXT } from './parameterTypes';

/** What 'before' a day means for that day itself (SPEC 1). */
export const BEFORE_READING = oneOf({
  exclusive: { vi: 'đúng ngày đó là trễ', en: 'the day itself is late' },
  inclusive: { vi: 'còn trong hạn', en: 'the day itself is on time' },
});

export const SCHEDULE = defineParameters({
  'plan.id': { type: TEXT, label: { vi: 'Mã kế hoạch', en: 'Plan' }, since: 2 },
  as_of: {
    type: DAY,
    label: { vi: 'Ngày chốt số liệu', en: 'As-of date' },
    optional: true,
    since: 1,
  },
  'grassroots.start_from': {
    type: DAY,
    label: { vi: 'Đại hội cấp cơ sở tổ chức từ', en: 'Grassroots congresses from' },
    since: 1,
  },
  'grassroots.complete_before': {
    type: DAY,
    label: { vi: 'Đại hội cấp cơ sở hoàn thành trước', en: 'Grassroots congresses before' },
    since: 1,
  },
  'grassroots.max_days': {
    type: DAYS,
    label: { vi: 'Thời gian đại hội cấp cơ sở tối đa', en: 'Longest grassroots congress' },
    since: 1,
  },
  'pilot.unit': {
    type: NAMES,
    label: { vi: 'Đơn vị tổ chức đại hội điểm', en: 'Pilot units' },
    optional: true,
    since: 1,
  },
  'pilot.complete_before': {
    type: DAY,
    label: { vi: 'Đại hội điểm hoàn thành trước', en: 'Pilot congress before' },
    optional: true,
    since: 1,
  },
  'upper.start_from': {
    type: DAY,
    label: { vi: 'Đại hội cấp trên tổ chức từ', en: 'Upper congress from' },
    optional: true,
    since: 2,
  },
  'upper.complete_before': {
    type: DAY,
    label: { vi: 'Đại hội cấp trên hoàn thành trước', en: 'Upper congress before' },
    since: 1,
  },
  'upper.max_days': {
    type: DAYS,
    label: { vi: 'Thời gian đại hội cấp trên tối đa', en: 'Longest upper congress' },
    since: 1,
  },
  'upper.order': {
    type: oneOf({
      after: { vi: 'sau', en: 'after' },
      before: { vi: 'trước', en: 'before' },
      off: { vi: 'không xét', en: 'off' },
    }),
    label: {
      vi: 'Đại hội cấp trên so với đại hội cấp cơ sở',
      en: 'Upper congress against the grassroots congresses',
    },
    since: 2,
  },
  before_reading: {
    type: BEFORE_READING,
    label: { vi: 'Cách hiểu “trước ngày”', en: "Reading of 'before'" },
    since: 1,
  },
  'propaganda.from': {
    type: DAY,
    label: { vi: 'Tuyên truyền từ', en: 'Publicity from' },
    since: 1,
  },
  'propaganda.to': {
    type: DAY,
    label: { vi: 'Tuyên truyền đến hết', en: 'Publicity to' },
    since: 1,
  },
  'term.previous': { type: TERM, label: { vi: 'Nhiệm kỳ vừa qua', en: 'Past term' }, since: 1 },
  'term.next': { type: TERM, label: { vi: 'Nhiệm kỳ tới', en: 'Next term' }, since: 1 },
});

const BEFORE = {
  vi: 'Hạn “trước ngày”; đúng ngày đó còn trong hạn hay không xem Cách hiểu “trước ngày”',
  en: "A 'before' deadline; the reading of 'before' says whether the day itself counts",
};

export const SCHEDULE_WORDS: WordsFor<typeof SCHEDULE> = {
  as_of: {
    note: {
      vi: 'Sửa ở đây. Để trống: lấy ngày hôm nay; ghi một ngày: số liệu và báo cáo tính đến ngày đó',
      en: 'Change it here. Blank: today; a day: figures and report stand as of that day',
    },
  },
  'grassroots.complete_before': { note: BEFORE },
  'pilot.unit': {
    note: {
      vi: 'Nhiều đơn vị cách nhau bằng dấu “|” hoặc xuống dòng; các cách viết tên của một đơn vị cách nhau bằng dấu “;”. Để trống: không có đại hội điểm',
      en: "Several units separated by '|' or line breaks, the spellings of one unit by ';'. Blank: no pilot",
    },
  },
  'pilot.complete_before': {
    note: {
      vi: 'Hạn “trước ngày”; đúng ngày đó còn trong hạn hay không xem Cách hiểu “trước ngày”. Để trống: theo hạn của cấp cơ sở',
      en: "A 'before' deadline; the reading of 'before' says whether the day itself counts. Blank: as for grassroots congresses",
    },
  },
  'upper.start_from': { note: { vi: 'Để trống: không xét', en: 'Blank: not checked' } },
  'upper.complete_before': { note: BEFORE },
  'upper.order': {
    note: {
      vi: 'sau: sau khi mọi cơ sở đã tổ chức; trước: trước mọi cơ sở',
      en: 'after: follows all grassroots congresses; before: precedes them',
    },
  },
};
