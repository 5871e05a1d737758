/** HtmlService: pages from texts and from files of the project. */
import type { HostState } from '../../runtime/context';
import { ServiceException } from '../../../document/errors';
import { refusals } from '../../runtime/refusals';
import { HtmlOutputRef } from './htmlOutput';
import { HtmlTemplateRef } from './htmlTemplate';
import { text } from '../params';
import { on, read, readOverloads, ServiceClass } from '../serviceClass';

/** HtmlService. */
export const htmlService = new ServiceClass('', 'HtmlService', {
  createHtmlOutput: readOverloads(
    'interface',
    on([], () => new HtmlOutputRef('')),
    on([text], (_, [html]) => new HtmlOutputRef(html)),
  ),
  createHtmlOutputFromFile: read(
    'interface',
    [text],
    (_, [name], { state }) => new HtmlOutputRef(contentOf(name, state)),
  ),
  createTemplateFromFile: read(
    'interface',
    [text],
    (_, [name], { state }) => new HtmlTemplateRef(contentOf(name, state)),
  ),
});

function contentOf(name: string, { files }: HostState): string {
  const content = files[name];
  if (content === undefined) throw new ServiceException(refusals.noFile(name));
  return content;
}
