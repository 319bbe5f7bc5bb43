import { describedEvents } from '../../core/events/described-events.ts';

/** How to get events, before the catalogue itself. */
const beginning = `# Events

What happened in a case, for other systems: sent to them (webhooks), read as a stream, or read page by page. The three show
the same events, in the same order, with the same content. Written by \`npm run docs:events\` from \`core/events/catalogue.ts\`;
programs read the same at \`GET /v1/event-types\`, and the \`webhooks\` of \`/openapi.json\` hold the schemas.

An event is \`id\` (for ever the same), \`position\` (its place in the stream; growing, a number as text), \`type\`, \`timestamp\`
(ISO 8601, when it happened), \`demandId\` or \`faultId\`, and \`data\` by type. Data are ids, numbers and facts: no names of
persons and no telephone numbers. What a clerk typed (\`reason\`, \`cause\`, \`remedy\`) comes as it was typed. Fields may be added;
a field that is taken away or changes its meaning comes as a new type.

## Webhooks

\`POST /v1/webhooks\` with \`url\` and, as wanted, \`types\`, \`departments\`, \`actions\`, \`customers\`. The answer shows \`secret\` once.

- **Signed** by [Standard Webhooks](https://www.standardwebhooks.com/): headers \`webhook-id\`, \`webhook-timestamp\`,
  \`webhook-signature\` (\`v1,\` HMAC-SHA256). Verify with any of its libraries, or \`verifyWebhook\` of \`@access-assurance/client\`.
- **At least once**: keep the \`webhook-id\` of what you have worked off, and answer a repetition with 2xx.
- **In order, case by case**: the next event of a demand or a fault is sent when the one before was taken. An event that
  fails holds back the later ones of its case, not those of others.
- **Answer with 2xx within 10 s**, and work afterwards. Anything else is a failure: redirects too. It is tried again after 2 s,
  4 s, 8 s … at most an hour (or what \`Retry-After\` asks for, at most an hour), for three days. Then it is dead and its case goes on.
- **Dead letters**: \`GET /v1/webhooks/{id}/deliveries?state=dead\`; \`POST …/deliveries/{delivery}/replay\` sends one again, \`POST
  /v1/webhooks/{id}/replay\` all of them: the same \`webhook-id\`, case by case in order, but behind what was sent meanwhile.
- **Try it**: \`POST /v1/webhooks/{id}/test\` sends a \`webhook.test\` event at once and tells what your receiver said.
- **Pause**: \`PUT /v1/webhooks/{id}\` with \`enabled: false\` (send \`If-Match\`); events are kept and follow later. 410 pauses too.
- **New secret**: \`POST /v1/webhooks/{id}/secret-rotation\`; for \`overlapHours\` every message has two signatures, old and new.
- **Where to**: public addresses only, judged when you register and at every connection. Addresses inside the company are
  allowed by the operator: \`WEBHOOK_ALLOW=10.20.0.0/16,crm.corp.example\`.

## Stream and pages

\`GET /v1/events\` with \`Accept: text/event-stream\` goes on behind \`Last-Event-ID\` (or \`?after=\`), without either with the next
event. \`EventSource\` and \`events()\` of \`@access-assurance/client\` connect again by themselves and miss nothing. A
comment comes at least every 15 s; a stream ends after an hour or when its key is revoked; a caller has a quarter of \`EVENT_STREAMS\`.

With JSON the same in pages: \`?after=0&limit=500\`, then \`after\` = the last \`position\` you have seen. Both take \`types\`, \`demand\`,
\`fault\`, \`departments\`, \`actions\`, \`customers\`; several values with commas.

A key that is bound to a department gets the events of the cases that department sees.

## Types
`;

/** \`docs/events.md\`: how to get events, and every type with its fields and an example. */
export function eventsDoc(): string {
  const events = describedEvents();
  const links = events.map(({ type, when }) => `| [\`${type}\`](#${type.replaceAll('.', '')}) | ${when} |`);
  return [
    beginning,
    '| type | when |',
    '| --- | --- |',
    ...links,
    ...events.flatMap(({ type, when, schema, example }) => [
      '',
      `### ${type}`,
      '',
      when,
      '',
      ...fieldLines(schema, ''),
      '',
      '```json',
      JSON.stringify(example, null, 2),
      '```',
    ]),
    '',
  ].join('\n');
}

/** One line for each field of the data; those of the parts of a list are indented below it. */
function fieldLines(schema: Record<string, unknown>, indent: string): string[] {
  const required = new Set([schema.required].flat());
  return Object.entries(Object(schema.properties)).flatMap(([name, value]) => {
    const field = Object(value);
    const notes = [typeOf(field), ...(required.has(name) ? [] : ['may be missing'])].join(', ');
    const inner = Object(field.items).properties === undefined ? [] : fieldLines(field.items, `${indent}  `);
    return [`${indent}- \`${name}\` (${notes}): ${field.description}`, ...inner];
  });
}

function typeOf(field: Record<string, unknown>): string {
  if (Array.isArray(field.anyOf)) return field.anyOf.map((one) => typeOf(Object(one))).join(' or ');
  if (Array.isArray(field.enum)) return field.enum.map((one) => `\`${String(one)}\``).join(', ');
  if (field.type === 'array') return 'list';
  return field.format === undefined ? String(field.type) : `${String(field.type)}, ${String(field.format)}`;
}
