/** What a hub's `query` asks for: events of these types, whose entity has these values. */
export interface HubQuery {
  /** `eventType=…`; empty: all of the API. */
  types: string[];
  /** Path into the event → one of these values: `serviceOrder.state` → `completed`. */
  values: Record<string, string[]>;
}

/**
 * Reads the `query` of a subscription as TMF630 has it: `eventType=ServiceOrderStateChangeEvent&serviceOrder.state=completed`.
 * Paths begin with the entity, with or without `event.` before it.
 * @param entity the name of the payload: `serviceOrder`. @returns the query, or what of it cannot be meant.
 */
export function readHubQuery(
  query: string | undefined,
  { entity, types }: { entity: string; types: string[] },
): HubQuery | { fault: string } {
  const asked: HubQuery = { types: [], values: {} };
  for (const [name, value] of new URLSearchParams(query ?? '')) {
    const values = value.split(',').map((one) => one.trim());
    if (name === 'eventType') {
      const unknown = values.filter((one) => !types.includes(one));
      if (unknown.length > 0)
        return { fault: `Unknown event: ${unknown.join(', ')}. Told here: ${types.join(', ')}.` };
      asked.types.push(...values);
      continue;
    }
    const path = name.replace(/^event\./, '');
    if (!path.startsWith(`${entity}.`))
      return { fault: `Unknown: ${name}. Known are eventType and paths that begin with ${entity}.` };
    asked.values[path] = [...(asked.values[path] ?? []), ...values];
  }
  return asked;
}

/** Whether an event is asked for. */
export const asksFor = (
  { types, values }: HubQuery,
  type: string,
  payload: Record<string, unknown>,
): boolean =>
  (types.length === 0 || types.includes(type)) &&
  Object.entries(values).every(([path, wanted]) =>
    valuesAt(payload, path.split('.')).some((value) => wanted.includes(String(value))),
  );

/** What lies at a path; of a list what lies there in each of it. */
function valuesAt(node: unknown, path: string[]): unknown[] {
  const [name, ...rest] = path;
  if (Array.isArray(node)) return node.flatMap((one) => valuesAt(one, path));
  if (name === undefined) return [node];
  if (typeof node !== 'object' || node === null) return [];
  return valuesAt(Reflect.get(node, name), rest);
}
