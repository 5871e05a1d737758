/** Reading a file of results that somebody has copied out of a spreadsheet. */
import { z } from 'zod';
import { type ContractResult, RESULT_FORMAT } from './suite/runFacts';

const OUTCOME = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('seen'), value: z.json() }),
  z.strictObject({ kind: z.literal('threw'), message: z.string() }),
  z.strictObject({ kind: z.literal('lacking'), what: z.string() }),
]);

const RESULT = z.strictObject({
  format: z.literal(RESULT_FORMAT),
  seenAt: z.string(),
  locale: z.string().min(1),
  spreadsheetZone: z.string(),
  scriptZone: z.string(),
  results: z.array(z.strictObject({ id: z.string(), outcome: OUTCOME })).min(1),
});

/** @throws Error in one line, where the text is no such file */
export function readResultFile(text: string): ContractResult {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new Error('it is no JSON; copy the whole text of the side panel');
  }
  const parsed = RESULT.safeParse(json);
  if (parsed.success) return parsed.data;
  const [{ path, message }] = parsed.error.issues as [z.core.$ZodIssue];
  const where = path.length > 0 ? `${path.join('.')}: ` : '';
  throw new Error(`${where}${message.replace(/\s+/g, ' ')}`);
}
