/** Where the plan comes from under which a tracker was checked, so that nobody takes it for another. */
import type { Language } from '../text/language';

/** What says the plan; where it is neither a file nor a sheet, the plan of the project holds. */
export interface PlanOrigin {
  /** Name of the plan file, which goes before the sheet. */
  readonly file: string | null;
  /** Name of the document's own plan sheet. */
  readonly sheet: string | null;
}

/**
 * Which of those that could say it does.
 * @param sheet name of the document's plan sheet
 * @param given name of the plan file that goes before the sheet
 * @param shared name of the one that holds where there is no sheet
 */
export function planOrigin(
  sheet: string | null,
  given: string | undefined,
  shared: string | undefined,
): PlanOrigin {
  return { file: given ?? (sheet === null ? shared : undefined) ?? null, sheet };
}

/** Whether nobody has said which plan holds. */
export function isDefaultPlan({ file, sheet }: PlanOrigin): boolean {
  return file === null && sheet === null;
}

/**
 * The plan and where it comes from, as people are shown it.
 * @param plan its id, or what is shown instead of an invalid one
 */
export function shownPlan(plan: string, origin: PlanOrigin, language: Language): string {
  return `${plan} (${WORDS[language](origin)})`;
}

const WORDS: Readonly<Record<Language, (origin: PlanOrigin) => string>> = {
  vi: ({ file, sheet }) => {
    if (file === null) return sheet === null ? 'mặc định của chương trình' : `trang “${sheet}”`;
    return `tệp ${file}${sheet === null ? '' : `, phần còn lại theo trang “${sheet}”`}`;
  },
  en: ({ file, sheet }) => {
    if (file === null) return sheet === null ? "the program's default" : `sheet “${sheet}”`;
    return `file ${file}${sheet === null ? '' : `, the rest from sheet “${sheet}”`}`;
  },
};
