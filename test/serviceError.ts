import { ServiceException } from '../src/document/errors';

/** What a service throws into the script, in the same words for everybody. */
export function serviceError(text: string): ServiceException {
  return new ServiceException({ en: text, vi: text });
}
