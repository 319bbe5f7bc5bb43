import { feelIn, readFeel } from '../feel.ts';
import type { Names } from './names.ts';

/** Variables that an expression needs and that are not written; one it compares with null it does not need. */
export function lacking(value: string, written: Names): string[] {
  const text = feelIn(value.trim());
  if (text === undefined) return [];
  const { reads, copes } = readFeel(text);
  return reads.map(({ name }) => name).filter((name) => !written.has(name) && !copes.includes(name));
}

/** Whether an expression has a value of its own: it would be null for want of what it reads. */
export const hasValue = (value: string, written: Names): boolean => lacking(value, written).length === 0;
