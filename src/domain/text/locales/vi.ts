/** The words of the interface in Vietnamese; this file is the shape that every locale has. */
import { LABELS } from './labels';

export const vi = {
  ...LABELS.vi,
  /** The status of a task without a due date, which is never overdue. */
  noDeadline: 'Chưa có hạn',
  /** In general; what a plan calls them, planNames says. */
  milestones: {
    pilot: 'Đại hội điểm',
    grassroots: 'Đại hội CĐCS',
    upper: 'Đại hội cấp trên',
  },
  invalidValue: 'không hợp lệ',
  progress: {
    no: 'TT',
    group: 'Nhóm',
    units: 'Tổng CĐCS',
    required: 'Phải tổ chức',
    held: 'Đã tổ chức',
    rate: 'Tỷ lệ %',
    onTime: 'Đúng hạn',
    late: 'Trễ hạn',
    dueSoon: 'Sắp đến hạn',
    overdue: 'Quá hạn',
    notDue: 'Chưa đến hạn',
    missingData: 'Thiếu dữ liệu',
    total: 'Tổng cộng',
    ungrouped: '(chưa ghi)',
  },
};

export type Locale = typeof vi;
