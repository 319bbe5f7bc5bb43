import { setTimeout as sleep } from 'node:timers/promises';
import { context, trace } from '@opentelemetry/api';

export interface Tracing {
  /** Sends what is left and stops. */
  close(): Promise<void>;
}

/**
 * Sends spans to an OTLP receiver over HTTP. Call it before anything is traced. Without an endpoint nothing is loaded:
 * what runs then are the empty functions of `@opentelemetry/api`.
 * @param endpoint base address, for example http://localhost:4318; spans go to `/v1/traces` below it. A receiver that is
 * away costs spans, never a request: they wait in memory (2,048 at most) and are dropped.
 * @param delayMs how long spans wait for others to be sent with them
 */
export async function startTracing({
  endpoint,
  service,
  delayMs = 1_000,
}: {
  endpoint: string | undefined;
  service: string;
  delayMs?: number;
}): Promise<Tracing> {
  if (endpoint === undefined) return { close: async () => {} };
  const [{ AsyncLocalStorageContextManager }, { OTLPTraceExporter }, { resourceFromAttributes }, sdk] =
    await Promise.all([
      import('@opentelemetry/context-async-hooks'),
      import('@opentelemetry/exporter-trace-otlp-http'),
      import('@opentelemetry/resources'),
      import('@opentelemetry/sdk-trace'),
    ]);
  const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/+$/, '')}/v1/traces` });
  const provider = new sdk.TracerProvider({
    resource: resourceFromAttributes({
      'service.namespace': 'access-assurance',
      'service.name': `access-assurance-${service}`,
    }),
    spanProcessors: [new sdk.BatchSpanProcessor({ exporter, scheduledDelayMillis: delayMs })],
  });
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  trace.setGlobalTracerProvider(provider);
  return {
    async close() {
      // A receiver that is away must not keep the process from ending.
      await Promise.race([provider.shutdown(), sleep(3_000, undefined, { ref: false })]).catch(
        () => undefined,
      );
      trace.disable();
      context.disable();
    },
  };
}
