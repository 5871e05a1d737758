/** A handwritten form for one unit. */
import type {
  SaveUnitRequest,
  SaveUnitResult,
  UnitField,
  UnitFinding,
  UnitForm,
} from '../../src/addon/addonApi';
import type { CalendarDate } from '../../src/domain/calendar';
import type { Language } from '../../src/domain/text/language';
import { type ColumnKey, columnLabel, COLUMNS } from '../../src/domain/tracker/columns';
import { SHEET } from './sampleData';

const day = (text: string) => text as CalendarDate;

const LETTERS: Partial<Record<ColumnKey, string>> = {
  ...{ planned: 'H', held: 'I', duration: 'J', form: 'K', personnel: 'L', c1a: 'M', c1b: 'N' },
  ...{ members: 'F', bch_elected: 'P', prop_after: 'Q', result_sent: 'R', note: 'S', bloc: 'D' },
};

function fieldOf(language: Language, key: ColumnKey): UnitField {
  const options: Partial<Record<ColumnKey, readonly string[]>> = {
    form: ['Toàn thể', 'Đại biểu'],
    c1a: ['x'],
    c1b: ['x'],
  };
  return {
    key,
    label: columnLabel(key)[language],
    type: COLUMNS[key].type,
    letters: LETTERS[key]!,
    options: options[key] ?? null,
    isBox: key === 'prop_after',
    locked: key === 'members' ? 'formula' : key === 'bloc' ? 'merged' : null,
  };
}

const finding = (
  severity: UnitFinding['severity'],
  clause: string,
  message: string,
  ...keys: ColumnKey[]
): UnitFinding => ({ severity, clause, message, keys });

/** A unit of three, whose congress is not held and about whose number something is wrong. */
export function sampleForm(language: Language, change: Partial<UnitForm> = {}): UnitForm {
  const isVi = language === 'vi';
  return {
    sheet: SHEET,
    row: 6,
    unit: 'Trường Mầm non xã Tả Lèng',
    position: 2,
    of: 3,
    fields: (Object.keys(LETTERS) as ColumnKey[]).map((key) => fieldOf(language, key)),
    period: [day('2022-05-01'), day('2023-09-30')],
    standing: {
      status: 'due-soon',
      deadline: isVi
        ? 'trước ngày 31/5/2023 (hạn cuối 30/5/2023)'
        : 'before 31/5/2023 (last on-time day 30/5/2023)',
      cells: {
        planned: { date: day('2023-05-25') },
        held: '',
        members: 24,
        c1a: 'x',
        c1b: '',
        prop_after: false,
        note: 'dòng 1\ndòng 2',
      },
      findings: [
        finding(
          'error',
          isVi ? 'Số liệu' : 'Data',
          isVi ? 'Trùng mã.' : 'Code repeated.',
          'unit_code',
        ),
        finding('warning', 'II.2', isVi ? 'Chưa duyệt nhân sự.' : 'Not approved.', 'personnel'),
      ],
      later: [
        finding('error', 'II.1(3)', isVi ? 'Chưa bầu.' : 'Not elected.', 'bch_elected'),
        finding('error', 'II.1', isVi ? 'Thiếu nội dung.' : 'Contents missing.', 'c1b'),
      ],
    },
    ...change,
  };
}

/** The form where all was written. */
export function savedForm(language: Language, { changes }: SaveUnitRequest): SaveUnitResult {
  const { sheet, row, unit, standing } = sampleForm(language);
  const cells = Object.fromEntries(changes.map(({ key, content }) => [key, content]));
  return {
    place: { sheet, row, unit },
    standing: { ...standing, cells: { ...standing.cells, ...cells } },
    written: changes.map(({ key }) => key),
    changed: [],
    refused: [],
    hasStatus: true,
  };
}
