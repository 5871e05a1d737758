/** What keeps a table from being checked: a sentence for people instead of a result. */
import type { Localized } from '../../domain/text/language';

/** Thrown while a table is read; its text says what to do. */
export class RowsProblem extends Error {
  constructor(readonly text: Localized) {
    super(text.en);
  }
}

/** What is said instead of a result. What nobody has foreseen must not keep other tables from being checked. */
export function problemOf(error: unknown): Localized {
  if (error instanceof RowsProblem) return error.text;
  const message = String(error);
  return {
    vi: `Lỗi của phần mềm khi kiểm tra bảng này, hãy báo cho người phát triển: ${message}`,
    en: `A defect of the software met in this table, please report it: ${message}`,
  };
}
