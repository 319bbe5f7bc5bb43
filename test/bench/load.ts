import autocannon from 'autocannon';

export interface Load {
  url: string;
  method?: 'GET' | 'POST';
  headers?: Record<string, string>;
  body?: string;
  /** Requests at the same time. */
  connections: number;
  /** Either so many seconds, or so many requests. */
  seconds?: number;
  requests?: number;
  /** A header with a new value for each request (Idempotency-Key). */
  freshHeader?: string;
}

export interface Measured {
  /** Answered requests per second. */
  perSecond: number;
  /** Milliseconds. */
  p50: number;
  p99: number;
}

/**
 * Sends a load from this process. @throws Error when an answer was not 2xx, or none came: a rate of refusals is no
 * throughput.
 */
export async function load(order: Load): Promise<Measured> {
  const { url, method = 'GET', headers = {}, body, connections, seconds, requests, freshHeader } = order;
  let sent = 0;
  const mark = `${process.pid}-${Date.now()}`;
  const result = await autocannon({
    url,
    connections,
    timeout: 60,
    ...(requests === undefined ? { duration: seconds ?? 5 } : { amount: requests }),
    requests: [
      {
        method,
        headers,
        ...(body === undefined ? {} : { body }),
        ...(freshHeader === undefined
          ? {}
          : {
              setupRequest: (request: autocannon.Request) => {
                sent += 1;
                return { ...request, headers: { ...request.headers, [freshHeader]: `${mark}-${sent}` } };
              },
            }),
      },
    ],
  });
  if (result.non2xx > 0 || result.errors > 0 || result.timeouts > 0)
    throw new Error(
      `${method} ${url}: ${result.non2xx} answers were not 2xx, ${result.errors} errors, ${result.timeouts} time-outs`,
    );
  return {
    perSecond: result['2xx'] / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
  };
}
