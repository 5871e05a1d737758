/** What `npm run bigquery` says. */
import type { Localized } from '../../src/domain/text/language';

export const NO_DATASET = {
  vi: '--dataset là tên tập dữ liệu, dạng PROJECT.DATASET hoặc DATASET.',
  en: '--dataset is the name of a data set, as PROJECT.DATASET or DATASET.',
};
export const NO_LIBRARY = {
  vi: '--library là nơi đặt engine.js trong Cloud Storage, dạng gs://BUCKET/engine.js.',
  en: '--library is where engine.js lies in Cloud Storage, as gs://BUCKET/engine.js.',
};
export const NO_TRACKERS = {
  vi: '--trackers là danh sách tài liệu, một tệp CSV.',
  en: '--trackers is the list of documents, a CSV file.',
};
export const FORMULA_HEAD = {
  vi: ['Tài liệu', 'Liên kết', 'Trang cần thêm', 'Công thức dán vào ô A1'],
  en: ['Document', 'Link', 'Sheet to add', 'Formula to paste into cell A1'],
};
export const DONE = {
  vi: (folder: string, count: number) =>
    `${folder}: ${count} tài liệu. Bước tiếp theo: docs/bigquery.md.`,
  en: (folder: string, count: number) => `${folder}: ${count} documents. Next: docs/bigquery.md.`,
};

/** @param error of `parseArgs`, whose message quotes the option or argument */
export function badOption({ message }: Error): Localized {
  const [, name = ''] = /'(-?-?[^' ]*)/.exec(message) ?? [];
  return message.startsWith('Option')
    ? { vi: `${name} cần có một giá trị.`, en: `${name} needs a value.` }
    : { vi: `Không hiểu “${name}”.`, en: `“${name}” is not understood.` };
}
export const noFolder = (folder: string) => ({
  vi: `--out: không tạo được thư mục “${folder}”.`,
  en: `--out: the folder “${folder}” cannot be made.`,
});
export const tooLong = (file: string, count: number) => ({
  vi: `Danh sách ${count} tài liệu làm ${file} dài hơn mức BigQuery nhận. Chia danh sách, mỗi phần một tập dữ liệu.`,
  en: `With ${count} documents ${file} is longer than BigQuery takes. Split the list, a data set for each part.`,
});
