import { UnprocessableError } from '../errors.ts';
import { coverageKey } from './coverage-key.ts';
import type { ResourceInput } from './resource.schema.ts';

interface Fault {
  pointer: string;
  message: string;
}

/**
 * What the schema cannot see.
 * @throws UnprocessableError `resources-make-no-sense` with every fault at once; pointers into `{ resources }`.
 */
export function checkResourcesInput(resources: ResourceInput[]): void {
  const faults = [...resources.flatMap(faultsOf), ...duplicateFaults(resources)];
  if (faults.length === 0) return;
  throw new UnprocessableError(
    'resources-make-no-sense',
    'Nothing was imported: correct what "faults" names and send all of it again.',
    { faults },
  );
}

function faultsOf(resource: ResourceInput, index: number): Fault[] {
  const { segment, coverage, capacity, free, optimizable } = resource;
  const faults: Fault[] = [];
  const fault = (field: keyof ResourceInput, message: string) =>
    faults.push({ pointer: `/resources/${index}/${field}`, message });
  if (free > capacity) fault('free', `Must be at most capacity (${capacity}); it is ${free}.`);
  if (optimizable > 0 && segment !== 'end')
    fault(
      'optimizable',
      `Must be 0 for segment ${segment}: only the end segment can be optimized (art. 13).`,
    );
  else if (free <= capacity && optimizable > capacity - free)
    fault('optimizable', `Must be at most the units in use (${capacity - free}); it is ${optimizable}.`);
  if (coverageKey(coverage) === '')
    fault('coverage', 'Names no place: give at least the city, for example 合肥市.');
  return faults;
}

function duplicateFaults(resources: ResourceInput[]): Fault[] {
  const seen = new Map<string, number>();
  return resources.flatMap(({ code }, index) => {
    const first = seen.get(code);
    if (first === undefined) {
      seen.set(code, index);
      return [];
    }
    return [
      { pointer: `/resources/${index}/code`, message: `Same code as /resources/${first}: send each once.` },
    ];
  });
}
