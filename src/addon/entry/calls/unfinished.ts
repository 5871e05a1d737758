/** What people are told where something fails that they have asked for. */
import type { Localized } from '../../../domain/text/language';
import type { MenuItems, ServerCalls } from '../../addonApi';
import { documentLanguage } from '../../document/openDocument';
import { OperatorError } from '../../document/operatorError';
import { actionName } from './actionNames';

/**
 * The error goes into the log.
 * @param name of the function that was asked for
 * @param mayBeHalf whether something may have been written by then
 */
export function unfinished(
  error: unknown,
  name: keyof (MenuItems & ServerCalls),
  mayBeHalf: boolean,
): OperatorError {
  console.error(String((error as Error | null)?.stack ?? error));
  const half = mayBeHalf ? HALF_WRITTEN : { vi: '', en: '' };
  return new OperatorError(
    {
      vi: `“${actionName(name, 'vi')}” chưa làm xong vì gặp lỗi.${half.vi} Hãy tải lại trang rồi làm lại; nếu vẫn lỗi, chỉ đăng nhập một tài khoản Google và nhờ chủ bảng tính cho quyền chỉnh sửa.`,
      en: `“${actionName(name, 'en')}” was not finished because of an error.${half.en} Reload the page and do it again; if it fails again, sign in with one Google account only and ask the owner of the spreadsheet for the right to edit.`,
    },
    documentLanguage(),
  );
}

const HALF_WRITTEN: Localized = {
  vi: ' Có thể chưa ghi gì hoặc mới ghi một phần.',
  en: ' Nothing or only a part may have been written.',
};
