import type { EntityManager } from '@mikro-orm/postgresql';
import type { AccessSettings } from '../core/access/settings.ts';
import type { Calendar } from '../core/calendar/calendar.ts';
import type { Clock } from '../core/clock/clock.ts';
import type { Orm } from '../core/database.ts';
import type { CheckModels } from '../core/models/check-models.ts';
import type { ModelEngine } from '../core/models/model-engine.ts';
import type { UnknownDeployment } from '../core/models/unknown-deployments.ts';

/** What the routes need; handed over as an argument, so that a test puts in its own. */
export interface ApiDeps {
  orm: Orm;
  clock: Clock;
  /** Whether callers have to say who they are, and how that is found out. */
  access: AccessSettings;
  /** The calendar with every year imported so far; the same port as the workers have. */
  calendar: (em: EntityManager) => Promise<Calendar>;
  /** Whether the engine answers; only shown by /readyz, never needed to accept anything. */
  engineReady?: () => Promise<boolean>;
  /** What releases of models need; without it they are answered 503. */
  models?: {
    engine: ModelEngine;
    check: CheckModels;
    lagMs?: number;
    /** Deployments past the releases seen last, for /metrics; null: not known. */
    unknown?: () => UnknownDeployment[] | null;
  };
}
