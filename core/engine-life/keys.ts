/**
 * A key of the engine as it stands on record: of the engine's first life as the engine says it, of a later one with the
 * number of the life before it, `2:2251799813685251`.
 */
export const keyOnRecord = (life: number, key: string): string => (life === 1 ? key : `${life}:${key}`);

/** The life that a key on record is of, and the key as the engine knows it. */
export function keyInEngine(onRecord: string): { life: number; key: string } {
  const [life = '', key] = onRecord.split(':');
  return key === undefined ? { life: 1, key: onRecord } : { life: Number(life), key };
}
