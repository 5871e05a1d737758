/** The reference of custom functions, from the metadata that makes the stubs. */
import { FUNCTIONS } from '../../src/functions';
import { HELP } from '../../src/functions/help';
import { functionRuns } from './examples/functionRuns';
import { markdownTable } from './table';

export function functionReference(): string {
  return [
    '# Hàm tùy chỉnh · Custom functions',
    'Trang này được tạo từ mã nguồn (`npm run generate`). This page is generated from `src/functions`.',
    'Các đối số cách nhau bằng dấu `;`: bảng tính ngôn ngữ nào cũng nhận, còn dấu `,` thì bảng tính tiếng Việt báo lỗi. Mỗi công thức là một lần gọi máy chủ: nên truyền cả cột vào một công thức thay vì chép công thức xuống từng dòng. · Arguments are separated by `;`: a spreadsheet of any locale takes it, while `,` is an error in a Vietnamese one. Each formula is one call to the server: pass a whole column to one formula instead of copying it down.',
    'Ví dụ do chính tiện ích tính khi tạo trang này, ngày 20/05/2023, trên bảng theo dõi do **Tạo bảng theo dõi** lập, với ba đơn vị; bảng kết quả dài chỉ nêu phần đầu. Ví dụ đầu của mỗi hàm truyền đủ đối số. · The examples are what the add-on itself gives as this page is made, on 20/05/2023, on the tracker that **Tạo bảng theo dõi** makes, with three units; of long tables the beginning is shown. The first example of each function passes every argument.',
    ...FUNCTIONS.map((definition) => {
      const { doc, returns } = HELP[definition.name];
      const about: Readonly<Record<string, { vi: string; en: string }>> =
        HELP[definition.name].parameters;
      const rows = definition.parameters.map((name, i) => [
        i < definition.required ? `\`${name}\`` : `\`[${name}]\``,
        about[name]!.vi,
        about[name]!.en,
      ]);
      return [
        `## ${definition.name}`,
        doc.vi,
        `_${doc.en}_`,
        markdownTable(['Đối số · Argument', 'Tiếng Việt', 'English'], rows),
        `Kết quả: ${returns.vi} · _${returns.en}_`,
        functionRuns(definition.name),
      ].join('\n\n');
    }),
  ].join('\n\n');
}
