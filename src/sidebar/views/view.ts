/** What every part of the page is drawn from. */
import type { CallActions } from '../callActions';
import type { DateActions } from '../dates/dateActions';
import type { UnitFormActions } from '../forms/unitFormActions';
import type { Language } from '../../domain/text/language';
import type { State } from '../state';
import type { ViewActions } from '../viewActions';
import type { Words } from '../words';

export interface View {
  readonly state: State;
  readonly language: Language;
  readonly words: Words;
  readonly calls: CallActions;
  readonly views: ViewActions;
  readonly dates: DateActions;
  readonly forms: UnitFormActions;
}
