/** The tracker's columns: how each is headed, what it holds, what it is for (SPEC 2). */
import type { Localized } from '../text/language';
import { defineColumns } from './defineColumns';

const contents = (part: string) => [`Nội dung ${part}`, `ND${part}`] as const;

export const COLUMNS = defineColumns({
  no: {
    type: 'text',
    headers: ['TT', 'STT', 'Số TT'],
    english: 'No.',
  },
  unit_code: {
    type: 'text',
    headers: ['Mã CĐCS', 'Mã đơn vị'],
    english: 'Unit code',
  },
  unit_name: {
    type: 'text',
    headers: ['Tên CĐCS', 'CĐCS', 'Đơn vị', 'Tên đơn vị'],
    english: 'Unit',
  },
  level: {
    type: 'choice',
    headers: ['Cấp', 'Cấp đại hội'],
    english: 'Level',
    choices: {
      grassroots: ['Cơ sở', 'Cấp cơ sở', 'CĐCS'],
      upper: ['Cấp trên'],
    },
  },
  bloc: {
    type: 'text',
    headers: ['Khối', 'Loại hình', 'Khối thi đua'],
    english: 'Bloc',
  },
  commune: {
    type: 'text',
    headers: ['Xã, thị trấn', 'Địa bàn', 'Xã', 'Xã, phường', 'Phường'],
    english: 'Commune',
  },
  party_cell: {
    type: 'text',
    headers: ['Cấp ủy lãnh đạo', 'Chi bộ', 'Đảng bộ'],
    english: 'Party committee',
  },
  members: {
    type: 'count',
    headers: ['Số đoàn viên', 'Tổng số đoàn viên', 'Đoàn viên'],
    english: 'Members',
  },
  members_f: {
    type: 'count',
    headers: ['Trong đó nữ', 'Nữ', 'Đoàn viên nữ'],
    english: 'Women members',
  },
  required: {
    type: 'choice',
    headers: ['Diện tổ chức', 'Thuộc diện'],
    english: 'Obligation',
    choices: {
      required: ['Phải tổ chức', 'Có'],
      exempt: ['Không tổ chức', 'Không phải tổ chức', 'Không'],
    },
  },
  exempt_reason: {
    type: 'text',
    headers: ['Lý do không tổ chức', 'Lý do'],
    english: 'Reason for exemption',
  },
  pilot: {
    type: 'mark',
    headers: ['Đại hội điểm', 'Điểm'],
    english: 'Pilot',
  },
  planned: {
    type: 'date',
    headers: ['Ngày dự kiến', 'Thời gian dự kiến', 'Lịch ĐH', 'Ngày theo kế hoạch'],
    english: 'Planned on',
  },
  start: {
    type: 'date',
    headers: ['Ngày bắt đầu', 'Khai mạc'],
    english: 'Opened on',
  },
  held: {
    type: 'date',
    headers: [
      'Ngày tổ chức',
      'Ngày đại hội',
      'Ngày tổ chức đại hội',
      'Thời gian tổ chức',
      'Thời gian tổ chức đại hội',
      'Ngày hoàn thành',
    ],
    english: 'Held on',
  },
  duration: {
    type: 'duration',
    headers: ['Thời lượng', 'Số ngày', 'Số buổi'],
    english: 'Duration',
  },
  form: {
    type: 'choice',
    headers: ['Hình thức'],
    english: 'Form',
    choices: {
      plenary: ['Toàn thể', 'Đại hội toàn thể', 'ĐH toàn thể'],
      delegates: ['Đại biểu', 'Đại hội đại biểu', 'ĐH đại biểu'],
    },
  },
  summoned: {
    type: 'count',
    headers: ['Đại biểu triệu tập', 'Số đại biểu triệu tập'],
    english: 'Delegates summoned',
  },
  present: {
    type: 'count',
    headers: ['Đại biểu có mặt', 'Đại biểu dự', 'Số đại biểu dự', 'Số đại biểu có mặt'],
    english: 'Delegates present',
  },
  c1a: {
    type: 'mark',
    headers: contents('1a'),
    english: 'Content 1a',
  },
  c1b: {
    type: 'mark',
    headers: contents('1b'),
    english: 'Content 1b',
  },
  c1c: {
    type: 'mark',
    headers: contents('1c'),
    english: 'Content 1c',
  },
  c2a: {
    type: 'mark',
    headers: contents('2a'),
    english: 'Content 2a',
  },
  c2b: {
    type: 'mark',
    headers: contents('2b'),
    english: 'Content 2b',
  },
  personnel: {
    type: 'mark',
    headers: ['Nhân sự đã duyệt', 'Đề án nhân sự'],
    english: 'Personnel approved',
  },
  docs: {
    type: 'mark',
    headers: ['Văn kiện đã duyệt', 'Duyệt văn kiện'],
    english: 'Documents approved',
  },
  bch_quota: {
    type: 'count',
    headers: ['BCH phân bổ'],
    english: 'Committee allotted',
  },
  bch_elected: {
    type: 'count',
    headers: ['BCH đã bầu', 'Số UV BCH'],
    english: 'Committee elected',
  },
  bch_f: {
    type: 'count',
    headers: ['BCH nữ'],
    english: 'Committee: women',
  },
  bch_young: {
    type: 'count',
    headers: ['BCH trẻ'],
    english: 'Committee: young',
  },
  bch_eth: {
    type: 'count',
    headers: ['BCH dân tộc'],
    english: 'Committee: ethnic minority',
  },
  bch_party: {
    type: 'count',
    headers: ['BCH đảng viên'],
    english: 'Committee: Party members',
  },
  bch_uni: {
    type: 'count',
    headers: ['BCH đại học'],
    english: 'Committee: university degree',
  },
  bch_new: {
    type: 'count',
    headers: ['BCH mới'],
    english: 'Committee: newly elected',
  },
  del_quota: {
    type: 'count',
    headers: ['ĐB dự ĐH cấp trên phân bổ', 'ĐB cấp trên phân bổ'],
    english: 'Delegates to the higher congress allotted',
  },
  del_elected: {
    type: 'count',
    headers: ['ĐB dự ĐH cấp trên đã bầu', 'ĐB cấp trên đã bầu'],
    english: 'Delegates to the higher congress elected',
  },
  prop_before: {
    type: 'mark',
    headers: ['Tuyên truyền trước'],
    english: 'Publicity before',
  },
  prop_during: {
    type: 'mark',
    headers: ['Tuyên truyền trong'],
    english: 'Publicity during',
  },
  prop_after: {
    type: 'mark',
    headers: ['Tuyên truyền sau'],
    english: 'Publicity after',
  },
  emulation: {
    type: 'mark',
    headers: ['Phát động thi đua', 'Thi đua'],
    english: 'Emulation launched',
  },
  result_sent: {
    type: 'mark',
    headers: ['Ngày gửi báo cáo', 'Đã báo cáo'],
    english: 'Result reported on',
  },
  status: {
    type: 'text',
    headers: ['Trạng thái', 'Tiến độ'],
    english: 'Status',
  },
  note: {
    type: 'text',
    headers: ['Ghi chú'],
    english: 'Note',
  },
});

export type ColumnKey = keyof typeof COLUMNS;

/** Every column key, in the order in which a tracker made by set-up shows them. */
export const COLUMN_KEYS = Object.keys(COLUMNS) as ColumnKey[];

/** What messages call the column. */
export function columnLabel(key: ColumnKey): Localized {
  const { headers, english } = COLUMNS[key];
  return { vi: headers[0], en: english };
}

/** Without these nothing can be checked. */
export const REQUIRED_COLUMNS = ['unit_name', 'held'] as const satisfies readonly ColumnKey[];
