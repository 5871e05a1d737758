/** Which methods a script may call in which authorisation mode. */
import type { CallKind } from './callCounter';
import type { AuthMode } from './context';
import { ServiceException } from '../../document/errors';
import { refusals } from './refusals';

/** What is left to a script that is only installed, before it is enabled in the document. */
const WITHOUT_AUTHORISATION: ReadonlySet<CallKind> = new Set(['interface', 'text', 'log']);

/** @throws ServiceException when a script may not call a method in its mode */
export function requirePermission(
  mode: AuthMode,
  method: {
    readonly kind: CallKind;
    readonly changes: boolean;
    readonly needsAuthorisation?: boolean;
  },
  path: string,
): void {
  if (method.needsAuthorisation && mode !== 'FULL') throw refused(path);
  if (mode === 'NONE' && !WITHOUT_AUTHORISATION.has(method.kind)) throw refused(path);
  if (mode === 'CUSTOM_FUNCTION') {
    if (method.kind === 'interface') {
      throw new ServiceException(refusals.notFromHere(path));
    }
    if (method.changes) throw refused(path);
  }
}

function refused(path: string): ServiceException {
  return new ServiceException(refusals.noPermission(path));
}
