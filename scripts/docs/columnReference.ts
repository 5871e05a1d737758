/** The reference of the tracker's columns. */
import { readPlan } from '../../src/domain/plan/reading/readPlan';
import { clausesAbout, rulesAbout } from '../../src/domain/check/columnRules';
import { clauseLabel } from '../../src/domain/text/locales/labels';
import { COLUMN_HELP } from '../../src/domain/tracker/columnHelp';
import {
  COLUMN_KEYS,
  type ColumnKey,
  COLUMNS,
  REQUIRED_COLUMNS,
} from '../../src/domain/tracker/columns';
import type { ColumnDefinition, ColumnType } from '../../src/domain/tracker/defineColumns';
import { namesOf, SHORT_FORMS } from '../../src/domain/tracker/headerName';
import { columnReadings } from './examples/columnReadings';
import { markdownTable } from './table';

const TYPES: Readonly<Record<ColumnType, string>> = {
  text: 'văn bản · text',
  count: 'số nguyên ≥ 0 · count',
  date: 'ngày · date',
  duration: 'số ngày hoặc số buổi · days or half-days',
  mark: 'đánh dấu hoặc ngày · mark or date',
  choice: 'chọn · choice',
};

/** What a header may write out or shorten: 'ĐH = đại hội, …'. */
const FORMS = [...SHORT_FORMS, ['số thứ tự', 'TT'] as const]
  .map(([full, short]) => `${short} = ${full}`)
  .join('; ');

export function columnReference(): string {
  return [
    '# Các cột của bảng theo dõi · Tracker columns',
    'Trang này được tạo từ mã nguồn (`npm run generate`). This page is generated from `src/domain/tracker/columns.ts`, `src/domain/tracker/columnHelp` and the rules.',
    'Cột được nhận theo tiêu đề, không theo vị trí; không phân biệt dấu, chữ hoa, khoảng trắng và dấu câu. Không có hai cột đánh dấu * thì không kiểm tra được. · Columns are found by header, never by position; accents, case, spaces and punctuation do not matter. Nothing can be checked without the two columns marked *.',
    `Chữ viết tắt trong tiêu đề có thể viết đầy đủ, và ngược lại: ${FORMS} (TT chỉ khi đứng một mình). · Abbreviations in a header may be written out, and the other way round (TT only where it stands alone).`,
    'Những cách ghi thường gặp quanh các tiêu đề dưới đây cũng được nhận, kể cả với TG (thời gian), TC (tổ chức), SL (số lượng), KQ (kết quả): “Dự kiến tổ chức ĐH”, “TG tổ chức”, “SL ĐV”, “Khối/cụm”; tiếng Anh cũng vậy: “Date held”, “Number of members”. Tiêu đề có thể hiểu nhiều cách (“Đã tổ chức”, “Số đại biểu”) không được tự nhận mà được đề nghị hoặc liệt kê ở bảng điều khiển. · The usual ways of writing around the headers below are known too, in Vietnamese and English. A header that may mean several things (“Held”, “Number of delegates”) is not taken by itself: the side panel proposes or lists it.',
    'Phần trong ngoặc ở cuối tiêu đề được bỏ qua: “Số đoàn viên (tính đến 31/12/2022)”; trừ khi nó chỉ một cột khác cùng loại: “Ngày tổ chức (dự kiến)” là ngày dự kiến, “Số UV BCH (phân bổ)” không phải số đã bầu. Ở cột thời lượng, “(buổi)” cho biết số ghi trong cột là số buổi. · A remark in brackets at the end of a header is left out, unless it names another column of the same kind: “Ngày tổ chức (dự kiến)” is the planned date, “Số UV BCH (phân bổ)” is not the number elected. In a duration column “(buổi)” makes bare numbers half-days.',
    markdownTable(
      ['Khóa · Key', 'Tiêu đề · Header', 'Cách ghi khác · Aliases', 'Loại · Type'],
      COLUMN_KEYS.map(headerRow),
    ),
    '## Cách ghi · What to write',
    'Bảng do tiện ích lập có các lời giải thích này ở ghi chú của từng tiêu đề. · In a tracker made by set-up they are the notes on the headers.',
    markdownTable(
      [
        'Tiêu đề · Header',
        'Cách ghi',
        'What to write',
        'Ví dụ · Examples',
        'Điều khoản · Clause',
        'Quy tắc · Rules',
      ],
      COLUMN_KEYS.map(helpRow),
    ),
    '## Ghi thế nào thì đọc được · What is read of a cell',
    'Ví dụ do chính chương trình đọc khi tạo trang này; “–” là không báo gì. · The examples are read by the program itself as this page is made; “–” is nothing reported.',
    ...columnReadings(),
  ].join('\n\n');
}

function headerRow(key: ColumnKey): string[] {
  const required: readonly string[] = REQUIRED_COLUMNS;
  const { headers, type, choices }: ColumnDefinition = COLUMNS[key];
  const [header, ...aliases] = headers;
  const values = Object.values(choices ?? {}).map(([value]) => value);
  return [
    `\`${key}\`${required.includes(key) ? ' **\\***' : ''}`,
    header,
    [...aliases, ...namesOf(key).slice(headers.length)].join('; '),
    values.length > 0 ? `${TYPES[type]}: ${values.join(' / ')}` : TYPES[type],
  ];
}

/** The documentation cites the plan that holds where nothing else is said. */
const DEFAULT = readPlan([]).plan;

function helpRow(key: ColumnKey): string[] {
  const { write, examples } = COLUMN_HELP[key];
  return [
    COLUMNS[key].headers[0],
    write.vi,
    write.en,
    examples.join('; '),
    clausesAbout(key, DEFAULT)
      .map((clause) => clauseLabel(clause, 'vi'))
      .join(', '),
    rulesAbout(key)
      .map((code) => `[\`${code}\`](rules.md#${code})`)
      .join(', '),
  ];
}
