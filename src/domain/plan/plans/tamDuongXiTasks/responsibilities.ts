/** The tasks of part III, body by body. */
import type { PlanTask } from '../../planTask';
import {
  FEDERATION,
  UNION_COMMITTEES,
  PARTY_COMMITTEES,
  STEERING_BOARD,
  MEDIA_CENTRE,
  UNIONS,
  PERIOD_OF_PUBLICITY,
  CONTINUOUS,
  BEFORE_OPENING,
  PARTY_BOARD,
  PARTY_OFFICES,
  PUBLICITY,
} from './bodies';

export const RESPONSIBILITIES: readonly PlanTask[] = [
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
    product: { vi: 'Báo cáo kết quả hỗ trợ', en: 'Report on the support given' },
    note: CONTINUOUS,
  },
  {
    clause: { of: 'upper.body' },
    task: {
      vi: 'Xây dựng kế hoạch tổ chức đại hội công đoàn các cấp trên địa bàn {level.upper}',
      en: 'Draw up the plan for the union congresses at every level ({level.upper})',
    },
    lead: FEDERATION,
    product: { vi: 'Kế hoạch tổ chức đại hội', en: 'Plan for the congresses' },
  },
  {
    clause: { of: 'upper.body' },
    task: {
      vi: 'Hướng dẫn, chỉ đạo các {unit.label} chuẩn bị và tổ chức đại hội',
      en: 'Guide every {unit.label} in preparing and holding its congress',
    },
    lead: FEDERATION,
    product: { vi: 'Văn bản hướng dẫn', en: 'Written guidance' },
  },
  {
    clause: { of: 'upper.body' },
    task: {
      vi: 'Chuẩn bị các điều kiện tổ chức {upper.congress}',
      en: 'Prepare everything that {upper.congress} needs',
    },
    lead: FEDERATION,
    product: {
      vi: 'Văn kiện, đề án nhân sự, kế hoạch hậu cần',
      en: 'Drafts, personnel proposal, arrangements',
    },
    note: BEFORE_OPENING,
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
      vi: 'Phối hợp hướng dẫn nhân sự đại hội công đoàn cấp cơ sở và cấp {level.upper}',
      en: 'Help to guide the choice of personnel for the grassroots and the upper congress ({level.upper})',
    },
    lead: STEERING_BOARD,
    product: { vi: 'Văn bản hướng dẫn nhân sự', en: 'Guidance on personnel' },
  },
  {
    clause: { rule: 'documents-approved' },
    task: {
      vi: 'Duyệt các dự thảo văn kiện {upper.congress}',
      en: 'Approve the drafts for {upper.congress}',
    },
    lead: STEERING_BOARD,
    product: { vi: 'Thông báo kết quả duyệt', en: 'Notice of approval' },
    note: BEFORE_OPENING,
  },
  {
    clause: { rule: 'documents-approved' },
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
    clause: { rule: 'result-reported' },
    task: {
      vi: 'Theo dõi, đôn đốc các cơ quan, đơn vị thực hiện Kế hoạch',
      en: 'Follow and urge on the carrying out of the plan',
    },
    lead: PARTY_BOARD,
    partners: PARTY_OFFICES,
    product: { vi: 'Báo cáo tiến độ', en: 'Progress reports' },
    note: CONTINUOUS,
  },
];
