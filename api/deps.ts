import type { Calendar } from '../core/calendar/calendar.ts';
import type { Clock } from '../core/clock/clock.ts';
import type { Orm } from '../core/database.ts';

/** What the routes need; handed over as an argument, so that a test puts in its own. */
export interface ApiDeps {
  orm: Orm;
  clock: Clock;
  /** The calendar as it is now: it changes when a year is imported. */
  calendar: Calendar;
  /** Whether the engine answers; only shown by /readyz, never needed to accept anything. */
  engineReady?: () => Promise<boolean>;
}
