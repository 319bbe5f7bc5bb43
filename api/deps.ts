import type { EntityManager } from '@mikro-orm/postgresql';
import type { Registry } from 'prom-client';
import type { AccessSettings } from '../core/access/settings.ts';
import type { Calendar } from '../core/calendar/calendar.ts';
import type { Clock } from '../core/clock/clock.ts';
import type { Orm } from '../core/database.ts';
import type { AddressRules } from '../core/events/webhooks/address-rules.ts';
import type { Inventory } from '../core/inventory/inventory.ts';
import type { CheckModels } from '../core/models/check-models.ts';
import type { ModelEngine } from '../core/models/model-engine.ts';
import type { UnknownDeployment } from '../core/models/unknown-deployments.ts';
import type { Heartbeats } from '../core/telemetry/metrics/heartbeats.ts';

/** What the routes need; handed over as an argument, so that a test puts in its own. */
export interface ApiDeps {
  orm: Orm;
  clock: Clock;
  /** Whether callers have to say who they are, and how that is found out. */
  access: AccessSettings;
  /** The calendar with every year imported so far; the same port as the workers have. */
  calendar: (em: EntityManager) => Promise<Calendar>;
  /** Where webhooks may go beside public addresses; nowhere when not said. */
  webhookRules?: AddressRules;
  /** Streams of events that are open at the same time; 100 when not said. */
  eventStreams?: number;
  /** How long an `Idempotency-Key` gives its answer again, in hours; 48 when not said. */
  idempotencyHours?: number;
  /** Asks the engine whether it answers; only shown by /readyz and /metrics, never needed to accept anything. @throws why not */
  askEngine?: () => Promise<Date | null>;
  /** Tells which processes are not heard any more; without it nobody listens. */
  heartbeats?: (registry: Registry) => Heartbeats;
  /** Also measure the process itself: memory, event loop, garbage. Only where it is the only API of its process. */
  processMetrics?: boolean;
  /** Asked by service qualifications; without it the embedded one. */
  inventory?: Inventory;
  /** What releases of models need; without it they are answered 503. */
  models?: {
    engine: ModelEngine;
    check: CheckModels;
    lagMs?: number;
    /** Deployments past the releases seen last, for /metrics; null: not known. */
    unknown?: () => UnknownDeployment[] | null;
  };
}
