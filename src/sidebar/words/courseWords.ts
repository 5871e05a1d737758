/** The words of the curve and of the legend. */
import type { Language } from '../../domain/text/language';

const vi = {
  title: 'Tiến độ theo tuần',
  /** What the picture shows, for those who do not see it. */
  picture: (held: string, required: string) =>
    `Biểu đồ lũy kế đã tổ chức so với dự kiến: đã tổ chức ${held}/${required}. Số liệu từng tuần ở bảng “Xem số liệu”.`,
  held: (held: string, required: string) => `Đã tổ chức: ${held}/${required}`,
  /** Where the curve lacks some that were held. */
  heldInWeeks: (held: string, required: string) => `Đã tổ chức, rõ tuần: ${held}/${required}`,
  planned: (planned: string) => `Dự kiến: ${planned}`,
  deadline: (milestone: string, day: string) => `Hạn ${milestone}: ${day}`,
  asOf: (day: string) => `Ngày chốt số liệu: ${day}`,
  figures: 'Xem số liệu',
  week: 'Tuần',
  plannedSoFar: 'Lũy kế dự kiến',
  heldSoFar: 'Lũy kế đã tổ chức',
  about: 'Đơn vị chỉ ghi tháng hoặc quý không xếp được vào tuần nên không có trong biểu đồ.',

  legend: 'Màu và trạng thái nghĩa là gì',
  overdue: 'đã qua hạn mà chưa tổ chức.',
  dueSoon: (days: string) => `chưa tổ chức, còn ${days} ngày trở xuống là đến hạn.`,
  dueSoonUnknown: 'chưa tổ chức, sắp đến hạn; số ngày báo trước ở trang “Kế hoạch” không hợp lệ.',
  doneLate: 'đã tổ chức, nhưng sau hạn.',
  missingData: 'thiếu ngày cần có, hoặc ngày đã ghi không đọc được.',
  uncolored: (names: string) => `Không tô màu: ${names}.`,
};

type CourseWords = typeof vi;

export const COURSE: Readonly<Record<Language, CourseWords>> = {
  vi,
  en: {
    title: 'Progress by week',
    picture: (held, required) =>
      `Chart of congresses held so far against planned: ${held} of ${required} held. The figures of each week are in the table “Show figures”.`,
    held: (held, required) => `Held: ${held} of ${required}`,
    heldInWeeks: (held, required) => `Held, week known: ${held} of ${required}`,
    planned: (planned) => `Planned: ${planned}`,
    deadline: (milestone, day) => `Deadline, ${milestone}: ${day}`,
    asOf: (day) => `As-of date: ${day}`,
    figures: 'Show figures',
    week: 'Week',
    plannedSoFar: 'Planned so far',
    heldSoFar: 'Held so far',
    about: 'Where only a month or a quarter is given no week is known, and it is not in the chart.',

    legend: 'What colours and statuses mean',
    overdue: 'the deadline has passed and it has not been held.',
    dueSoon: (days) => `not held yet, and due within ${days} days.`,
    dueSoonUnknown:
      'not held yet and nearly due; the number of days on the sheet “Kế hoạch” is not valid.',
    doneLate: 'held, but after the deadline.',
    missingData: 'a date that is needed is missing or cannot be read.',
    uncolored: (names) => `Not coloured: ${names}.`,
  },
};
