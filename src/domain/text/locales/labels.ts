/** The words of the interface that the page shows too; it carries no others. */
import type { Language } from '../language';

const vi = {
  statuses: {
    exempt: 'Không phải tổ chức',
    'missing-data': 'Thiếu dữ liệu',
    'done-on-time': 'Hoàn thành đúng hạn',
    'done-late': 'Hoàn thành trễ hạn',
    overdue: 'Quá hạn',
    'due-soon': 'Sắp đến hạn',
    'not-due': 'Chưa đến hạn',
  },
  severities: { error: 'Lỗi', warning: 'Cảnh báo', info: 'Lưu ý' },
  /** What stands where a clause of the plan would. */
  clauses: {
    data: 'Số liệu',
    Charter: 'Điều lệ',
    'Charter art. 10': 'Điều 10 Điều lệ',
    'Charter guidance': 'Hướng dẫn Điều lệ',
  },
  noFindings: 'Không có lỗi, cảnh báo hay lưu ý nào.',
};

type Labels = typeof vi;

export const LABELS: Readonly<Record<Language, Labels>> = {
  vi,
  en: {
    statuses: {
      exempt: 'Exempt',
      'missing-data': 'Missing data',
      'done-on-time': 'Done on time',
      'done-late': 'Done late',
      overdue: 'Overdue',
      'due-soon': 'Due soon',
      'not-due': 'Not due yet',
    },
    severities: { error: 'Error', warning: 'Warning', info: 'Note' },
    clauses: {
      data: 'Data',
      Charter: 'Charter',
      'Charter art. 10': 'Charter art. 10',
      'Charter guidance': 'Charter guidance',
    },
    noFindings: 'No error, warning or note.',
  },
};

/** A clause as people read it; codes that are no clause of the plan are translated. */
export function clauseLabel(clause: string, language: Language): string {
  const labels: Readonly<Record<string, string>> = LABELS[language].clauses;
  return labels[clause] ?? clause;
}
