import { enumeration } from './enumeration';
import { ServiceClass } from './serviceClass';

/** ScriptApp.AuthMode. */
export const authModes = enumeration('ScriptApp', 'AuthMode', [
  'NONE',
  'LIMITED',
  'FULL',
  'CUSTOM_FUNCTION',
]);

/** ScriptApp: only the names of the authorisation modes. */
export const scriptApp = new ServiceClass('', 'ScriptApp', {}, { AuthMode: authModes.class });
