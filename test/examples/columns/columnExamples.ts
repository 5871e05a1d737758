/** What people type into the columns: what is read of it, and what is not. Run as tests, shown in docs/columns.md. */
import type { Localized } from '../../../src/domain/text/language';
import type { ColumnKey } from '../../../src/domain/tracker/columns';
import type { CellInput } from '../../domain/trackerTable';

/** Columns that are read alike, with examples for each of them. */
export interface ColumnExamples {
  readonly title: Localized;
  readonly columns: readonly [ColumnKey, ...ColumnKey[]];
  /** What is read. */
  readonly read: readonly [CellInput, ...CellInput[]];
  /** What is reported, or counts as blank. */
  readonly notRead: readonly [CellInput, ...CellInput[]];
}

export const COLUMN_EXAMPLES: readonly ColumnExamples[] = [
  {
    title: { vi: 'Tên đơn vị', en: 'Name of the unit' },
    columns: ['unit_name'],
    read: ['Trường Mầm non Bản Bo', '  Cơ quan xã Tả Lèng '],
    notRead: ['', '…', '#N/A', 'TiÓu häc B¶n Bo'],
  },
  {
    title: { vi: 'Chữ', en: 'Texts' },
    columns: [
      ...(['no', 'unit_code', 'bloc', 'commune', 'party_cell', 'exempt_reason'] as const),
      ...(['status', 'note'] as const),
    ],
    read: ['TĐ01', 7, 'Phường Tân Phong'],
    notRead: ['', '#N/A'],
  },
  {
    title: { vi: 'Cấp', en: 'Level' },
    columns: ['level'],
    read: ['Cơ sở', 'cấp cơ sở', 'Cấp trên', 'Huyện'],
    notRead: ['', 'Tỉnh'],
  },
  {
    title: { vi: 'Diện tổ chức', en: 'Obligation' },
    columns: ['required'],
    read: ['Phải tổ chức', 'có', 'Không tổ chức', 'Không: mới thành lập'],
    notRead: ['', 'Tùy'],
  },
  {
    title: { vi: 'Hình thức', en: 'Form' },
    columns: ['form'],
    read: ['Toàn thể', 'ĐH đại biểu', 'Toàn thể (100%)'],
    notRead: ['', 'Trực tuyến'],
  },
  {
    title: { vi: 'Ngày tổ chức', en: 'Date held' },
    columns: ['held'],
    read: [
      ...['12/4/2023', '12.4.23', 'Sáng 12/4/2023', '12-13/4/2023', 'ngày 12 tháng 4 năm 2023'],
      ...['Tháng 4/2023', 'Quý I/2023', { date: '2023-04-12' }],
    ] as [CellInput, ...CellInput[]],
    notRead: ['', 'chưa tổ chức', 'dự kiến 20/4/2023', '12/4', '31/4/2023', 'Đã tổ chức'],
  },
  {
    title: { vi: 'Ngày dự kiến, ngày bắt đầu', en: 'Planned and opening dates' },
    columns: ['planned', 'start'],
    read: ['12/4/2023', 'dự kiến 12/4/2023', 'cuối tháng 4/2023', 'Quý II/2023'],
    notRead: ['', '12/4', 'sau Tết'],
  },
  {
    title: { vi: 'Thời lượng', en: 'Duration' },
    columns: ['duration'],
    read: ['01 ngày', '01 buổi', '½ ngày', '1,5', 'một ngày rưỡi', 2],
    notRead: ['', 'cả tuần', -1],
  },
  {
    title: { vi: 'Số người', en: 'Numbers of people' },
    columns: [
      ...(['members', 'members_f', 'summoned', 'present', 'bch_quota', 'bch_elected'] as const),
      ...(['bch_f', 'bch_young', 'bch_eth', 'bch_party', 'bch_uni', 'bch_new'] as const),
      ...(['del_quota', 'del_elected'] as const),
    ],
    read: [24, '05', '24 ĐV', '1.200', 0],
    notRead: ['', '–', '2,5', -1, 'nhiều'],
  },
  {
    title: { vi: 'Đánh dấu, hoặc ngày đã làm', en: 'Marks, or the day on which it was done' },
    columns: [
      ...(['pilot', 'c1a', 'c1b', 'c1c', 'c2a', 'c2b', 'personnel', 'docs'] as const),
      ...(['prop_before', 'prop_during', 'prop_after', 'emulation', 'result_sent'] as const),
    ],
    read: ['x', 'đã xong', true, 1, 'chưa', false, '05/4/2023'],
    notRead: ['', '?', '12/4'],
  },
];
