/** The list of the rules: a new one is a file and its name here. */
import { committeeElected } from './committeeElected';
import { committeeQuota } from './committeeQuota';
import { committeeStructure } from './committeeStructure';
import { contentsComplete } from './contentsComplete';
import { countsInconsistent } from './countsInconsistent';
import { dateImprecise } from './dateImprecise';
import { dateIncomplete } from './dateIncomplete';
import { dateInFuture } from './dateInFuture';
import { dateOrder } from './dateOrder';
import { dateSwapped } from './dateSwapped';
import { dateUnreadable } from './dateUnreadable';
import { delegatesElected } from './delegatesElected';
import { delegatesQuota } from './delegatesQuota';
import { documentsApproved } from './documentsApproved';
import { duplicateUnit } from './duplicateUnit';
import { durationLimit } from './durationLimit';
import { durationMissing } from './durationMissing';
import { emulationLaunched } from './emulationLaunched';
import { exemptionReason } from './exemptionReason';
import { formSize } from './formSize';
import { headerDuplicate } from './headerDuplicate';
import { headerMissing } from './headerMissing';
import { heldByDeadline } from './heldByDeadline';
import { heldInFuture } from './heldInFuture';
import { heldMissing } from './heldMissing';
import { heldTentative } from './heldTentative';
import { legacyEncoding } from './legacyEncoding';
import { levelOrder } from './levelOrder';
import { notReady } from './notReady';
import { numberUnreadable } from './numberUnreadable';
import { onTheMark } from './onTheMark';
import { personnelApproved } from './personnelApproved';
import { pilotDesignated } from './pilotDesignated';
import { pilotFirst } from './pilotFirst';
import { planInvalid } from './planInvalid';
import { plannedAfterDeadline } from './plannedAfterDeadline';
import { plannedPassed } from './plannedPassed';
import { propaganda } from './propaganda';
import { quorum } from './quorum';
import { requiredMissing } from './requiredMissing';
import { resultReported } from './resultReported';
import { startWindow } from './startWindow';
import { valueUnknown } from './valueUnknown';

/** Every rule; findings about one unit are listed in this order. */
export const RULES = [
  headerMissing,
  headerDuplicate,
  planInvalid,
  heldByDeadline,
  onTheMark,
  plannedAfterDeadline,
  plannedPassed,
  startWindow,
  durationLimit,
  durationMissing,
  pilotDesignated,
  pilotFirst,
  levelOrder,
  contentsComplete,
  committeeElected,
  delegatesElected,
  committeeQuota,
  committeeStructure,
  delegatesQuota,
  formSize,
  personnelApproved,
  documentsApproved,
  quorum,
  propaganda,
  emulationLaunched,
  notReady,
  resultReported,
  heldInFuture,
  heldTentative,
  heldMissing,
  dateInFuture,
  dateUnreadable,
  dateIncomplete,
  dateImprecise,
  dateSwapped,
  dateOrder,
  numberUnreadable,
  countsInconsistent,
  valueUnknown,
  requiredMissing,
  duplicateUnit,
  exemptionReason,
  legacyEncoding,
] as const;

/** What a rule is known by. */
export type RuleCode = (typeof RULES)[number]['code'];
