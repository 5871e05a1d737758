/** The tasks of part II: personnel (II.2), congresses (II.4), publicity and emulation (II.5). */
import type { PlanTask } from '../../planTask';
import {
  FEDERATION,
  UNION_COMMITTEES,
  PARTY_COMMITTEES,
  STEERING_BOARD,
  MEDIA_CENTRE,
  UNIONS,
  BEFORE_OPENING,
  PUBLICITY,
} from './bodies';

export const PERSONNEL: readonly PlanTask[] = [
  {
    clause: { rule: 'personnel-approved' },
    task: {
      by: 'superior_body',
      cases: {
        '': {
          vi: 'Hướng dẫn chuẩn bị nhân sự Ban Chấp hành khóa mới theo Điều lệ và hướng dẫn của cấp trên',
          en: 'Guide the choice of the new committees by the Charter and the guidance from above',
        },
      },
      otherwise: {
        vi: 'Hướng dẫn chuẩn bị nhân sự Ban Chấp hành khóa mới theo Điều lệ và hướng dẫn của {superior_body}',
        en: 'Guide the choice of the new committees by the Charter and the guidance of {superior_body}',
      },
    },
    lead: FEDERATION,
    partners: PARTY_COMMITTEES,
    product: { vi: 'Văn bản hướng dẫn nhân sự', en: 'Guidance on personnel' },
  },
  {
    clause: { rule: 'personnel-approved' },
    task: {
      vi: 'Lập đề án nhân sự Ban Chấp hành nhiệm kỳ {term.next}: tiêu chuẩn, số lượng, cơ cấu, người tái cử và người mới',
      en: 'Draw up the personnel proposal for the committee of {term.next}: criteria, number, structure, members kept and new',
    },
    lead: UNION_COMMITTEES,
    partners: PARTY_COMMITTEES,
    product: { vi: 'Đề án nhân sự', en: 'Personnel proposal' },
    note: { vi: 'Bàn bạc dân chủ, công khai', en: 'Discussed openly and democratically' },
  },
  {
    clause: { rule: 'personnel-approved' },
    task: {
      vi: 'Duyệt nhân sự Ban Chấp hành khóa mới của các {unit.label}',
      en: "Approve the personnel of each {unit.label}'s new committee",
    },
    lead: PARTY_COMMITTEES,
    partners: FEDERATION,
    product: { vi: 'Văn bản duyệt nhân sự', en: 'Notice of approval' },
    note: {
      vi: 'Xong trước đại hội của từng đơn vị; ghi ở cột Nhân sự đã duyệt của bảng theo dõi',
      en: "Before each unit's congress; noted in the tracker under Nhân sự đã duyệt",
    },
  },
  {
    clause: { rule: 'personnel-approved' },
    task: {
      vi: 'Chuẩn bị và trình duyệt nhân sự Ban Chấp hành tại {upper.congress}',
      en: 'Prepare the personnel of the committee for {upper.congress} and have it approved',
    },
    lead: FEDERATION,
    partners: STEERING_BOARD,
    product: { vi: 'Đề án nhân sự được duyệt', en: 'Personnel proposal, approved' },
    note: BEFORE_OPENING,
  },
];

export const CONGRESSES: readonly PlanTask[] = [
  {
    clause: { of: 'pilot.complete_before' },
    needs: 'pilot.unit',
    task: {
      vi: 'Chỉ đạo tổ chức đại hội điểm tại {pilot.unit}',
      en: 'Direct the pilot congress at {pilot.unit}',
    },
    lead: FEDERATION,
    partners: { vi: 'Chi bộ {pilot.unit}', en: 'Party cell of {pilot.unit}' },
    start: 'grassroots.start_from',
    due: { lastDayOf: 'pilot' },
    product: { vi: 'Báo cáo kết quả đại hội điểm', en: 'Report on the pilot congress' },
  },
  {
    clause: { of: 'pilot.complete_before' },
    needs: 'pilot.unit',
    task: {
      vi: 'Rút kinh nghiệm đại hội điểm để chỉ đạo chung trong toàn {level.upper}',
      en: 'Draw the lessons of the pilot congress for all units ({level.upper})',
    },
    lead: FEDERATION,
    product: { vi: 'Thông báo rút kinh nghiệm', en: 'Notice with the lessons' },
    note: { vi: 'Ngay sau đại hội điểm', en: 'Right after the pilot congress' },
  },
  {
    clause: { of: 'grassroots.complete_before' },
    task: {
      vi: 'Tổ chức đại hội tại các {unit.label}, mỗi đại hội không quá {grassroots.max_days}',
      en: 'Hold the congress of every {unit.label}, each of at most {grassroots.max_days}',
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
      vi: 'Từng đơn vị có một dòng trong bảng theo dõi',
      en: 'Each unit has a row in the tracker',
    },
  },
  {
    clause: { of: 'upper.complete_before' },
    task: {
      vi: 'Tổ chức {upper.congress} nhiệm kỳ {term.next}, không quá {upper.max_days}',
      en: 'Hold {upper.congress}, term {term.next}, of at most {upper.max_days}',
    },
    lead: FEDERATION,
    start: 'upper.start_from',
    due: { lastDayOf: 'upper' },
    product: {
      vi: 'Biên bản, nghị quyết và báo cáo kết quả đại hội',
      en: 'Minutes, resolution and report of the congress',
    },
    note: {
      by: 'upper.order',
      cases: {
        after: {
          vi: 'Sau khi các {unit.label} hoàn thành đại hội',
          en: 'After the congress of every {unit.label}',
        },
        before: {
          vi: 'Trước khi các {unit.label} tổ chức đại hội',
          en: 'Before the congress of any {unit.label}',
        },
      },
      otherwise: { vi: '', en: '' },
    },
  },
];

export const PUBLICITY_AND_EMULATION: readonly PlanTask[] = [
  {
    clause: { of: 'propaganda.from' },
    task: {
      vi: 'Lãnh đạo công tác tuyên truyền ở cả ba giai đoạn của đại hội',
      en: 'Lead the publicity in all three stages: before, during and after',
    },
    lead: PARTY_COMMITTEES,
    ...PUBLICITY,
    product: { vi: 'Báo cáo công tác tuyên truyền', en: 'Report on the publicity' },
  },
  {
    clause: { of: 'propaganda.from' },
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
    clause: { of: 'propaganda.from' },
    task: {
      by: 'plan.id',
      cases: {
        'tam-duong-xi': {
          vi: 'Tuyên truyền Nghị quyết số 02-NQ/TW, Chỉ thị số 13-CT/TW và Kế hoạch số 179/KH-TLĐ đến đoàn viên, người lao động',
          en: 'Make Resolution 02-NQ/TW, Directive 13-CT/TW and Plan 179/KH-TLĐ known to members and workers',
        },
      },
      otherwise: {
        vi: 'Tuyên truyền các văn bản chỉ đạo đại hội công đoàn đến đoàn viên, người lao động',
        en: 'Make the documents that direct the congresses known to members and workers',
      },
    },
    lead: FEDERATION,
    partners: MEDIA_CENTRE,
    ...PUBLICITY,
    product: { vi: 'Tin, bài và báo cáo kết quả', en: 'News items and a report' },
  },
];
