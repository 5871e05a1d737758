/** What the sidebar shows and changes of the plan sheet's values. */
import { filledAreas, isFilled } from '../../domain/formulas/spillingFormula';
import type { Language, Localized } from '../../domain/text/language';
import { type CalendarDate, formatDay } from '../../domain/calendar';
import { isBlank } from '../../domain/sheet/cell';
import {
  isOptional,
  type ParameterKey,
  PARAMETERS,
  type ParameterValue,
} from '../../domain/plan/parameters';
import type { ParameterType } from '../../domain/plan/parameters/parameterTypes';
import { DEFAULT_PLAN } from '../../domain/plan/plans';
import { readPlanSheet } from '../../domain/plan/reading/planSheet';
import type { PlanReading } from '../../domain/plan/reading/readPlan';
import type { DocumentPlan } from '../document/planReader';
import { type Refusal, tryWrite } from '../document/guardedWrite';
import { forgetBlankRows } from '../document/metadata';
import type { OpenDocument } from '../document/openDocument';
import { OperatorError } from '../document/operatorError';
import { rememberUserLanguage } from '../document/userLanguage';
import { addParameters } from './planMigration';
import { sheetText } from '../document/sheetText';
import { readSheet } from '../document/readSheet';
import type { Settings } from '../addonApi';

/** The parameter behind each setting. */
const KEYS = {
  language: 'language',
  asOf: 'as_of',
  beforeReading: 'before_reading',
  dueSoonDays: 'due_soon_days',
} as const satisfies Record<keyof Settings, ParameterKey>;
const NAMES = Object.keys(KEYS) as (keyof Settings)[];

/** The settings in effect; the default where a value is invalid. */
export function settingsOf({ plan }: PlanReading): Settings {
  const asOf = plan.get('as_of');
  const valid = <K extends ParameterKey>(key: K): ParameterValue<K> =>
    plan.get(key) ?? DEFAULT_PLAN.values[key];
  return {
    language: valid('language'),
    asOf: asOf ? formatDay(asOf) : '',
    beforeReading: valid('before_reading'),
    dueSoonDays: valid('due_soon_days'),
  };
}

export function invalidSettings({ plan }: PlanReading): (keyof Settings)[] {
  return NAMES.filter((name) => plan.invalid.has(KEYS[name]));
}

/**
 * Writes settings into their cells on the plan sheet; those that are as they should be are not
 * touched.
 * @param asked those that are to change, by name, as the sidebar sends them
 * @throws OperatorError where there is no plan sheet, where a value is not valid, and where the
 * cells are protected from the user
 */
export function saveSettings(document: OpenDocument, asked: Readonly<Record<string, unknown>>) {
  const { plan, language } = document;
  if (!plan.sheet) {
    // The language alone needs no sheet
    const isLanguage = Object.keys(asked).length === 1 && 'language' in asked;
    if (!isLanguage) throw new OperatorError(NO_PLAN_SHEET, language);
    rememberUserLanguage(validValue('language', asked.language, document) as Language);
    return;
  }
  const wanted = NAMES.filter((name) => name in asked).map(
    (name) => [name, validValue(name, asked[name], document)] as const,
  );
  const { sheet, grid } = plan.sheet;
  const refusal = tryWrite(sheet, () => {
    writeSettings(document, { sheet, grid }, wanted);
    return false;
  });
  if (refusal) throw new OperatorError(notSaved(refusal), language);
}

type WantedSetting = readonly [name: keyof Settings, value: string | number];

function writeSettings(
  document: OpenDocument,
  planSheet: NonNullable<DocumentPlan['sheet']>,
  wanted: readonly WantedSetting[],
): void {
  const { calendar, language } = document;
  const { sheet, grid } = planSheet;
  const present = readPlanSheet(grid).values;
  // Rows are added where one is needed: a sheet may be protected but for its values.
  if (wanted.some(([name]) => !present.has(KEYS[name]))) addParameters(document, planSheet, 0);
  else forgetBlankRows(sheet);
  for (const [name, value] of wanted) {
    // Read anew: somebody may have moved the rows since.
    const entry = readPlanSheet(readSheet(sheet, calendar)).values.get(KEYS[name]);
    if (!entry?.cell) continue;
    const shown = isBlank(entry.value) ? '' : PARAMETERS[KEYS[name]].type.read(entry.value);
    if (shown === value) continue;
    const cell = sheet.getRange(entry.cell.slice(entry.cell.lastIndexOf('!') + 1));
    const [row, column] = [cell.getRow(), cell.getColumn()];
    const formulas = sheet.getRange(1, 1, row, column).getFormulas();
    if (isFilled(filledAreas(formulas), row - 1, column - 1)) {
      throw new OperatorError(FILLED, language);
    }
    const { kind, choices }: ParameterType = PARAMETERS[KEYS[name]].type;
    if (kind === 'day' && value !== '') cell.setValue(calendar.toDate(value as CalendarDate));
    else cell.setValue(sheetText(choices ? choices[value]![language] : value));
  }
}

/** As the parameter reads it; `''` for a blank that the parameter allows. */
function validValue(
  name: keyof Settings,
  asked: unknown,
  { language }: OpenDocument,
): string | number {
  const { type } = PARAMETERS[KEYS[name]];
  const cell = typeof asked === 'number' || typeof asked === 'string' ? asked : '';
  if (isBlank(cell) && isOptional(KEYS[name])) return '';
  const value = isBlank(cell) ? undefined : type.read(cell);
  if (value !== undefined) return value;
  throw new OperatorError(
    {
      vi: `Giá trị “${cell}” không hợp lệ. Cần ghi ${type.expected.vi}.`,
      en: `The value “${cell}” is not valid. Write ${type.expected.en}.`,
    },
    language,
  );
}

const NO_PLAN_SHEET = {
  vi: 'Bảng tính chưa có trang “Kế hoạch”. Hãy tạo bảng theo dõi trước.',
  en: 'The spreadsheet has no sheet “Kế hoạch” yet. Make the tracker first.',
};

/** A plan that a formula brings in would be gone with one value written there. */
const FILLED: Localized = {
  vi: 'Trang “Kế hoạch” lấy số liệu bằng công thức nên chưa lưu được cài đặt. Sửa ở bảng mà công thức lấy số liệu; muốn tự đặt, hãy chép trang này rồi dán chỉ giá trị.',
  en: 'The sheet “Kế hoạch” is filled by a formula, so the settings were not saved. Change them in the sheet that the formula reads; to set them here, copy the sheet and paste its values only.',
};

function notSaved({ by }: Refusal): Localized {
  if (by === null) {
    return {
      vi: 'Google Trang tính không nhận giá trị mới nên chưa lưu đủ cài đặt. Hãy lưu lại; nếu vẫn không được, xem ô “Giá trị” trên trang “Kế hoạch” có danh sách chỉ nhận giá trị cho sẵn không.',
      en: 'Google Sheets did not take the new values, so not all settings were saved. Save again; if that does not help, see whether the cell “Giá trị” on the sheet “Kế hoạch” takes only the values of a list.',
    };
  }
  return {
    vi: `Ô cần sửa trên trang “Kế hoạch” nằm trong vùng được bảo vệ ${by.vi} nên chưa lưu được cài đặt. Nhờ người bảo vệ trang cho phép sửa cột “Giá trị”.`,
    en: `The cell to change on the sheet “Kế hoạch” lies in the protected range ${by.en}, so the settings were not saved. Ask the person who protected it to let you edit the column “Giá trị”.`,
  };
}
