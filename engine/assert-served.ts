import { nearest } from '../core/nearest.ts';
import { jobTypes } from '../workers/handlers.ts';

/**
 * Refuses a model whose job type no worker serves: deployed, its cases would wait for ever without a word.
 * @throws Error with one sentence per file and type, naming the nearest type that is served.
 */
export function assertServed(models: { name: string; process: Buffer }[], served = jobTypes()): void {
  const faults = models.flatMap(({ name, process }) =>
    [...typesOf(process.toString('utf8'))]
      .filter((type) => !served.has(type))
      .map(
        (type) =>
          `${name}: no worker serves the job type "${type}"; the nearest is "${nearest(type, served)}".`,
      ),
  );
  if (faults.length > 0)
    throw new Error(`The models are not deployed. Correct in bpmn/:\n${faults.join('\n')}`);
}

/** Job types of tasks and listeners; one that is an expression is only known when it runs. */
function typesOf(xml: string): Set<string> {
  const elements = xml.matchAll(/<zeebe:(?:taskDefinition|executionListener)\b[^>]*>/g);
  const types = [...elements].map(([element]) => /\btype="([^"]*)"/.exec(element)?.[1] ?? '');
  return new Set(types.filter((type) => !type.startsWith('=')));
}
