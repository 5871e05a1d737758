/** ScriptApp. */
import { enumeration } from '../enumeration';
import { instance, text } from '../params';
import { authorised, ServiceClass } from '../serviceClass';
import { TriggerBuilderRef, TriggerRef } from './trigger';

/** ScriptApp.AuthMode. */
export const authModes = enumeration('ScriptApp', 'AuthMode', [
  'NONE',
  'LIMITED',
  'FULL',
  'CUSTOM_FUNCTION',
]);

/** ScriptApp: the names of the authorisation modes, and the triggers of the user. */
export const scriptApp = new ServiceClass(
  '',
  'ScriptApp',
  {
    newTrigger: authorised('navigation', [text], (_, [handler]) => new TriggerBuilderRef(handler)),
    getProjectTriggers: authorised('property', [], (_self, _args, { state }) =>
      state.triggers.map((trigger) => new TriggerRef(trigger)),
    ),
    deleteTrigger: authorised('property', [instance(TriggerRef)], (_, [{ trigger }], { state }) => {
      state.triggers = state.triggers.filter((other) => other !== trigger);
    }),
  },
  { AuthMode: authModes.class },
);
