import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { call, type Json } from './service.ts';

/** Another system that registers by the API for events of these types, and keeps what it is sent. */
export async function receiveEvents(...types: string[]): Promise<{ got: Json[]; close(): Promise<void> }> {
  const got: Json[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => {
      got.push(JSON.parse(body));
      response.writeHead(204).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const registered = await call('POST', '/v1/webhooks', { url: `http://127.0.0.1:${port}/events`, types });
  if (registered.status !== 201)
    throw new Error(`POST /v1/webhooks: ${registered.status} ${JSON.stringify(registered.body)}`);
  return {
    got,
    close: async () => {
      await call('DELETE', `/v1/webhooks/${registered.body.id}`);
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
