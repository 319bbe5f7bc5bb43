import type { Registry } from 'prom-client';
import type { Clock } from '../../core/clock/clock.ts';
import { askDatabase, type Orm } from '../../core/database.ts';
import { askGateway } from '../../core/engine/ask-gateway.ts';
import { askProcessing } from '../../core/engine/ask-processing.ts';
import { askTasklist } from '../../core/engine/ask-tasklist.ts';
import type { Engine } from '../../core/engine/engine.ts';
import { newestRecordAt } from '../../core/models/newest-record.ts';
import { createRegistry } from '../../core/telemetry/metrics/create-registry.ts';
import {
  type Dependencies,
  type Dependency,
  serveDependencies,
  watchDependencies,
} from '../../core/telemetry/metrics/dependencies.ts';
import type { Heartbeats } from '../../core/telemetry/metrics/heartbeats.ts';
import { Away } from '../../core/telemetry/metrics/reason-of.ts';
import { serveRecordFigures } from '../../core/telemetry/metrics/serve-record-figures.ts';
import { waitingProblems } from '../../core/telemetry/metrics/waiting-problems.ts';
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
  /** The broker's actuator, asked whether partitions are paused; undefined or without an answer: not known. */
  managementAddress?: string | undefined;
  /** Where staff work; undefined: nobody asks. */
  tasklistUrl?: string | undefined;
  /** Which processes are not heard; undefined: nobody listens. */
  heartbeats?: (registry: Registry) => Heartbeats;
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
  recordProblems: () => Promise<string[]>;
  heartbeats?: Heartbeats;
  /** Only where the engine's records are read. */
  lag?: RecordsLag;
}

export function createOperations(settings: OperationsSettings): Operations {
  const { orm, clock, engine, restAddress, recordsUrl, managementAddress, tasklistUrl, jobTypes } = settings;
  const registry = createRegistry('workers', { process: settings.process });
  const records = recordsUrl === undefined ? undefined : async () => await newestRecordAt(recordsUrl);
  const needed: Dependency[] = [
    { name: 'database', ask: async () => await askDatabase(orm) },
    {
      name: 'engine-grpc',
      async ask() {
        if (!(await engine.isReady())) throw new Away('no answer, or no partition has a leader');
        return null;
      },
    },
    { name: 'engine-rest', ask: askGateway(restAddress) },
  ];
  if (managementAddress !== undefined)
    needed.push({ name: 'engine-processing', ask: askProcessing(managementAddress) });
  if (records !== undefined)
    needed.push({
      name: 'engine-records',
      async ask() {
        await records();
        return null;
      },
    });
  if (tasklistUrl !== undefined) needed.push({ name: 'task-list', ask: askTasklist(tasklistUrl) });
  const dependencies = watchDependencies(needed);
  serveDependencies(registry, dependencies);
  const figures = serveRecordFigures(registry, { orm, clock });
  const heartbeats = settings.heartbeats?.(registry);
  return {
    registry,
    dependencies,
    jobs: jobMetrics(registry, jobTypes),
    relay: relayMetrics(registry),
    recordProblems: async () => [
      ...((await heartbeats?.problems()) ?? []),
      ...waitingProblems(await figures()),
    ],
    ...(heartbeats && { heartbeats }),
    ...(records && { lag: recordsLag(registry, { clock, newest: records }) }),
  };
}
