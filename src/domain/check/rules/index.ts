/** The list of the rules: a new one is a file and its name here. */
import { committeeElected } from './committeeElected';
import { committeeQuota } from './committeeQuota';
import { contentsComplete } from './contentsComplete';
import { countsInconsistent } from './countsInconsistent';
import { dateImprecise } from './dateImprecise';
import { dateIncomplete } from './dateIncomplete';
import { dateOrder } from './dateOrder';
import { dateSwapped } from './dateSwapped';
import { dateUnreadable } from './dateUnreadable';
import { delegatesElected } from './delegatesElected';
import { delegatesQuota } from './delegatesQuota';
import { levelOrder } from './levelOrder';
import { documentsApproved } from './documentsApproved';
import { duplicateUnit } from './duplicateUnit';
import { durationLimit } from './durationLimit';
import { durationMissing } from './durationMissing';
import { emulationLaunched } from './emulationLaunched';
import { exemptionReason } from './exemptionReason';
import { headerDuplicate } from './headerDuplicate';
import { headerMissing } from './headerMissing';
import { heldByDeadline } from './heldByDeadline';
import { heldInFuture } from './heldInFuture';
import { heldTentative } from './heldTentative';
import { legacyEncoding } from './legacyEncoding';
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
  delegatesQuota,
  personnelApproved,
  documentsApproved,
  quorum,
  propaganda,
  emulationLaunched,
  resultReported,
  heldInFuture,
  heldTentative,
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
