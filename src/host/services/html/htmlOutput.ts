/** HtmlService.HtmlOutput. */
import { integer, text } from '../params';
import { read, ServiceClass } from '../serviceClass';

/** A page that a script has made. */
export class HtmlOutputRef {
  title = '';
  /** In pixels; null where the script leaves it to Google. */
  width: number | null = null;
  height: number | null = null;

  constructor(readonly content: string) {}
}

/** HtmlService.HtmlOutput. */
export const htmlOutputClass = new ServiceClass<HtmlOutputRef>('HtmlService', 'HtmlOutput', {
  setTitle: read('interface', [text], (page, [title]) => {
    page.title = title;
    return page;
  }),
  setWidth: read('interface', [integer], (page, [width]) => {
    page.width = width;
    return page;
  }),
  setHeight: read('interface', [integer], (page, [height]) => {
    page.height = height;
    return page;
  }),
  getContent: read('interface', [], (page) => page.content),
});
