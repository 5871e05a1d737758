/**
 * What the plan's parameters are for, in the words of the plan sheet and the documentation. It
 * stands apart from the parameters so that no execution loads it.
 */
import type { Localized } from '../text/language';
import type { ParameterKey } from './parameters';

export interface ParameterHelp {
  /** '–' where the plan has none. */
  readonly clause: string;
  readonly label: Localized;
  readonly unit: Localized;
  readonly note: Localized;
}

export const PARAMETER_HELP: Readonly<Record<ParameterKey, ParameterHelp>> = {
  as_of: {
    clause: '–',
    label: { vi: 'Ngày chốt số liệu', en: 'As-of date' },
    unit: { vi: 'ngày/tháng/năm', en: 'day/month/year' },
    note: { vi: 'Để trống: lấy ngày hôm nay', en: 'Blank: today' },
  },
  'grassroots.start_from': {
    clause: 'II.4.1',
    label: { vi: 'Đại hội cơ sở tiến hành từ', en: 'Grassroots congresses from' },
    unit: { vi: 'ngày/tháng/năm', en: 'day/month/year' },
    note: { vi: '', en: '' },
  },
  'grassroots.complete_before': {
    clause: 'II.4.1',
    label: { vi: 'Đại hội cơ sở hoàn thành trước', en: 'Grassroots congresses before' },
    unit: { vi: 'ngày/tháng/năm', en: 'day/month/year' },
    note: {
      vi: 'Hạn “trước ngày”; cách tính ngày đó xem before_reading',
      en: "A 'before' deadline; before_reading says whether the day itself counts",
    },
  },
  'grassroots.max_days': {
    clause: 'II.4.1',
    label: { vi: 'Thời gian đại hội cơ sở tối đa', en: 'Longest grassroots congress' },
    unit: { vi: 'ngày', en: 'days' },
    note: { vi: '', en: '' },
  },
  'pilot.unit': {
    clause: 'II.4.1',
    label: { vi: 'Đơn vị tổ chức đại hội điểm', en: 'Pilot unit' },
    unit: { vi: 'văn bản', en: 'text' },
    note: { vi: 'Các cách viết tên cách nhau bằng dấu “;”', en: "Spellings separated by ';'" },
  },
  'pilot.complete_before': {
    clause: 'II.4.1',
    label: { vi: 'Đại hội điểm hoàn thành trước', en: 'Pilot congress before' },
    unit: { vi: 'ngày/tháng/năm', en: 'day/month/year' },
    note: {
      vi: 'Hạn “trước ngày”; cách tính ngày đó xem before_reading',
      en: "A 'before' deadline; before_reading says whether the day itself counts",
    },
  },
  'district.complete_before': {
    clause: 'II.4.2',
    label: { vi: 'Đại hội công đoàn huyện xong trước', en: 'District congress before' },
    unit: { vi: 'ngày/tháng/năm', en: 'day/month/year' },
    note: {
      vi: 'Hạn “trước ngày”; cách tính ngày đó xem before_reading',
      en: "A 'before' deadline; before_reading says whether the day itself counts",
    },
  },
  'district.max_days': {
    clause: 'II.4.2',
    label: { vi: 'Thời gian đại hội huyện tối đa', en: 'Longest district congress' },
    unit: { vi: 'ngày', en: 'days' },
    note: { vi: '', en: '' },
  },
  before_reading: {
    clause: 'II.4',
    label: { vi: 'Cách hiểu “trước ngày”', en: "Reading of 'before'" },
    unit: { vi: 'mã', en: 'code' },
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
    unit: { vi: 'mã', en: 'code' },
    note: {
      vi: 'warning: cảnh báo; error: lỗi; off: không kiểm tra',
      en: 'warning, error, or off: not checked',
    },
  },
  'propaganda.from': {
    clause: 'II.5',
    label: { vi: 'Tuyên truyền từ', en: 'Publicity from' },
    unit: { vi: 'ngày/tháng/năm', en: 'day/month/year' },
    note: { vi: '', en: '' },
  },
  'propaganda.to': {
    clause: 'II.5',
    label: { vi: 'Tuyên truyền đến hết', en: 'Publicity to' },
    unit: { vi: 'ngày/tháng/năm', en: 'day/month/year' },
    note: { vi: '', en: '' },
  },
  'term.previous': {
    clause: 'II.1',
    label: { vi: 'Nhiệm kỳ vừa qua', en: 'Past term' },
    unit: { vi: 'năm-năm', en: 'year-year' },
    note: { vi: '', en: '' },
  },
  'term.next': {
    clause: 'II.1',
    label: { vi: 'Nhiệm kỳ tới', en: 'Next term' },
    unit: { vi: 'năm-năm', en: 'year-year' },
    note: { vi: '', en: '' },
  },
  due_soon_days: {
    clause: '–',
    label: { vi: 'Số ngày báo sắp đến hạn', en: 'Days that count as due soon' },
    unit: { vi: 'ngày', en: 'days' },
    note: { vi: '', en: '' },
  },
  small_unit_members: {
    clause: 'Charter guidance',
    label: {
      vi: 'Số đoàn viên phải bầu ban chấp hành',
      en: 'Members from which a committee is elected',
    },
    unit: { vi: 'đoàn viên', en: 'members' },
    note: {
      vi: 'Đơn vị ít đoàn viên hơn chỉ bầu chủ tịch',
      en: 'A smaller unit elects a chair and no committee',
    },
  },
  language: {
    clause: '–',
    label: { vi: 'Ngôn ngữ', en: 'Language' },
    unit: { vi: 'mã', en: 'code' },
    note: { vi: 'vi: tiếng Việt; en: tiếng Anh', en: 'vi: Vietnamese; en: English' },
  },
  title_block: {
    clause: '–',
    label: { vi: 'Mẫu phần đầu báo cáo', en: 'Title block of the report' },
    unit: { vi: 'mã', en: 'code' },
    note: {
      vi: 'federation: mẫu của Liên đoàn Lao động; party: mẫu của Đảng',
      en: "federation: the federation's form; party: the Party's form",
    },
  },
  place: {
    clause: '–',
    label: { vi: 'Địa danh', en: 'Place' },
    unit: { vi: 'văn bản', en: 'text' },
    note: { vi: '', en: '' },
  },
  reporting_body: {
    clause: '–',
    label: { vi: 'Cơ quan báo cáo', en: 'Reporting body' },
    unit: { vi: 'văn bản', en: 'text' },
    note: { vi: '', en: '' },
  },
  prepared_by: {
    clause: '–',
    label: { vi: 'Người lập', en: 'Prepared by' },
    unit: { vi: 'văn bản', en: 'text' },
    note: { vi: '', en: '' },
  },
};
