import type { Registry } from 'prom-client';
import { serveAuditFigures } from '../../core/audit/audit-figures.ts';
import { askDatabase } from '../../core/database.ts';
import { createRegistry } from '../../core/telemetry/metrics/create-registry.ts';
import {
  type Dependencies,
  serveDependencies,
  watchDependencies,
} from '../../core/telemetry/metrics/dependencies.ts';
import { serveRecordFigures } from '../../core/telemetry/metrics/serve-record-figures.ts';
import { waitingProblems } from '../../core/telemetry/metrics/waiting-problems.ts';
import type { ApiDeps } from '../deps.ts';
import { type RequestMetrics, requestMetrics } from './request-metrics.ts';
import { serveUnknownModels } from './unknown-models.ts';

/** What the API is seen by from outside. */
export interface Operations {
  registry: Registry;
  dependencies: Dependencies;
  requests: RequestMetrics;
  /** What is wrong as the record shows it, in sentences; not to be asked while it is away. */
  recordProblems: () => Promise<string[]>;
}

export function createOperations({
  orm,
  clock,
  askEngine,
  models,
  processMetrics,
  heartbeats,
}: ApiDeps): Operations {
  const registry = createRegistry('api', { process: processMetrics ?? false });
  const dependencies = watchDependencies([
    { name: 'database', ask: async () => await askDatabase(orm) },
    ...(askEngine === undefined ? [] : [{ name: 'engine-rest' as const, ask: askEngine }]),
  ]);
  serveDependencies(registry, dependencies);
  const figures = serveRecordFigures(registry, { orm, clock });
  const others = heartbeats?.(registry);
  serveAuditFigures(registry, orm);
  serveUnknownModels(registry, models?.unknown);
  return {
    registry,
    dependencies,
    requests: requestMetrics(registry),
    recordProblems: async () => [...((await others?.problems()) ?? []), ...waitingProblems(await figures())],
  };
}
