import type { EntityManager } from '@mikro-orm/postgresql';
import type { Calendar } from '../core/calendar/calendar.ts';
import type { Clock } from '../core/clock/clock.ts';
import type { Orm } from '../core/database.ts';

/** What the routes need; handed over as an argument, so that a test puts in its own. */
export interface ApiDeps {
  orm: Orm;
  clock: Clock;
  /** The calendar with every year imported so far; the same port as the workers have. */
  calendar: (em: EntityManager) => Promise<Calendar>;
  /** Whether the engine answers; only shown by /readyz, never needed to accept anything. */
  engineReady?: () => Promise<boolean>;
}
