import type { FastifyInstance } from 'fastify';

/**
 * Which methods an address knows, for requests that found no route: what is there, but not with this method, is 405
 * (RFC 9110, 15.5.6). Call it before the first route.
 */
export function knownMethods(app: FastifyInstance): (url: string) => string[] {
  const routes = new Map<string, { pattern: RegExp; methods: Set<string> }>();
  app.addHook('onRoute', ({ url, method, schema }) => {
    // What is hidden or stands for everything is no address of the contract.
    if (schema?.hide || url.includes('*')) return;
    const known = routes.get(url) ?? { pattern: patternOf(url), methods: new Set<string>() };
    for (const one of [method].flat()) known.methods.add(one);
    routes.set(url, known);
  });
  return (url) => {
    const [path = ''] = url.split('?', 1);
    const methods = [...routes.values()].filter(({ pattern }) => pattern.test(path));
    return [...new Set(methods.flatMap((one) => [...one.methods]))].sort();
  };
}

/** `/v1/demands/:id` as an expression: a parameter is anything without a slash. */
function patternOf(url: string): RegExp {
  const parts = url.split(/:[A-Za-z]\w*/).map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('[^/]+')}$`);
}
