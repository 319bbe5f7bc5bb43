import { comparable } from '../demands/comparable.ts';

interface Point {
  name: string;
  address: string;
}

/**
 * Where an adjustment wants to be connected that its service is not, and the other way round: such a change needs other
 * resources, it is no simple change of configuration (art. 36, 37). Names may change, addresses may not.
 * @returns Chinese clauses, empty when the addresses are the same.
 */
export function movedPoints(
  circuits: { accessPointName: string; address: string }[],
  wanted: Point[],
): string[] {
  const now = circuits.map(({ accessPointName, address }) => ({ name: accessPointName, address }));
  const missing = (from: Point[], to: Point[]) => {
    const left = to.map(({ address }) => comparable(address));
    return from.filter(({ address }) => {
      const index = left.indexOf(comparable(address));
      if (index >= 0) left.splice(index, 1);
      return index < 0;
    });
  };
  return [
    ...missing(wanted, now).map(({ name, address }) => `新增接入点“${name}”（${address}）`),
    ...missing(now, wanted).map(({ name, address }) => `减少接入点“${name}”（${address}）`),
  ];
}
