/** Base.Ui: menus, dialogs and side bars. */
import type { HostState } from '../../runtime/context';
import type { Answer, Dialog } from '../../runtime/userInterface';
import { EnumMember, enumeration } from '../enumeration';
import { HtmlOutputRef } from '../html/htmlOutput';
import { MenuRef } from './menuBuilder';
import { instance, text } from '../params';
import { on, read, readOverloads, ServiceClass } from '../serviceClass';

const BUTTONS = ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO'] as const;
const button = enumeration('', 'Button', BUTTONS);
const buttonSet = enumeration('', 'ButtonSet', ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL']);
const buttons = instance(EnumMember);

/** What a prompt gave back. */
export class PromptResponseRef {
  constructor(readonly answer: Answer) {}
}

/** Base.PromptResponse. */
export const promptResponseClass = new ServiceClass<PromptResponseRef>('', 'PromptResponse', {
  getSelectedButton: read('interface', [], ({ answer }) => buttonOf(answer)),
  getResponseText: read('interface', [], ({ answer }) => answer.text),
});

/** Base.Ui. */
export const uiClass = new ServiceClass(
  '',
  'Ui',
  {
    createMenu: read('interface', [text], (_, [caption]) => new MenuRef(caption, false)),
    createAddonMenu: read(
      'interface',
      [],
      (_self, _args, { state }) => new MenuRef(state.documentName, true),
    ),
    alert: readOverloads(
      'interface',
      on([text], (_, [message], { state }) => buttonOf(ask(state, 'alert', '', message, 'OK'))),
      on([text, buttons], (_, [message, set], { state }) =>
        buttonOf(ask(state, 'alert', '', message, set.name)),
      ),
      on([text, text, buttons], (_, [title, message, set], { state }) =>
        buttonOf(ask(state, 'alert', title, message, set.name)),
      ),
    ),
    prompt: readOverloads(
      'interface',
      on([text], (_, [message], { state }) => prompt(state, '', message, 'OK')),
      on([text, buttons], (_, [message, set], { state }) => prompt(state, '', message, set.name)),
      on([text, text, buttons], (_, [title, message, set], { state }) =>
        prompt(state, title, message, set.name),
      ),
    ),
    showSidebar: read(
      'interface',
      [instance(HtmlOutputRef)],
      (_, [{ title, content }], { state }) => {
        state.ui.sidebars.push({ title, content });
      },
    ),
    showModalDialog: read(
      'interface',
      [instance(HtmlOutputRef), text],
      (_, [{ content, width, height }, title], { state }) => {
        state.ui.modals.push({ title, content, width, height });
      },
    ),
  },
  { Button: button.class, ButtonSet: buttonSet.class },
);

function ask(
  { ui }: HostState,
  kind: Dialog['kind'],
  title: string,
  message: string,
  set: string,
): Answer {
  return ui.ask({ kind, title, text: message, buttons: set });
}

function prompt(state: HostState, title: string, message: string, set: string): PromptResponseRef {
  return new PromptResponseRef(ask(state, 'prompt', title, message, set));
}

function buttonOf(answer: Answer): EnumMember {
  const name = BUTTONS.find((known) => known === answer.button);
  if (!name) throw new TypeError(`No button is called ${answer.button}`);
  return button.members[name];
}
