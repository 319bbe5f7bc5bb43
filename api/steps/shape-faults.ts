import type { FastifyRequest } from 'fastify';
import type { StepDefinition } from '../../core/steps/definition.ts';
import type { VariableFault } from '../../core/steps/request-completion.ts';
import { schemaFaults } from '../schema-faults.ts';

/**
 * Judges variables by the schema of their step, with every fault in its place. Stricter than a form: a field the
 * step does not know is a fault, because whoever sent it believes that it does something.
 */
export function shapeFaults(
  request: FastifyRequest,
  definition: StepDefinition,
  variables: Record<string, unknown>,
): VariableFault[] {
  const validate = request.compileValidationSchema(strictResult(definition));
  if (validate(variables)) return [];
  return schemaFaults(validate.errors ?? []);
}

const strictSchemas = new WeakMap<StepDefinition, Record<string, unknown>>();

/** The schema of what the step asks for, closed at every level; also shown to whoever reads the step. */
export function strictResult(definition: StepDefinition): Record<string, unknown> {
  const known = strictSchemas.get(definition);
  if (known !== undefined) return known;
  const strict = Object(closed(definition.result));
  strictSchemas.set(definition, strict);
  return strict;
}

function closed(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(closed);
  if (typeof node !== 'object' || node === null) return node;
  const copy = Object.fromEntries(Object.entries(node).map(([name, child]) => [name, closed(child)]));
  return copy.type === 'object' && 'properties' in copy && !('additionalProperties' in copy)
    ? { ...copy, additionalProperties: false }
    : copy;
}
