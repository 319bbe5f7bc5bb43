import type { Logger } from 'pino';
import type { Clock } from '../../core/clock/clock.ts';
import type { Orm } from '../../core/database.ts';
import type { Engine } from '../../core/engine/engine.ts';
import type { RelayMetrics } from '../operations/relay-metrics.ts';
import type { Mailer } from './send-mail.ts';

/** What the relay works with; handed over, so that a test puts in an engine that is away. */
export interface RelayDeps {
  orm: Orm;
  engine: Engine;
  clock: Clock;
  log: Logger;
  /** Null: messages to customers are only kept. */
  mailer: Mailer | null;
  metrics?: RelayMetrics;
}
