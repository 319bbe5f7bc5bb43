import type { Registry } from 'prom-client';
import type { Clock } from '../../core/clock/clock.ts';
import { askDatabase, type Orm } from '../../core/database.ts';
import { askGateway } from '../../core/engine/ask-gateway.ts';
import type { Engine } from '../../core/engine/engine.ts';
import { newestRecordAt } from '../../core/models/newest-record.ts';
import { createRegistry } from '../../core/telemetry/metrics/create-registry.ts';
import {
  type Dependencies,
  type Dependency,
  serveDependencies,
  watchDependencies,
} from '../../core/telemetry/metrics/dependencies.ts';
import { Away } from '../../core/telemetry/metrics/reason-of.ts';
import { serveRecordFigures } from '../../core/telemetry/metrics/serve-record-figures.ts';
import { type JobMetrics, jobMetrics } from './job-metrics.ts';
import { type RecordsLag, recordsLag } from './records-lag.ts';
import { type RelayMetrics, relayMetrics } from './relay-metrics.ts';

export interface OperationsSettings {
  orm: Orm;
  clock: Clock;
  engine: Pick<Engine, 'isReady'>;
  /** Base address of the engine's REST API. */
  restAddress: string;
  /** Where the engine's records are; undefined: nobody reads them here. */
  recordsUrl: string | undefined;
  jobTypes: string[];
  /** Also measure the process itself; once per process. */
  process: boolean;
}

/** What the workers are seen by from outside. */
export interface Operations {
  registry: Registry;
  dependencies: Dependencies;
  jobs: JobMetrics;
  relay: RelayMetrics;
  /** Only where the engine's records are read. */
  lag?: RecordsLag;
}

export function createOperations(settings: OperationsSettings): Operations {
  const { orm, clock, engine, restAddress, recordsUrl, jobTypes } = settings;
  const registry = createRegistry('workers', { process: settings.process });
  const records = recordsUrl === undefined ? undefined : async () => await newestRecordAt(recordsUrl);
  const needed: Dependency[] = [
    { name: 'database', ask: async () => await askDatabase(orm) },
    {
      name: 'engine-grpc',
      async ask() {
        if (!(await engine.isReady())) throw new Away('no answer, or no partition has a leader');
      },
    },
    { name: 'engine-rest', ask: askGateway(restAddress) },
  ];
  if (records !== undefined) needed.push({ name: 'engine-records', ask: async () => void (await records()) });
  const dependencies = watchDependencies(needed);
  serveDependencies(registry, dependencies);
  serveRecordFigures(registry, { orm, clock });
  return {
    registry,
    dependencies,
    jobs: jobMetrics(registry, jobTypes),
    relay: relayMetrics(registry),
    ...(records && { lag: recordsLag(registry, { clock, newest: records }) }),
  };
}
