import type { Server } from 'node:http';
import type { FastifyHttpOptions } from 'fastify';
import { type AccessSettings, connectionLimits } from '../../core/access/settings.ts';

/**
 * How long a connection may take for what: idle ones, and those that send a byte now and then (Slowloris), end by
 * themselves and take no place from others. Streams of events are answers, which none of these ends.
 */
export function serverOptions({ trustProxy, limits }: AccessSettings): FastifyHttpOptions<Server> {
  const { headersMs, requestMs, keepAliveMs, checkMs } = { ...connectionLimits, ...limits };
  return {
    requestTimeout: requestMs,
    keepAliveTimeout: keepAliveMs,
    http: { headersTimeout: headersMs, connectionsCheckingInterval: checkMs },
    ...(trustProxy === undefined ? {} : { trustProxy: trustProxy.split(',').map((one) => one.trim()) }),
  };
}
