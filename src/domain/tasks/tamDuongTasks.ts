/** The tasks that the plan of Tam Đường sets (II.4, II.5, III), in short words of our own. */
import type { Localized } from '../text/language';
import type { TaskDefinition } from './taskDefinition';

const FEDERATION: Localized = {
  vi: 'Ban Thường vụ LĐLĐ huyện',
  en: "Standing Committee of the district's Federation of Labour",
};
const UNION_COMMITTEES: Localized = {
  vi: 'Ban Chấp hành các CĐCS',
  en: 'Committees of the grassroots unions',
};
const PARTY_COMMITTEES: Localized = { vi: 'Các cấp ủy Đảng', en: 'Party committees' };
const STEERING_BOARD: Localized = {
  vi: 'Ban Chỉ đạo Đại hội MTTQ và các đoàn thể chính trị - xã hội huyện',
  en: 'District steering board for the congresses of the Fatherland Front and the mass organisations',
};
const MEDIA_CENTRE: Localized = {
  vi: 'Trung tâm Văn hóa, Thể thao và Truyền thông huyện',
  en: 'District Centre for Culture, Sports and Communication',
};
const UNIONS: Localized = { vi: 'Công đoàn các cấp', en: 'Unions at every level' };
const PERIOD_OF_PUBLICITY: Localized = {
  vi: 'Thời gian theo mục II.5',
  en: 'Period as in II.5',
};
const CONTINUOUS: Localized = { vi: 'Làm thường xuyên', en: 'Continuous' };

/** When there is publicity; also where part III speaks of it. */
const PUBLICITY = { start: 'propaganda.from', due: 'propaganda.to' } as const;

