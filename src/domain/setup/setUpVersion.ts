/** Which layout of the sheets set-up makes: the version of the parameter that appeared last. */
import { PARAMETERS } from '../plan/parameters';
import { latestVersion } from '../plan/parameters/parameterVersions';

export const SET_UP_VERSION = latestVersion(PARAMETERS);
