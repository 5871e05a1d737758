/** What Google says when a service fails reaches nobody: people are told what to do instead. */
import { describe, expect, it } from '@jest/globals';
import type { AuthMode, Host } from '../../src/host';
import { ServiceException } from '../../src/document/errors';
import type { Workbook } from '../../src/document';
import { type AddonFunctionName, CHECKING_FUNCTIONS } from '../../src/addon/addonApi';
import { failureOf } from '../../src/sidebar/failure';
import { addSheet, documentOf, openHost, sheetOf, TRACKER } from './openHost';
