/** The calls of the forms; see {@link ServerCalls} for what each gives. */
import type { SaveUnitResult, UnitFormResult } from '../../addonApi';
import { save } from '../../forms/saveUnit';
import { formFor } from '../../forms/unitForm';
import { saveUnitRequest, unitFormRequest } from './requests';

export function unitForm(request: unknown): UnitFormResult {
  return formFor(unitFormRequest(request));
}

export function saveUnit(request: unknown): SaveUnitResult {
  return save(saveUnitRequest(request));
}
