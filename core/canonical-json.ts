import { hash } from 'node:crypto';

/** JSON with the members of every object in the order of their names: the same text for the same facts. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const facts: Record<string, unknown> = Object(value);
  // By UTF-16 code units, whatever language the machine speaks.
  const members = Object.keys(facts)
    .sort()
    .map((name) => `${JSON.stringify(name)}:${canonicalJson(facts[name])}`);
  return `{${members.join(',')}}`;
}

/** SHA-256, hex, over the canonical JSON. */
export const sha256Of = (value: unknown): string => hash('sha256', canonicalJson(value), 'hex');
