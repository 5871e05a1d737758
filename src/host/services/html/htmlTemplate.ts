/** HtmlService.HtmlTemplate. */
import { read, ServiceClass } from '../serviceClass';

/** A page of the project that a script has loaded as a template. */
export class HtmlTemplateRef {
  constructor(readonly content: string) {}
}

/** HtmlService.HtmlTemplate, as far as its text goes: nothing in it is run. */
export const htmlTemplateClass = new ServiceClass<HtmlTemplateRef>('HtmlService', 'HtmlTemplate', {
  getRawContent: read('interface', [], ({ content }) => content),
});
