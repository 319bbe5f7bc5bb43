import { once } from 'node:events';
import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { Type } from 'typebox';
import { Value } from 'typebox/value';

/** The part of an OTLP/HTTP export in JSON that the tests look at (opentelemetry-proto, trace/v1). */
const AttributeSchema = Type.Object({
  key: Type.String(),
  value: Type.Record(Type.String(), Type.Unknown()),
});
const SpanSchema = Type.Object({
  traceId: Type.String(),
  spanId: Type.String(),
  parentSpanId: Type.Optional(Type.String()),
  name: Type.String(),
  kind: Type.Integer(),
  attributes: Type.Array(AttributeSchema),
  links: Type.Optional(Type.Array(Type.Object({ traceId: Type.String(), spanId: Type.String() }))),
  status: Type.Optional(Type.Object({ code: Type.Optional(Type.Integer()) })),
  events: Type.Optional(Type.Array(Type.Unknown())),
});
const ExportSchema = Type.Object({
  resourceSpans: Type.Array(
    Type.Object({
      resource: Type.Object({ attributes: Type.Array(AttributeSchema) }),
      scopeSpans: Type.Array(Type.Object({ spans: Type.Array(SpanSchema) })),
    }),
  ),
});

/** A span as it arrived. */
export interface ReceivedSpan {
  service: string;
  name: string;
  /** 2: server, 3: client, 4: producer, 5: consumer. */
  kind: number;
  traceId: string;
  spanId: string;
  parentSpanId: string | undefined;
  links: { traceId: string; spanId: string }[];
  attributes: Record<string, unknown>;
  failed: boolean;
  events: unknown[];
}

export interface OtlpReceiver {
  endpoint: string;
  spans: ReceivedSpan[];
  /** Everything that arrived, as it was sent. */
  text(): string;
  /** The first span that fits; waits until it is there. */
  span(fits: (span: ReceivedSpan) => boolean, what: string): Promise<ReceivedSpan>;
  close(): Promise<void>;
}

const plain = (attributes: { key: string; value: Record<string, unknown> }[]): Record<string, unknown> =>
  Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(value)[0]]));

/** For tests: takes spans as a collector does. */
export async function otlpReceiver(): Promise<OtlpReceiver> {
  const spans: ReceivedSpan[] = [];
  const bodies: string[] = [];
  const server = createServer(async (request, response) => {
    const body = Value.Parse(ExportSchema, await json(request));
    bodies.push(JSON.stringify(body));
    for (const { resource, scopeSpans } of body.resourceSpans)
      for (const span of scopeSpans.flatMap((scope) => scope.spans))
        spans.push({
          service: String(plain(resource.attributes)['service.name']),
          name: span.name,
          kind: span.kind,
          traceId: span.traceId,
          spanId: span.spanId,
          parentSpanId: span.parentSpanId === '' ? undefined : span.parentSpanId,
          links: span.links ?? [],
          attributes: plain(span.attributes),
          failed: span.status?.code === 2,
          events: span.events ?? [],
        });
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end('{}');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The receiver does not listen.');
  return {
    endpoint: `http://127.0.0.1:${address.port}`,
    spans,
    text: () => bodies.join('\n'),
    async span(fits, what) {
      for (let tries = 0; tries < 200; tries++) {
        const found = spans.find(fits);
        if (found !== undefined) return found;
        await sleep(50);
      }
      throw new Error(`No span ${what} arrived; there are: ${spans.map(({ name }) => name).join(', ')}.`);
    },
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
