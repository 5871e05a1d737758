/** The tracker's columns: how each is headed, what it holds, what it is for (SPEC 2). */
import type { Localized } from '../text/language';
import { defineColumns } from './defineColumns';

const contents = (part: string) => [`Nội dung ${part}`, `ND${part}`] as const;

export const COLUMNS = defineColumns({
  no: {
    type: 'text',
    headers: ['TT', 'STT', 'Số TT'],
    label: { vi: 'TT', en: 'No.' },
  },
  unit_code: {
    type: 'text',
    headers: ['Mã CĐCS', 'Mã đơn vị'],
    label: { vi: 'Mã CĐCS', en: 'Unit code' },
  },
  unit_name: {
    type: 'text',
    headers: ['Tên CĐCS', 'CĐCS', 'Đơn vị', 'Tên đơn vị'],
    label: { vi: 'Tên CĐCS', en: 'Unit' },
  },
  level: {
    type: 'choice',
    headers: ['Cấp', 'Cấp đại hội'],
    label: { vi: 'Cấp', en: 'Level' },
    choices: {
      grassroots: ['Cơ sở', 'Cấp cơ sở', 'CĐCS'],
      upper: ['Cấp trên'],
    },
  },
  bloc: {
    type: 'text',
    headers: ['Khối', 'Loại hình', 'Khối thi đua'],
    label: { vi: 'Khối', en: 'Bloc' },
  },
  commune: {
    type: 'text',
    headers: ['Xã, thị trấn', 'Địa bàn', 'Xã', 'Xã, phường', 'Phường'],
    label: { vi: 'Xã, thị trấn', en: 'Commune' },
  },
  party_cell: {
    type: 'text',
    headers: ['Cấp ủy lãnh đạo', 'Chi bộ', 'Đảng bộ'],
    label: { vi: 'Cấp ủy lãnh đạo', en: 'Party committee' },
  },
  members: {
    type: 'count',
    headers: ['Số đoàn viên', 'Tổng số đoàn viên', 'Đoàn viên'],
    label: { vi: 'Số đoàn viên', en: 'Members' },
  },
  members_f: {
    type: 'count',
    headers: ['Trong đó nữ', 'Nữ', 'Đoàn viên nữ'],
    label: { vi: 'Trong đó nữ', en: 'Women members' },
  },
  required: {
    type: 'choice',
    headers: ['Diện tổ chức', 'Thuộc diện'],
    label: { vi: 'Diện tổ chức', en: 'Obligation' },
    choices: {
      required: ['Phải tổ chức', 'Có'],
      exempt: ['Không tổ chức', 'Không phải tổ chức', 'Không'],
    },
  },
  exempt_reason: {
    type: 'text',
    headers: ['Lý do không tổ chức', 'Lý do'],
    label: { vi: 'Lý do không tổ chức', en: 'Reason for exemption' },
  },
  pilot: {
    type: 'mark',
    headers: ['Đại hội điểm', 'Điểm'],
    label: { vi: 'Đại hội điểm', en: 'Pilot' },
  },
  planned: {
    type: 'date',
    headers: ['Ngày dự kiến', 'Thời gian dự kiến', 'Lịch ĐH', 'Ngày theo kế hoạch'],
    label: { vi: 'Ngày dự kiến', en: 'Planned on' },
  },
  start: {
    type: 'date',
    headers: ['Ngày bắt đầu', 'Khai mạc'],
    label: { vi: 'Ngày bắt đầu', en: 'Opened on' },
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
    label: { vi: 'Ngày tổ chức', en: 'Held on' },
  },
  duration: {
    type: 'duration',
    headers: ['Thời lượng', 'Số ngày', 'Số buổi'],
    label: { vi: 'Thời lượng', en: 'Duration' },
  },
  form: {
    type: 'choice',
    headers: ['Hình thức'],
    label: { vi: 'Hình thức', en: 'Form' },
    choices: {
      plenary: ['Toàn thể', 'Đại hội toàn thể', 'ĐH toàn thể'],
      delegates: ['Đại biểu', 'Đại hội đại biểu', 'ĐH đại biểu'],
    },
  },
  summoned: {
    type: 'count',
    headers: ['Đại biểu triệu tập', 'Số đại biểu triệu tập'],
    label: { vi: 'Đại biểu triệu tập', en: 'Delegates summoned' },
  },
  present: {
    type: 'count',
    headers: ['Đại biểu có mặt', 'Đại biểu dự', 'Số đại biểu dự', 'Số đại biểu có mặt'],
    label: { vi: 'Đại biểu có mặt', en: 'Delegates present' },
  },
  c1a: {
    type: 'mark',
    headers: contents('1a'),
    label: { vi: 'Nội dung 1a', en: 'Content 1a' },
  },
  c1b: {
    type: 'mark',
    headers: contents('1b'),
    label: { vi: 'Nội dung 1b', en: 'Content 1b' },
  },
  c1c: {
    type: 'mark',
    headers: contents('1c'),
    label: { vi: 'Nội dung 1c', en: 'Content 1c' },
  },
  c2a: {
    type: 'mark',
    headers: contents('2a'),
    label: { vi: 'Nội dung 2a', en: 'Content 2a' },
  },
  c2b: {
    type: 'mark',
    headers: contents('2b'),
    label: { vi: 'Nội dung 2b', en: 'Content 2b' },
  },
  personnel: {
    type: 'mark',
    headers: ['Nhân sự đã duyệt', 'Đề án nhân sự'],
    label: { vi: 'Nhân sự đã duyệt', en: 'Personnel approved' },
  },
  docs: {
    type: 'mark',
    headers: ['Văn kiện đã duyệt', 'Duyệt văn kiện'],
    label: { vi: 'Văn kiện đã duyệt', en: 'Documents approved' },
  },
  bch_quota: {
    type: 'count',
    headers: ['BCH phân bổ'],
    label: { vi: 'BCH phân bổ', en: 'Committee allotted' },
  },
  bch_elected: {
    type: 'count',
    headers: ['BCH đã bầu', 'Số UV BCH'],
    label: { vi: 'BCH đã bầu', en: 'Committee elected' },
  },
  bch_f: {
    type: 'count',
    headers: ['BCH nữ'],
    label: { vi: 'BCH nữ', en: 'Committee: women' },
  },
  bch_young: {
    type: 'count',
    headers: ['BCH trẻ'],
    label: { vi: 'BCH trẻ', en: 'Committee: young' },
  },
  bch_eth: {
    type: 'count',
    headers: ['BCH dân tộc'],
    label: { vi: 'BCH dân tộc', en: 'Committee: ethnic minority' },
  },
  bch_party: {
    type: 'count',
    headers: ['BCH đảng viên'],
    label: { vi: 'BCH đảng viên', en: 'Committee: Party members' },
  },
  bch_uni: {
    type: 'count',
    headers: ['BCH đại học'],
    label: { vi: 'BCH đại học', en: 'Committee: university degree' },
  },
  bch_new: {
    type: 'count',
    headers: ['BCH mới'],
    label: { vi: 'BCH mới', en: 'Committee: newly elected' },
  },
  del_quota: {
    type: 'count',
    headers: ['ĐB dự ĐH cấp trên phân bổ', 'ĐB cấp trên phân bổ'],
    label: { vi: 'ĐB dự ĐH cấp trên phân bổ', en: 'Delegates to the higher congress allotted' },
  },
  del_elected: {
    type: 'count',
    headers: ['ĐB dự ĐH cấp trên đã bầu', 'ĐB cấp trên đã bầu'],
    label: { vi: 'ĐB dự ĐH cấp trên đã bầu', en: 'Delegates to the higher congress elected' },
  },
  prop_before: {
    type: 'mark',
    headers: ['Tuyên truyền trước'],
    label: { vi: 'Tuyên truyền trước', en: 'Publicity before' },
  },
  prop_during: {
    type: 'mark',
    headers: ['Tuyên truyền trong'],
    label: { vi: 'Tuyên truyền trong', en: 'Publicity during' },
  },
  prop_after: {
    type: 'mark',
    headers: ['Tuyên truyền sau'],
    label: { vi: 'Tuyên truyền sau', en: 'Publicity after' },
  },
  emulation: {
    type: 'mark',
    headers: ['Phát động thi đua', 'Thi đua'],
    label: { vi: 'Phát động thi đua', en: 'Emulation launched' },
  },
  result_sent: {
    type: 'mark',
    headers: ['Ngày gửi báo cáo', 'Đã báo cáo'],
    label: { vi: 'Ngày gửi báo cáo', en: 'Result reported on' },
  },
  status: {
    type: 'text',
    headers: ['Trạng thái', 'Tiến độ'],
    label: { vi: 'Trạng thái', en: 'Status' },
  },
  note: {
    type: 'text',
    headers: ['Ghi chú'],
    label: { vi: 'Ghi chú', en: 'Note' },
  },
});

export type ColumnKey = keyof typeof COLUMNS;

/** Every column key, in the order in which a tracker made by set-up shows them. */
export const COLUMN_KEYS = Object.keys(COLUMNS) as ColumnKey[];

/** What messages call the column. */
export function columnLabel(key: ColumnKey): Localized {
  return COLUMNS[key].label;
}

/** Without these nothing can be checked. */
export const REQUIRED_COLUMNS = ['unit_name', 'held'] as const satisfies readonly ColumnKey[];
