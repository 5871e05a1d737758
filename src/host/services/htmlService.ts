import { ServiceException } from '../errors';
import { HtmlOutputRef } from './htmlOutput';
import { text } from './params';
import { looks, on, ServiceClass } from './serviceClass';

/** HtmlService. */
export const htmlService = new ServiceClass('', 'HtmlService', {
  createHtmlOutput: looks(
    'interface',
    on([], () => new HtmlOutputRef('')),
    on([text], (_, [html]) => new HtmlOutputRef(html)),
  ),
  createHtmlOutputFromFile: looks(
    'interface',
    on([text], (_, [name], { state }) => {
      const content = state.files[name];
      if (content === undefined) {
        throw new ServiceException(`No HTML file named ${name} was found.`);
      }
      return new HtmlOutputRef(content);
    }),
  ),
});
