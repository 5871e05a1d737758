/** Which layout of the sheets set-up makes: the version of what appeared last in the plan. */
import { PARAMETERS } from '../plan/parameters';
import { latestVersion } from '../plan/parameters/parameterVersions';
import { PLAN_TABLES } from '../plan/tables';

export const SET_UP_VERSION = Math.max(
  latestVersion(PARAMETERS),
  ...PLAN_TABLES.map(({ since }) => since),
);
