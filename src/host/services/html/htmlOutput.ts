/** HtmlService.HtmlOutput. */
import { text } from '../params';
import { read, ServiceClass } from '../serviceClass';

/** A page that a script has made. */
export class HtmlOutputRef {
  title = '';

  constructor(readonly content: string) {}
}

/** HtmlService.HtmlOutput. */
export const htmlOutputClass = new ServiceClass<HtmlOutputRef>('HtmlService', 'HtmlOutput', {
  setTitle: read('interface', [text], (page, [title]) => {
    page.title = title;
    return page;
  }),
  getContent: read('interface', [], (page) => page.content),
});
