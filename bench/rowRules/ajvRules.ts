/** The compared rules as a JSON schema, compiled by ajv; `$data` compares two fields of a row. */
import { Ajv, type ErrorObject } from 'ajv';
import { type ComparedRule, inOrder, type Judged, type ReadRow } from './readRows';

const COUNT = { type: 'integer', minimum: 0 };
const atMost = (field: string) => ({ maximum: { $data: `1/${field}` } });

const SCHEMA = {
  type: 'object',
  required: ['held'],
  properties: {
    name: { type: 'string', minLength: 1 },
    members: COUNT,
    women: { ...COUNT, ...atMost('members') },
    summoned: COUNT,
    present: { ...COUNT, ...atMost('summoned') },
    held: { type: 'integer', ...atMost('deadline') },
    elected: { const: { $data: '1/allotted' } },
  },
};

const RULE_OF_FIELD: Readonly<Record<string, ComparedRule>> = {
  '/name': 'required-missing',
  '/held': 'held-by-deadline',
  '/elected': 'committee-quota',
};

function ruleOf({ instancePath, keyword }: ErrorObject): ComparedRule {
  if (keyword === 'required') return 'held-by-deadline';
  const known = RULE_OF_FIELD[instancePath];
  if (known) return known;
  return keyword === 'maximum' ? 'counts-inconsistent' : 'number-unreadable';
}

/** Compiles the schema. */
export function ajvRules(): (rows: readonly ReadRow[]) => Judged {
  const validate = new Ajv({ allErrors: true, $data: true }).compile(SCHEMA);
  return (rows) =>
    rows.map((row) => (validate(row) ? [] : inOrder(new Set(validate.errors!.map(ruleOf)))));
}
