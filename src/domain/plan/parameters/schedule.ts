/** The parameters on when congresses are held, and on the terms that they end and begin. */
import { defineParameters, isoDay, type WordsFor } from './defineParameters';
import { DAY, DAYS, oneOf, TERM, TEXT } from './parameterTypes';

export const SCHEDULE = defineParameters({
  as_of: { type: DAY, default: null, since: 1 },
  'grassroots.start_from': { type: DAY, default: isoDay('2023-01-01'), since: 1 },
  'grassroots.complete_before': { type: DAY, default: isoDay('2023-05-31'), since: 1 },
  'grassroots.max_days': { type: DAYS, default: 1, since: 1 },
  'pilot.unit': {
    type: TEXT,
    default:
      'Trung tâm Giáo dục nghề nghiệp – Giáo dục thường xuyên; Trung tâm GDNN – GDTX; TT GDNN – GDTX',
    since: 1,
  },
  'pilot.complete_before': { type: DAY, default: isoDay('2023-02-15'), since: 1 },
  'upper.complete_before': { type: DAY, default: isoDay('2023-07-31'), since: 1 },
  'upper.max_days': { type: DAYS, default: 1.5, since: 1 },
  before_reading: { type: oneOf('exclusive', 'inclusive'), default: 'exclusive', since: 1 },
  'pilot_first.severity': { type: oneOf('warning', 'error', 'off'), default: 'warning', since: 1 },
  'propaganda.from': { type: DAY, default: isoDay('2022-05-01'), since: 1 },
  'propaganda.to': { type: DAY, default: isoDay('2023-09-30'), since: 1 },
  'term.previous': { type: TERM, default: '2018-2023', since: 1 },
  'term.next': { type: TERM, default: '2023-2028', since: 1 },
});

const BEFORE = {
  vi: 'Hạn “trước ngày”; cách tính ngày đó xem before_reading',
  en: "A 'before' deadline; before_reading says whether the day itself counts",
};

export const SCHEDULE_WORDS: WordsFor<typeof SCHEDULE> = {
  as_of: {
    label: { vi: 'Ngày chốt số liệu', en: 'As-of date' },
    note: { vi: 'Để trống: lấy ngày hôm nay', en: 'Blank: today' },
  },
  'grassroots.start_from': {
    clause: 'II.4.1',
    label: { vi: 'Đại hội cơ sở tiến hành từ', en: 'Grassroots congresses from' },
  },
  'grassroots.complete_before': {
    clause: 'II.4.1',
    label: { vi: 'Đại hội cơ sở hoàn thành trước', en: 'Grassroots congresses before' },
    note: BEFORE,
  },
  'grassroots.max_days': {
    clause: 'II.4.1',
    label: { vi: 'Thời gian đại hội cơ sở tối đa', en: 'Longest grassroots congress' },
  },
  'pilot.unit': {
    clause: 'II.4.1',
    label: { vi: 'Đơn vị tổ chức đại hội điểm', en: 'Pilot unit' },
    note: { vi: 'Các cách viết tên cách nhau bằng dấu “;”', en: "Spellings separated by ';'" },
  },
  'pilot.complete_before': {
    clause: 'II.4.1',
    label: { vi: 'Đại hội điểm hoàn thành trước', en: 'Pilot congress before' },
    note: BEFORE,
  },
  'upper.complete_before': {
    clause: 'II.4.2',
    label: { vi: 'Đại hội công đoàn huyện xong trước', en: 'Upper congress before' },
    note: BEFORE,
  },
  'upper.max_days': {
    clause: 'II.4.2',
    label: { vi: 'Thời gian đại hội huyện tối đa', en: 'Longest upper congress' },
  },
  before_reading: {
    clause: 'II.4',
    label: { vi: 'Cách hiểu “trước ngày”', en: "Reading of 'before'" },
    note: {
      vi: 'exclusive: đúng ngày đó là trễ; inclusive: đúng ngày đó còn trong hạn',
      en: 'exclusive: the day itself is late; inclusive: it is still on time',
    },
  },
  'pilot_first.severity': {
    clause: 'II.4.1',
    label: {
      vi: 'Mức độ khi tổ chức trước đại hội điểm',
      en: 'Severity of a congress before the pilot',
    },
    note: {
      vi: 'warning: cảnh báo; error: lỗi; off: không kiểm tra',
      en: 'warning, error, or off: not checked',
    },
  },
  'propaganda.from': { clause: 'II.5', label: { vi: 'Tuyên truyền từ', en: 'Publicity from' } },
  'propaganda.to': { clause: 'II.5', label: { vi: 'Tuyên truyền đến hết', en: 'Publicity to' } },
  'term.previous': { clause: 'II.1', label: { vi: 'Nhiệm kỳ vừa qua', en: 'Past term' } },
  'term.next': { clause: 'II.1', label: { vi: 'Nhiệm kỳ tới', en: 'Next term' } },
};
