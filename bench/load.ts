/** Size of the script, and what every execution pays for loading it. */
import { coldStart } from './coldStart';
import { compared, type Measurement } from './measurement';

const ROUNDS = 15;

export async function measureLoad(): Promise<Measurement[]> {
  const { size, times } = await coldStart(ROUNDS);
  const cold = { unit: 'ms', value: times.script } as const;
  return [
    {
      id: 'size',
      label: 'dist/Code.js',
      unit: 'KB',
      value: size.script,
      target: {
        of: 'value',
        atMost: 202,
        because: 'every function that cells and triggers call stands in it',
      },
    },
    { id: 'part', label: 'The part on demand', unit: 'KB', value: size.actions },
    compared(
      { ...cold, id: 'cold', label: 'Compiled and evaluated in a process that never saw it' },
      'an empty script',
      times.empty,
    ),
    compared({ ...cold, id: 'cold-zod', label: 'The same' }, 'with classic zod', times.withZod),
    compared(
      { ...cold, id: 'cold-part', label: 'The same' },
      'with the part on demand',
      times.withActions,
    ),
  ];
}
