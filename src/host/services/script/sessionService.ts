import { looks, on, ServiceClass } from '../serviceClass';

/** Base.User. */
const userClass = new ServiceClass('', 'User', {
  getEmail: looks(
    'text',
    // Google gives no address where the script is not authorised to know it
    on([], (_self, _args, { authMode, state }) => (authMode === 'FULL' ? state.email : '')),
  ),
});

/** Session. */
export const session = new ServiceClass('', 'Session', {
  getScriptTimeZone: looks(
    'text',
    on([], (_self, _args, { state }) => state.scriptTimeZone),
  ),
  getActiveUser: looks(
    'text',
    on([], () => userClass),
  ),
});
