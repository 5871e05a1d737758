/** The examples of every parameter of the plan, by its key: run as tests, shown in docs/plan.md as they ran. */
import type { ParameterKey } from '../../../src/domain/plan/parameters';
import type { ParameterExamples } from './parameterExamples';
import { PRESENTATION_EXAMPLES } from './presentationExamples';
import { SCHEDULE_EXAMPLES } from './scheduleExamples';
import { NUMBER_EXAMPLES } from './numberExamples';

export const PARAMETER_EXAMPLES: Readonly<Record<ParameterKey, ParameterExamples>> = {
  ...SCHEDULE_EXAMPLES,
  ...NUMBER_EXAMPLES,
  ...PRESENTATION_EXAMPLES,
};
