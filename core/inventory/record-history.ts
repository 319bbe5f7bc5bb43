import type { EntityManager } from '@mikro-orm/postgresql';
import { ResourceHistory, type UnitState } from './resource-unit.entity.ts';

/** Adds a line to the life of a resource, in the caller's transaction. */
export function recordHistory(
  em: EntityManager,
  line: {
    at: Date;
    actor: string;
    resourceCode: string;
    /** The unit that changed; left away where the resource itself did. */
    unitNumber?: number;
    from?: UnitState;
    to?: UnitState;
    demandId: string | null;
    text: string;
  },
): void {
  em.create(ResourceHistory, { unitNumber: null, from: null, to: null, ...line }, { persist: true });
}
