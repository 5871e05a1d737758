/** The reference of the plan's parameters with the values of the default plan. */
import { type CalendarDate, formatDay } from '../../src/domain/calendar';
import { type ParameterKey, PARAMETER_KEYS, PARAMETERS } from '../../src/domain/plan/parameters';
import { parameterHelp } from '../../src/domain/plan/parameters/parameterHelp';
import { QUOTA_HEADERS } from '../../src/domain/plan/quota';
import { markdownTable } from './table';

export function parameterReference(): string {
  const rows = PARAMETER_KEYS.map((key) => {
    const { label, unit, clause, note } = parameterHelp(key);
    return [`\`${key}\``, `${label.vi} · ${label.en}`, shown(key), unit.vi, clause, note.vi];
  });
  return [
    '# Thông số của kế hoạch · Plan parameters',
    'Trang này được tạo từ mã nguồn (`npm run generate`). This page is generated from `src/domain/plan`.',
    markdownTable(
      [
        'Khóa · Key',
        'Thông số · Parameter',
        'Mặc định · Default',
        'Đơn vị',
        'Điều khoản',
        'Ghi chú',
      ],
      rows,
    ),
    `Khung số lượng (\`quota\`) là bảng thứ hai trên trang \`Kế hoạch\`, tiêu đề: ${Object.values(QUOTA_HEADERS).join(' | ')}. Để trống thì không kiểm tra theo khung. · The size bands (\`quota\`) are a second table on the sheet \`Kế hoạch\`; without it nothing is checked against bands.`,
  ].join('\n\n');
}

function shown(key: ParameterKey): string {
  const { type, default: value } = PARAMETERS[key];
  if (value === null) return '(trống · blank)';
  return type.kind === 'day' ? formatDay(value as CalendarDate) : String(value);
}
