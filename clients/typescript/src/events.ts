import { ProblemError } from './problem.ts';

/** One event of the stream, as it was sent. */
export interface ServerSentEvent {
  /** Where the stream is: give it as `lastEventId` to go on behind it. */
  id: string;
  type: string;
  /** Its content as JSON; text that is none stays text. */
  data: unknown;
}

export interface EventStreamOptions {
  baseUrl: string;
  /** API key, or a function that gives a fresh token; asked anew at every connection. */
  key?: string | (() => string | Promise<string>);
  /** Go on behind this event; left away: from now on. */
  lastEventId?: string;
  /** Further parameters of the address, such as a filter of types. */
  query?: Record<string, string>;
  signal?: AbortSignal;
  fetch?: (request: Request) => Promise<Response>;
}

/**
 * The events of `GET /v1/events`, one after the other and for ever: when the connection breaks it is opened again
 * behind the last event, so that none is missed. Ends by its signal. @throws ProblemError for what a new try does not mend.
 */
export async function* streamEvents(
  options: EventStreamOptions,
): AsyncGenerator<ServerSentEvent, void, undefined> {
  const { signal } = options;
  const place = { lastEventId: options.lastEventId, retryMs: 3_000 };
  while (!signal?.aborted) {
    try {
      const answer = await connect(options, place.lastEventId);
      if (answer.body !== null) yield* read(answer.body, place);
    } catch (error) {
      if (signal?.aborted) return;
      // Refused for good. Too many, or away for a moment, or a broken connection: again, behind the last event.
      if (error instanceof ProblemError && ![429, 502, 503, 504].includes(error.status)) throw error;
    }
    await pause(place.retryMs, signal);
  }
}

async function connect(
  { baseUrl, key, query = {}, signal, fetch: send = (request) => fetch(request) }: EventStreamOptions,
  lastEventId: string | undefined,
): Promise<Response> {
  const url = new URL('v1/events', baseUrl.endsWith('/') ? baseUrl : `${baseUrl}/`);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  const headers = new Headers({ accept: 'text/event-stream' });
  if (key !== undefined)
    headers.set('authorization', `Bearer ${typeof key === 'string' ? key : await key()}`);
  if (lastEventId !== undefined) headers.set('last-event-id', lastEventId);
  const answer = await send(new Request(url, { headers, ...(signal ? { signal } : {}) }));
  if (!answer.ok) {
    const text = await answer.text();
    throw new ProblemError(answer.status, parsed(text), answer.headers.get('x-request-id') ?? undefined);
  }
  return answer;
}

/** Reads the stream as the HTML standard says (9.2.6): fields by line, an event ends with an empty line. */
async function* read(
  body: ReadableStream<Uint8Array>,
  place: { lastEventId: string | undefined; retryMs: number },
): AsyncGenerator<ServerSentEvent, void, undefined> {
  let data: string[] = [];
  let type = 'message';
  let id = place.lastEventId ?? '';
  for await (const line of linesOf(body)) {
    if (line === '') {
      place.lastEventId = id;
      if (data.length > 0) yield { id, type, data: parsed(data.join('\n')) };
      data = [];
      type = 'message';
      continue;
    }
    const colon = line.indexOf(':');
    // A comment keeps the connection alive.
    if (colon === 0) continue;
    const [field, value] =
      colon < 0 ? [line, ''] : [line.slice(0, colon), line.slice(colon + 1).replace(/^ /, '')];
    if (field === 'data') data.push(value);
    else if (field === 'event') type = value;
    else if (field === 'id' && !value.includes('\0')) id = value;
    else if (field === 'retry' && /^\d+$/.test(value)) place.retryMs = Number(value);
  }
}

async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<string, void, undefined> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      // An event whose end did not come is none: the next connection has it again.
      if (done) return;
      const lines = `${rest}${decoder.decode(value, { stream: true })}`.split(/\r\n|\n|\r(?!$)/);
      rest = lines.pop() ?? '';
      yield* lines;
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

async function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  if (signal?.aborted) return;
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal?.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });
}
