/** The words of the interface with those of results alone, which no cell and no edit asks for. */
import type { Language } from '../language';
import { en } from './en';
import { vi } from './vi';

const viResults = {
  ...vi,
  beforeReadings: {
    exclusive: '“trước ngày”: đúng ngày đó là trễ hạn',
    inclusive: '“trước ngày”: đúng ngày đó còn trong hạn',
  },
  findingsSheet: {
    name: 'Kết quả kiểm tra',
    title: 'KẾT QUẢ KIỂM TRA',
    source: 'Trang',
    asOf: 'Ngày chốt số liệu',
    builtAt: 'Lập lúc',
    no: 'TT',
    severity: 'Mức độ',
    cell: 'Ô',
    unit: 'Đơn vị',
    message: 'Nội dung và cách khắc phục',
    clause: 'Điều khoản',
    code: 'Mã quy tắc',
    table: 'cả bảng',
    notRun: 'Quy tắc không kiểm tra được',
  },
};

export type ResultWords = typeof viResults;

const enResults: ResultWords = {
  ...en,
  beforeReadings: {
    exclusive: "'before': the day itself is late",
    inclusive: "'before': the day itself is on time",
  },
  findingsSheet: {
    name: 'Findings',
    title: 'FINDINGS',
    source: 'Sheet',
    asOf: 'As-of date',
    builtAt: 'Built at',
    no: 'No.',
    severity: 'Severity',
    cell: 'Cell',
    unit: 'Unit',
    message: 'What is wrong and how to correct it',
    clause: 'Clause',
    code: 'Rule',
    table: 'whole table',
    notRun: 'Rules that were not run',
  },
};

export const RESULT_WORDS: Readonly<Record<Language, ResultWords>> = {
  vi: viResults,
  en: enResults,
};
