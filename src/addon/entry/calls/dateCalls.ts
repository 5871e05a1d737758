/** What the page's section on dates asks. */
import type { DatesWritten, TextDatesFound } from '../../addonApi';
import { findTextDates } from '../../forms/findTextDates';
import { restoreTexts as restore, writeDates as write } from '../../forms/writeTextDates';
import { restoreTextsRequest, textDatesRequest, writeDatesRequest } from './requests';

export function textDates(request: unknown): TextDatesFound {
  return findTextDates(textDatesRequest(request));
}

export function writeDates(request: unknown): DatesWritten {
  return write(writeDatesRequest(request));
}

export function restoreTexts(request: unknown): DatesWritten {
  return restore(restoreTextsRequest(request));
}
