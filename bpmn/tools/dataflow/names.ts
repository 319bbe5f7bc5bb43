/** Names of variables that are written for certain. */
export type Names = ReadonlySet<string>;

export const union = (...sets: Iterable<string>[]): Set<string> => new Set(sets.flatMap((one) => [...one]));

/** What is written on every path that meets here. */
export function common(sets: Names[]): Set<string> {
  const [first = new Set<string>(), ...others] = sets;
  return new Set([...first].filter((name) => others.every((one) => one.has(name))));
}

export const same = (a: Names | undefined, b: Names): boolean =>
  a !== undefined && a.size === b.size && [...b].every((name) => a.has(name));
