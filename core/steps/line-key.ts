/** One line of a form's list, as it came: anything may be missing or of another type. */
export type Line = Record<string, unknown>;

const isLine = (value: unknown): value is Line =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The lines of a form's list; none when it is no list. */
export const linesOf = (value: unknown): Line[] => (Array.isArray(value) ? value.filter(isLine) : []);

/** What binds a line of a form's list to its line of form 1: access point and segment. */
export const lineKey = ({ accessPointId, segment }: Line): string => `${accessPointId} ${segment}`;
