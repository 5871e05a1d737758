/** The sample tracker's columns in their order, with headers and widths. */
import type { SampleColumn } from './unitRow';

/** A column of the sample tracker as it stands in the two header rows. */
export interface TrackerColumn {
  readonly key: SampleColumn;
  /** Header of the group in the upper row; null where the header stands in both rows. */
  readonly group: string | null;
  readonly header: string;
  /** In pixels. */
  readonly width: number;
  readonly align: 'left' | 'center';
}

function column(key: SampleColumn, header: string, width: number): TrackerColumn {
  return { key, group: null, header, width, align: 'center' };
}

function textColumn(key: SampleColumn, header: string, width: number): TrackerColumn {
  return { ...column(key, header, width), align: 'left' };
}

function group(name: string, columns: readonly TrackerColumn[]): TrackerColumn[] {
  return columns.map((member) => ({ ...member, group: name }));
}

/**
 * Every column of the tracker but the status, which the add-on adds. Some are named by group and
 * header together ('Đại biểu' over 'Triệu tập'), some by their own header alone, some by an alias.
 */
export const TRACKER_COLUMNS: readonly TrackerColumn[] = [
  column('no', 'TT', 36),
  column('unit_code', 'Mã CĐCS', 58),
  textColumn('unit_name', 'Công đoàn cơ sở', 308),
  column('level', 'Cấp', 60),
  textColumn('bloc', 'Khối', 122),
  textColumn('commune', 'Địa bàn', 108),
  textColumn('party_cell', 'Cấp ủy lãnh đạo', 188),
  ...group('Số đoàn viên', [
    column('members', 'Tổng số ĐV', 84),
    column('members_f', 'Trong đó nữ', 88),
  ]),
  column('required', 'Diện tổ chức', 100),
  textColumn('exempt_reason', 'Lý do không tổ chức', 132),
  column('pilot', 'Đại hội điểm', 58),
  column('batch', 'Đợt', 40),
  ...group('Thời gian', [
    column('planned', 'Dự kiến', 128),
    column('start', 'Ngày bắt đầu', 98),
    column('held', 'Tổ chức', 142),
    column('duration', 'Thời lượng', 88),
  ]),
  column('form', 'Hình thức', 80),
  ...group('Đại biểu', [column('summoned', 'Triệu tập', 70), column('present', 'Có mặt', 64)]),
  ...group('Nội dung', [
    column('c1a', '1a', 34),
    column('c1b', '1b', 34),
    column('c1c', '1c', 34),
    column('c2a', '2a', 34),
    column('c2b', '2b', 34),
  ]),
  ...group('Công tác chuẩn bị', [
    column('personnel', 'Đề án nhân sự', 112),
    column('docs', 'Duyệt văn kiện', 116),
  ]),
  ...group('BCH', [
    column('bch_quota', 'Phân bổ', 64),
    column('bch_elected', 'Đã bầu', 60),
    column('bch_f', 'Nữ', 44),
    column('bch_young', 'Trẻ', 44),
    column('bch_eth', 'Dân tộc', 62),
    column('bch_party', 'Đảng viên', 76),
    column('bch_uni', 'Đại học', 62),
    column('bch_new', 'Mới', 44),
  ]),
  ...group('ĐB dự ĐH huyện', [
    column('del_quota', 'Phân bổ', 64),
    column('del_elected', 'Đã bầu', 64),
  ]),
  ...group('Tuyên truyền', [
    column('prop_before', 'Trước', 52),
    column('prop_during', 'Trong', 52),
    column('prop_after', 'Sau', 52),
  ]),
  column('emulation', 'Phát động thi đua', 84),
  column('result_sent', 'Ngày gửi báo cáo', 98),
  textColumn('note', 'Ghi chú', 270),
];

/** Where a column stands, from zero. */
export function columnAt(key: SampleColumn): number {
  return TRACKER_COLUMNS.findIndex((known) => known.key === key);
}
