import type { FastifyInstance } from 'fastify';
import { type Fault, RequestError } from './problem.ts';

/**
 * How requests are validated: every fault at once; nothing is converted and nothing dropped in a body, so that
 * what was sent is what is judged.
 */
export const ajvOptions = {
  allErrors: true,
  coerceTypes: false,
  removeAdditional: false,
  useDefaults: true,
  verbose: true,
  // A body told apart by a field is judged as what that field says, not as everything it could have been.
  discriminator: true,
};

/**
 * Readies the values of a request for validation: numbers and flags of the query, which arrive as text, become
 * what the schema says; text that PostgreSQL cannot hold is refused with its place instead of failing later.
 */
export function prepareRequestValues(app: FastifyInstance): void {
  app.addHook('preValidation', async (request) => {
    const { querystring, params } = request.routeOptions.schema ?? {};
    request.query = fromText(querystring, request.query);
    request.params = fromText(params, request.params);
    refuseUnstorable('params', request.params);
    refuseUnstorable('querystring', request.query);
    try {
      refuseUnstorable('body', request.body);
    } catch (error) {
      // Whatever looks at the body afterwards would come to the end of its stack.
      if (error instanceof TooDeepError) request.body = null;
      throw error;
    }
  });
}

/** Query and path arrive as text. What is no number stays text, so that validation names it; nothing is rounded. */
function fromText(schema: unknown, values: unknown): Record<string, unknown> {
  const properties: Record<string, unknown> = Object(Reflect.get(Object(schema), 'properties'));
  return Object.fromEntries(
    Object.entries(Object(values)).map(([name, value]) => [
      name,
      convert(Object(properties[name]).type, value),
    ]),
  );
}

function convert(type: unknown, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  if ((type === 'integer' || type === 'number') && /^-?\d{1,15}(\.\d{1,15})?$/.test(value))
    return Number(value);
  if (type === 'boolean' && (value === 'true' || value === 'false')) return value === 'true';
  return value;
}

class TooDeepError extends RequestError {}

/** Nothing this service knows is nested deeper; without an end, reading it would end the stack. */
const MAX_DEPTH = 50;

const isText = (text: string): boolean => !text.includes('\u0000') && text.isWellFormed();

/** Whether there is no fault to be looked for; of nearly every request. */
function isStorable(node: unknown, depth = 0): boolean {
  if (depth > MAX_DEPTH) return false;
  if (typeof node === 'string') return isText(node);
  if (typeof node !== 'object' || node === null) return true;
  if (Array.isArray(node)) return node.every((item) => isStorable(item, depth + 1));
  return Object.keys(node).every(isText) && Object.values(node).every((one) => isStorable(one, depth + 1));
}

/** U+0000 and halves of surrogate pairs exist in JSON but not in PostgreSQL. */
function refuseUnstorable(part: string, value: unknown): void {
  if (isStorable(value)) return;
  const faults: Fault[] = [];
  const walk = (node: unknown, pointer: string, depth: number): void => {
    if (depth > MAX_DEPTH)
      throw new TooDeepError(part, [{ pointer: '', message: `Is nested deeper than ${MAX_DEPTH} levels.` }]);
    if (typeof node === 'string' && !isText(node))
      faults.push({
        pointer,
        message: 'Holds a character that is none (U+0000 or half of a pair): remove it.',
      });
    if (typeof node === 'object' && node !== null)
      for (const [name, child] of Object.entries(node)) {
        const at = `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
        walk(name, at, depth);
        walk(child, at, depth + 1);
      }
  };
  walk(value, '', 0);
  if (faults.length > 0) throw new RequestError(part, faults);
}
