/** Session, with the user behind it. */
import { read, ServiceClass } from '../serviceClass';

/** Base.User. */
const userClass = new ServiceClass('', 'User', {
  getEmail: read(
    'text',
    // Google gives no address where the script is not authorised to know it.
    [],
    (_self, _args, { authMode, state }) => (authMode === 'FULL' ? state.email : ''),
  ),
});

/** Session. */
export const session = new ServiceClass('', 'Session', {
  getScriptTimeZone: read('text', [], (_self, _args, { state }) => state.scriptTimeZone),
  getActiveUser: read('text', [], () => userClass),
});
