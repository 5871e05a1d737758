/** The reference of the plan's parameters with the values of the default plan. */
import { type CalendarDate, formatDay } from '../../src/domain/calendar';
import { type ParameterKey, PARAMETER_KEYS, PARAMETERS } from '../../src/domain/plan/parameters';
import { parameterHelp } from '../../src/domain/plan/parameters/parameterHelp';
import type { ParameterType } from '../../src/domain/plan/parameters/parameterTypes';
import { DEFAULT_PLAN } from '../../src/domain/plan/plans';
import { PLAN_TABLES } from '../../src/domain/plan/tables';
import type { TableShape } from '../../src/domain/plan/tables/planTable';
import type { Localized } from '../../src/domain/text/language';
import { PLAN_FILE } from './examples/shownPlan';
import { parameterRuns } from './examples/parameterRuns';
import { markdownTable } from './table';

export function parameterReference(): string {
  const rows = PARAMETER_KEYS.map((key) => {
    const { label, unit, clause, note } = parameterHelp(key);
    return [`\`${key}\``, both(label), shown(key), both(unit), clause, both(note)];
  });
  return [
    '# Thông số của kế hoạch · Plan parameters',
    'Trang này được tạo từ mã nguồn (`npm run generate`). This page is generated from `src/domain/plan`.',
    markdownTable(
      [
        'Khóa · Key',
        'Thông số · Parameter',
        'Mặc định · Default',
        'Đơn vị tính · Unit',
        'Điều khoản · Clause',
        'Ghi chú · Note',
      ],
      rows,
    ),
    '## Trang `Kế hoạch` · The sheet `Kế hoạch`',
    'Bảng thông số có tiêu đề `Khóa`, `Giá trị`, `Điều khoản`; mỗi thông số một dòng, khóa lấy ở bảng trên. Thiếu tiêu đề `Khóa` hoặc `Giá trị` thì không thông số nào được đọc. Nút “Tạo bảng theo dõi” lập sẵn trang này; cũng có thể chép trang của một tệp ở `samples/plans`.',
    'The table of parameters has the headers `Khóa` (key), `Giá trị` (value) and `Điều khoản` (clause), and a row for each parameter with its key of the table above. Without `Khóa` or `Giá trị` no parameter is read. “Make the tracker” makes the sheet; that of a file in `samples/plans` may be copied as well.',
    '## Tệp kế hoạch · A plan file',
    ...planFile(),
    '## Ghi thế nào thì được · What may be written',
    'Ví dụ do chính chương trình đọc khi tạo trang này; “–” là không báo gì. · The examples are read by the program itself as this page is made; “–” is nothing reported.',
    ...parameterRuns(),
    '## Các bảng khác · Further tables',
    'Mỗi bảng nằm ở đâu trên trang `Kế hoạch` cũng được: tiện ích tìm theo tiêu đề cột. · Each table may stand anywhere on the sheet `Kế hoạch`: it is found by its headers.',
    ...PLAN_TABLES.map(tableReference),
  ].join('\n\n');
}

/** How the same is written in a file for `--plan`; that it is read so is tested. */
function planFile(): string[] {
  return [
    'Tùy chọn `--plan FILE.json` dùng các khóa ở bảng trên. Chỉ cần ghi thông số nào khác mặc định; ngày ghi `2023-06-10` hoặc `10/6/2023`; `null` là để trống. Các bảng `deadlines`, `quota` ghi trong `[ ]`, mỗi dòng của bảng trong một cặp `{ }`; `rules` ghi trong `{ }`, mỗi mã quy tắc một cặp `{ }`, như ví dụ. Khóa của từng cột ở [các bảng khác](#các-bảng-khác--further-tables). Quy tắc nào không ghi điều khoản thì khi kiểm tra nêu điều khoản của kế hoạch mặc định: kế hoạch của nơi khác nên ghi đủ, như hai tệp mẫu.',
    'The option `--plan FILE.json` takes the keys of the table above. Only what differs from the default need be written; a day is `2023-06-10` or `10/6/2023`; `null` is blank. The tables `deadlines` and `quota` are lists with an object for each row; `rules` is an object with an object for each code. The keys of their columns are below. A rule without a clause here is reported with that of the default plan: give the plan of another office all of them, as the two sample files do.',
    `\`\`\`json\n${PLAN_FILE}\n\`\`\``,
    'Tệp đầy đủ · Whole files: `samples/plans/binh-an-2028.json`, `samples/plans/hop-tien-2025.json`.',
  ];
}

/** In both languages; once where they say the same. */
function both({ vi, en }: Localized): string {
  return vi === en ? vi : `${vi} · ${en}`;
}

function shown(key: ParameterKey): string {
  const { type }: { type: ParameterType } = PARAMETERS[key];
  const value = DEFAULT_PLAN.values[key];
  if (value === null) return '(trống · blank)';
  if (type.choices) return `${value} (${both(type.choices[value]!)})`;
  return type.kind === 'day' ? formatDay(value as CalendarDate) : String(value);
}

function tableReference({ key, title, fields }: TableShape): string {
  const rows = Object.entries(fields).map(([name, { header, label, expected, isRequired }]) => [
    header,
    `\`${name}\``,
    label.en,
    isRequired ? expected.vi : `${expected.vi}; có thể để trống`,
    isRequired ? expected.en : `${expected.en}; may be blank`,
  ]);
  return [
    `### ${title.vi} · ${title.en} (\`${key}\`)`,
    markdownTable(['Tiêu đề · Header', 'Khóa JSON · JSON key', 'Column', 'Ghi', 'Write'], rows),
  ].join('\n\n');
}
