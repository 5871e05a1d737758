import { text } from '../params';
import { looks, on, ServiceClass } from '../serviceClass';

/** A page that a script has made. */
export class HtmlOutputRef {
  title = '';

  constructor(readonly content: string) {}
}

/** HtmlService.HtmlOutput. */
export const htmlOutputClass = new ServiceClass<HtmlOutputRef>('HtmlService', 'HtmlOutput', {
  setTitle: looks(
    'interface',
    on([text], (page, [title]) => {
      page.title = title;
      return page;
    }),
  ),
  getContent: looks(
    'interface',
    on([], (page) => page.content),
  ),
});
