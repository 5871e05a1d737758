/** What went wrong in a call, as the page tells it. */

/** Why a call failed: Google did not let it through, it did not get there, or the server says. */
export type FailureKind = 'permission' | 'connection' | 'timeout' | 'server';

export interface Failure {
  readonly kind: FailureKind;
  /** In the server's or Google's words; may be empty. */
  readonly message: string;
}

const OPERATOR_ERROR = /^(?:Error:\s*)?OperatorError:\s*/;
const PREFIX = /^(?:(?:Error|OperatorError|Exception|ScriptError):\s*)+/;

/** Google writes in the language of the account; the code and these phrases are what is known. */
const PERMISSION = [
  'PERMISSION_DENIED',
  'do(?:es)? not have (?:the )?(?:required )?permission',
  "don't have permission",
  'permission is required',
  'permissions are not sufficient',
  'authori[sz]ation is required',
  'không có quyền',
  'không đủ quyền',
  'cần (?:được )?(?:cấp|ủy|uỷ) quyền',
];
const KINDS: readonly (readonly [FailureKind, RegExp])[] = [
  ['permission', new RegExp(PERMISSION.join('|'), 'i')],
  ['connection', /NetworkError|Failed to fetch|HTTP 0|connection failure/i],
  ['timeout', /exceeded maximum execution time|thời gian thực thi tối đa/i],
];

function messageOf(error: unknown): string {
  if (typeof error === 'string') return error;
  if (typeof error !== 'object' || error === null || !('message' in error)) return '';
  return String(error.message);
}

/** Tells Google's refusals from what the server itself says. */
export function failureOf(error: unknown): Failure {
  const text = messageOf(error).normalize('NFC');
  const message = text.replace(PREFIX, '').trim();
  const known = OPERATOR_ERROR.test(text)
    ? undefined
    : KINDS.find(([, pattern]) => pattern.test(text));
  return { kind: known?.[0] ?? 'server', message };
}