export const TAM_DUONG_TASKS: readonly TaskDefinition[] = [
  {
    clause: 'II.4.1',
    task: {
      vi: 'Chỉ đạo tổ chức đại hội điểm tại CĐCS Trung tâm GDNN – GDTX huyện',
      en: 'Direct the pilot congress, at the union of the district centre for vocational and continuing education',
    },
    lead: FEDERATION,
    partners: { vi: 'Chi bộ Trung tâm GDNN – GDTX', en: 'Party cell of the centre' },
    start: 'grassroots.start_from',
    due: { lastDayOf: 'pilot' },
    product: { vi: 'Báo cáo kết quả đại hội điểm', en: 'Report on the pilot congress' },
  },
  {
    clause: 'II.4.1',
    task: {
      vi: 'Rút kinh nghiệm từ đại hội điểm cho các đơn vị trong huyện',
      en: 'Draw the lessons of the pilot congress for all units of the district',
    },
    lead: FEDERATION,
    product: { vi: 'Thông báo rút kinh nghiệm', en: 'Notice with the lessons' },
    note: { vi: 'Ngay sau đại hội điểm', en: 'Right after the pilot congress' },
  },
  {
    clause: 'II.4.1',
    task: {
      vi: 'Tổ chức đại hội tại các CĐCS, mỗi đại hội không quá 01 ngày',
      en: 'Hold the congresses of the grassroots unions, each of at most one day',
    },
    lead: UNION_COMMITTEES,
    partners: PARTY_COMMITTEES,
    start: 'grassroots.start_from',
    due: { lastDayOf: 'grassroots' },
    product: {
      vi: 'Biên bản, nghị quyết và báo cáo kết quả đại hội',
      en: 'Minutes, resolution and report of each congress',
    },
    note: {
      vi: 'Theo dõi từng đơn vị ở trang Đại hội cơ sở',
      en: "Each unit is on the sheet 'Đại hội cơ sở'",
    },
  },
  {
    clause: 'II.4.2',
    task: {
      vi: 'Tổ chức Đại hội đại biểu Công đoàn huyện lần thứ XI, không quá 1,5 ngày',
      en: "Hold the district's eleventh union congress, of at most a day and a half",
    },
    lead: FEDERATION,
    due: { lastDayOf: 'upper' },
    product: {
      vi: 'Biên bản, nghị quyết và báo cáo kết quả đại hội',
      en: 'Minutes, resolution and report of the congress',
    },
    note: { vi: 'Sau khi các CĐCS đã đại hội xong', en: 'After all grassroots congresses' },
  },
  {
    clause: 'II.5',
    task: {
      vi: 'Lãnh đạo công tác tuyên truyền ở cả ba giai đoạn của đại hội',
      en: 'Lead the publicity in all three stages: before, during and after',
    },
    lead: PARTY_COMMITTEES,
    ...PUBLICITY,
    product: { vi: 'Báo cáo công tác tuyên truyền', en: 'Report on the publicity' },
  },
  {
    clause: 'II.5',
    task: {
      vi: 'Chỉ đạo phát động thi đua chào mừng đại hội',
      en: 'Have the emulation drive for the congresses launched',
    },
    lead: PARTY_COMMITTEES,
    partners: UNIONS,
    ...PUBLICITY,
    product: { vi: 'Kế hoạch phát động thi đua', en: 'Plan of the emulation drive' },
  },
  {
    clause: 'II.5',
    task: {
      vi: 'Tuyên truyền Nghị quyết số 02-NQ/TW, Chỉ thị số 13-CT/TW và Kế hoạch số 179/KH-TLĐ đến đoàn viên, người lao động',
      en: 'Make Resolution 02-NQ/TW, Directive 13-CT/TW and Plan 179/KH-TLĐ known to members and workers',
    },
    lead: FEDERATION,
    partners: MEDIA_CENTRE,
    ...PUBLICITY,
    product: { vi: 'Tin, bài và báo cáo kết quả', en: 'News items and a report' },
  },
  {
    clause: 'III.1',
    task: {
      vi: 'Phổ biến Kế hoạch và ban hành văn bản triển khai',
      en: 'Make the plan known and issue the documents that carry it out',
    },
    lead: PARTY_COMMITTEES,
    product: { vi: 'Văn bản triển khai', en: 'Documents issued' },
  },
  {
    clause: 'III.1',
    task: {
      vi: 'Chỉ đạo và hỗ trợ đại hội của công đoàn cùng cấp',
      en: 'Direct and support the congress of the union at the same level',
    },
    lead: PARTY_COMMITTEES,
    partners: UNION_COMMITTEES,
    product: { vi: 'Ý kiến chỉ đạo đại hội', en: 'Instructions on the congress' },
    note: CONTINUOUS,
  },
  {
    clause: 'III.2',
    task: {
      vi: 'Hỗ trợ để đại hội của công đoàn diễn ra đúng kế hoạch',
      en: 'Support the unions in holding their congresses as planned',
    },
    lead: {
      vi: 'Chính quyền, cơ quan, MTTQ và các đoàn thể các cấp',
      en: 'Authorities, offices, Fatherland Front and mass organisations at every level',
    },
    partners: UNIONS,
    product: {
      vi: 'Báo cáo kết quả hỗ trợ',
      en: 'Report on the support given',
    },
    note: CONTINUOUS,
  },
  {
    clause: 'III.3',
    task: {
      vi: 'Lập kế hoạch đại hội công đoàn trong toàn huyện',
      en: "Draw up the district's plan for the union congresses",
    },
    lead: FEDERATION,
    product: { vi: 'Kế hoạch của LĐLĐ huyện', en: "The Federation's plan" },
  },
  {
    clause: 'III.3',
    task: {
      vi: 'Hướng dẫn, chỉ đạo các CĐCS chuẩn bị và tổ chức đại hội',
      en: 'Guide the grassroots unions in preparing and holding their congresses',
    },
    lead: FEDERATION,
    product: { vi: 'Văn bản hướng dẫn', en: 'Written guidance' },
  },
  {
    clause: 'III.3',
    task: {
      vi: 'Chuẩn bị các điều kiện cho Đại hội Công đoàn huyện',
      en: 'Prepare everything that the district congress needs',
    },
    lead: FEDERATION,
    product: {
      vi: 'Văn kiện, đề án nhân sự, kế hoạch hậu cần',
      en: 'Drafts, personnel proposal, arrangements',
    },
    note: {
      vi: 'Xong trước ngày khai mạc đại hội huyện',
      en: 'Before the district congress opens',
    },
  },
  {
    clause: 'III.4',
    task: {
      vi: 'Định hướng nội dung tuyên truyền về đại hội',
      en: 'Set the direction of the publicity about the congresses',
    },
    lead: STEERING_BOARD,
    ...PUBLICITY,
    product: { vi: 'Văn bản định hướng tuyên truyền', en: 'Guidelines for the publicity' },
    note: PERIOD_OF_PUBLICITY,
  },
  {
    clause: 'III.4',
    task: {
      vi: 'Phối hợp hướng dẫn nhân sự đại hội cấp cơ sở và cấp huyện',
      en: 'Help to guide the choice of personnel at grassroots and district level',
    },
    lead: STEERING_BOARD,
    product: { vi: 'Văn bản hướng dẫn nhân sự', en: 'Guidance on personnel' },
  },
  {
    clause: 'III.4',
    task: {
      vi: 'Duyệt các dự thảo trình Đại hội Công đoàn huyện',
      en: 'Approve the drafts for the district congress',
    },
    lead: STEERING_BOARD,
    product: { vi: 'Thông báo kết quả duyệt', en: 'Notice of approval' },
    note: {
      vi: 'Xong trước ngày khai mạc đại hội huyện',
      en: 'Before the district congress opens',
    },
  },
  {
    clause: 'III.4',
    task: {
      vi: 'Báo cáo văn kiện đã duyệt lên cấp có thẩm quyền',
      en: 'Report the approved drafts to the competent level',
    },
    lead: STEERING_BOARD,
    product: { vi: 'Báo cáo', en: 'Report' },
  },
  {
    clause: 'III.5',
    task: {
      vi: 'Đưa tin, bài về đại hội ở cả ba giai đoạn',
      en: 'Cover the congresses in all three stages',
    },
    lead: MEDIA_CENTRE,
    ...PUBLICITY,
    product: { vi: 'Tin, bài, chương trình', en: 'News items and programmes' },
    note: PERIOD_OF_PUBLICITY,
  },
  {
    clause: 'III.5',
    task: {
      vi: 'Giới thiệu mô hình hay, điển hình tiên tiến, nhất là trong doanh nghiệp, hợp tác xã',
      en: 'Present good examples, above all in enterprises and cooperatives',
    },
    lead: MEDIA_CENTRE,
    ...PUBLICITY,
    product: { vi: 'Tin, bài, phóng sự', en: 'News items and features' },
    note: PERIOD_OF_PUBLICITY,
  },
  {
    clause: 'III.6',
    task: {
      vi: 'Nắm tiến độ và nhắc các cơ quan, đơn vị làm đúng Kế hoạch',
      en: 'Follow and urge on the carrying out of the plan',
    },
    lead: {
      vi: 'Ban Dân vận Huyện ủy',
      en: 'Mass Mobilisation Board of the District Party Committee',
    },
    partners: {
      vi: 'Các ban Đảng, Văn phòng Huyện ủy, Ban Thường vụ LĐLĐ huyện',
      en: 'Party boards, Party Committee office, Standing Committee of the Federation of Labour',
    },
    product: { vi: 'Báo cáo tiến độ', en: 'Progress reports' },
    note: CONTINUOUS,
  },
];
