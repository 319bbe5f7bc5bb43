import { AsyncLocalStorage } from 'node:async_hooks';
import type { Principal } from './principal.ts';

const storage = new AsyncLocalStorage<Principal>();

/**
 * Runs `act` in the name of a principal. What a department sees and whether its key is still in force is asked where the
 * record is read and written (visibility.ts, acting-subscriber.ts): a route that is added later cannot forget it.
 */
export const actAs = <T>(principal: Principal, act: () => T): T => storage.run(principal, act);

/** Who acts; undefined for the service itself: workers, commands, timers. */
export const acting = (): Principal | undefined => storage.getStore();

/** The department that is acted for; null: all, or the service itself. */
export const actingDepartment = (): string | null => acting()?.department ?? null;
