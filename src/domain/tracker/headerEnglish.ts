/**
 * Further forms in which English trackers head their columns, beside what messages call each of
 * them; written as the forms of headerForms.ts are.
 */
import type { ColumnKey } from './columns';

const NUMBER = '(?:total)?(?:(?:number|no)of)?';
const UNIT = '(?:grassroots)?(?:unit|(?:trade)?union)';
const CONGRESS = '(?:the)?congress';
const PLANNED = 'planned|expected|scheduled';
const COMMITTEE = 'committee(?:members?)?(?:elected)?';
const HIGHER = `delegatesto(?:the)?(?:higher|upper)(?:level)?congress`;

const publicity = (when: string) => `(?:publicity|propaganda)${when}(?:${CONGRESS})?`;

export const ENGLISH_FORMS: Partial<Readonly<Record<ColumnKey, string>>> = {
  no: 'serialn(?:o|umber)',
  unit_code: 'unit(?:code|id|no|number)',
  unit_name: `nameof(?:the)?${UNIT}|${UNIT}name|grassroots(?:unit|(?:trade)?union)`,
  level: `(?:congress)?level|levelof${CONGRESS}`,
  bloc: 'blocs?|sector',
  commune: '(?:commune|ward|town(?:ship)?)+',
  party_cell: '(?:leading)?party(?:cell|committee|organi[sz]ation)',
  members: `${NUMBER}(?:union)?members(?:total)?`,
  members_f: `(?:ofwhich|including)?${NUMBER}(?:wom[ae]n|females?)(?:members)?|members(?:ofwhich)?(?:women|female)`,
  required: '(?:congress)?required',
  exempt_reason: 'reason(?:for(?:exemption|notholding(?:it|one)?))?|exemptionreason',
  pilot: 'pilot(?:congress|unit)?',
  planned: `(?=.*(?:${PLANNED}))(?:${PLANNED}|congress|tobe|held|date|day|of|the|on|for)+`,
  start: 'start(?:date|edon)|open(?:ingdate|edon)|dateopened',
  held:
    `(?=.*(?:date|day|heldon))(?=.*(?:held|congress))(?:congress|date|day|of|the|was|on|held|actual)+|` +
    'completedon|datecompleted',
  duration: `duration(?:of${CONGRESS})?|(?:number|no)of(?:half)?days|halfdays`,
  form: `form(?:of${CONGRESS})?`,
  summoned: `${NUMBER}delegatessummoned`,
  present: `${NUMBER}delegates(?:present|attend(?:ing|ed))`,
  c1a: 'contents1a',
  c1b: 'contents1b',
  c1c: 'contents1c',
  c2a: 'contents2a',
  c2b: 'contents2b',
  personnel: 'personnel(?:planapproved|approved|plan)(?:on)?',
  docs: '(?:draft)?documentsapproved(?:on)?',
  bch_quota: 'committee(?:members?)?(?:allotted|quota)',
  bch_elected: `${NUMBER}committee(?:members)?elected`,
  bch_f: `${COMMITTEE}(?:women|female)|womenonthecommittee`,
  bch_uni: `${COMMITTEE}university(?:degree)?`,
  del_quota: `${HIGHER}allotted`,
  del_elected: `${HIGHER}elected`,
  prop_before: publicity('before'),
  prop_during: publicity('during'),
  prop_after: publicity('after'),
  emulation: 'emulationlaunched(?:on)?',
  result_sent: '(?:results?|report)(?:reported|sent)(?:on)?|(?:date)?reported(?:on)?',
  note: 'notes?|remarks?|comments?',
};
