import { join } from 'node:path';
import { type Element, one } from '../../bpmn/tools/element.ts';
import { readProject } from '../../bpmn/tools/project.ts';
import { addresses } from './stack.ts';

export interface ModelCoverage {
  process: string;
  elements: number;
  flows: number;
  /** Ids of what no test has passed. */
  missedElements: string[];
  missedFlows: string[];
}

/** Pages of this size are asked for; there are a few hundred elements in all. */
const PAGE = 1_000;

/**
 * What the engine itself says it has passed: element ids by process, from the exporter's records of this run's own
 * data folder. About a second behind the engine.
 */
async function passed(): Promise<Map<string, Set<string>>> {
  const found = new Map<string, Set<string>>();
  let after: unknown;
  do {
    const response = await fetch(
      `${addresses.search}/zeebe-record_process-instance*/_search?ignore_unavailable=true`,
      {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          size: 0,
          query: { terms: { intent: ['ELEMENT_COMPLETED', 'SEQUENCE_FLOW_TAKEN'] } },
          aggs: {
            passed: {
              composite: {
                size: PAGE,
                sources: [
                  { process: { terms: { field: 'value.bpmnProcessId' } } },
                  { element: { terms: { field: 'value.elementId' } } },
                ],
                ...(after === undefined ? {} : { after }),
              },
            },
          },
        }),
      },
    );
    const text = await response.text();
    if (!response.ok) throw new Error(`The engine's records cannot be read: ${response.status} ${text}`);
    const { passed: page } = JSON.parse(text).aggregations;
    for (const { key } of page.buckets)
      found.set(key.process, (found.get(key.process) ?? new Set()).add(key.element));
    after = page.after_key;
  } while (after !== undefined);
  return found;
}

/** Every model of `bpmn/` with what of it the tests before have passed on the real engine. */
export async function modelCoverage(): Promise<ModelCoverage[]> {
  const { models } = await readProject(join(import.meta.dirname, '../../bpmn'), new Set());
  const byProcess = await passed();
  return models.map(({ process, elements }) => {
    const seen = byProcess.get(process.id ?? '') ?? new Set<string>();
    const flows = elements.filter(({ $type }) => $type === 'bpmn:SequenceFlow');
    const nodes = elements.filter(({ $type }) => $type !== 'bpmn:SequenceFlow');
    // The engine writes no record of a flow that leaves an event-based gateway: what it leads to says it was taken.
    const witness = (element: Element): string =>
      (one(element, 'sourceRef')?.$type === 'bpmn:EventBasedGateway'
        ? one(element, 'targetRef')?.id
        : element.id) ?? '';
    const missed = (of: Element[]) =>
      of.filter((element) => !seen.has(witness(element))).map(({ id }) => id ?? '');
    return {
      process: process.id ?? '',
      elements: nodes.length,
      flows: flows.length,
      missedElements: missed(nodes),
      missedFlows: missed(flows),
    };
  });
}
