/**
 * Writes what is generated from the sources: the references in docs/, the layers in
 * docs/architecture.md, the sample tracker and the sample plans.
 * With --check it writes nothing and fails where a file is stale.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { LAYERS } from '../.dependency-cruiser.mjs';
import { readKeptRun } from '../bench/keptRun';
import { readKeptMutations } from '../test/mutation/keptMutation';
import { writeXlsx } from '../src/xlsx';
import { calledWith } from './calledWith';
import { columnReference } from './docs/columnReference';
import { formattedMarkdown } from './docs/formattedMarkdown';
import { functionReference } from './docs/functionReference';
import { layerPicture } from './docs/layerPicture';
import { mutationReference } from './docs/mutationReference';
import { packageReference } from './docs/packageReference';
import { parameterReference } from './docs/parameterReference';
import { performanceReference } from './docs/performanceReference';
import { platformReference } from './docs/platformReference';
import { ruleReference } from './docs/ruleReference';
import { withSection } from './docs/section';
import { sampleWorkbook } from './makeSample';
import { PLAN_SAMPLES } from './sample/plans';
import { planFile } from './sample/plans/sampleFile';

const ARCHITECTURE = 'docs/architecture.md';

const pathOf = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));

const { check: isCheck } = calledWith('npm run generate -- [--check]', {
  options: { check: { type: 'boolean' } },
}).values;

const generated: Readonly<Record<string, string | Uint8Array>> = {
  'docs/rules.md': await formattedMarkdown(ruleReference()),
  'docs/functions.md': await formattedMarkdown(functionReference()),
  'docs/columns.md': await formattedMarkdown(columnReference()),
  'docs/plan.md': await formattedMarkdown(parameterReference()),
  'docs/platform.md': await formattedMarkdown(platformReference()),
  'docs/performance.md': await formattedMarkdown(performanceReference(readKeptRun())),
  'docs/mutation.md': await formattedMarkdown(mutationReference(readKeptMutations())),
  'docs/licences.md': await formattedMarkdown(await packageReference()),
  [ARCHITECTURE]: await formattedMarkdown(
    withSection(readFileSync(pathOf(ARCHITECTURE), 'utf8'), 'layers', layerPicture(LAYERS)),
  ),
  'samples/tam-duong.xlsx': writeXlsx(sampleWorkbook()),
  ...Object.fromEntries(
    PLAN_SAMPLES.flatMap(({ name, plan, workbook }): [string, string | Uint8Array][] => [
      [`samples/plans/${name}.json`, planFile(plan)],
      [`samples/plans/${name}.xlsx`, writeXlsx(workbook())],
    ]),
  ),
};

const stale: string[] = [];
for (const [name, content] of Object.entries(generated)) {
  const path = pathOf(name);
  const bytes = Buffer.from(content);
  if (existsSync(path) && readFileSync(path).equals(bytes)) continue;
  stale.push(name);
  if (!isCheck) writeFileSync(path, bytes);
}
if (isCheck && stale.length > 0) {
  console.error(`Stale: ${stale.join(', ')}. Run "npm run generate" and commit the result.`);
  process.exitCode = 1;
}
