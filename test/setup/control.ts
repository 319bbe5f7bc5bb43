import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Stack } from '../../engine/stack.ts';

/** What a test may ask of the stack, which lives in the process that started the test run. */
export async function serveControl(stack: Stack): Promise<{ url: string; server: Server }> {
  const orders: Record<string, (name: string, value: string) => Promise<unknown>> = {
    kill: async (name, signal) => await stack.kill(name, signal as NodeJS.Signals),
    stop: async (name) => await stack.stopPart(name),
    restart: async (name) => await stack.restart(name),
    advance: async (_name, milliseconds) => await stack.clock.advance(Number(milliseconds)),
    now: async () => ({ now: await stack.clock.now() }),
    memory: async () => Object.fromEntries(stack.processes().map((part) => [part.name, part.rss()])),
  };
  const server = createServer(async (request, response) => {
    const [, order = '', name = '', value = ''] = (request.url ?? '').split('/').map(decodeURIComponent);
    try {
      const answer = await orders[order]?.(name, value);
      response.end(JSON.stringify(answer ?? {}));
    } catch (error) {
      response.statusCode = 500;
      response.end(String(error));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}
