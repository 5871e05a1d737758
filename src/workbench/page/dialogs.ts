/** Questions and messages of the add-on. */
import type { Answer, Dialog } from '../../host';
import { showMessage } from './messageBox';

export class Dialogs {
  /** Messages that are still to be shown. */
  private readonly waiting: Dialog[] = [];

  /** Scripts wait for an answer; a message that can only be agreed to may be shown later. */
  readonly answer = (dialog: Dialog): Answer => {
    const text = [dialog.title, dialog.text].filter((part) => part !== '').join('\n\n');
    if (dialog.kind === 'prompt') {
      const typed = window.prompt(text);
      return { button: typed === null ? 'CLOSE' : 'OK', text: typed ?? '' };
    }
    if (dialog.buttons === 'OK') {
      this.waiting.push(dialog);
      return { button: 'OK', text: '' };
    }
    const agreed = window.confirm(text);
    const isQuestion = dialog.buttons.startsWith('YES');
    return {
      button: agreed ? (isQuestion ? 'YES' : 'OK') : isQuestion ? 'NO' : 'CANCEL',
      text: '',
    };
  };

  /** @param done called whenever a message has been read */
  showWaiting(understood: string, done: () => void): void {
    for (const { title, text } of this.waiting.splice(0)) {
      void showMessage({ title, text, buttons: [understood] }).then(done);
    }
  }
}
