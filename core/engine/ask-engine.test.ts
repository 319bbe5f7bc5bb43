import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import { askGateway } from './ask-gateway.ts';
import { askProcessing } from './ask-processing.ts';
import { askTasklist } from './ask-tasklist.ts';

let server: Server | undefined;
afterEach(() => void server?.close());

/** Answers everything with this. */
async function answering(
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<string> {
  server = createServer((_request, response) => {
    response.writeHead(status, headers);
    response.end(JSON.stringify(body));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const partition = (partitionId: number, role: string, health: string) => ({ partitionId, role, health });
const topology = (...partitions: unknown[]) => ({ brokers: [{ partitions }], partitionsCount: 2 });

test('the gateway tells its time, to the second', async () => {
  const well = topology(
    partition(1, 'leader', 'healthy'),
    partition(2, 'leader', 'healthy'),
    partition(1, 'follower', 'unhealthy'),
  );
  const at = await answering(200, well, { date: 'Mon, 30 Nov 2026 09:58:27 GMT' });
  expect(await askGateway(at)()).toEqual(new Date('2026-11-30T09:58:27.500Z'));
});

test.each([
  [topology(partition(1, 'leader', 'healthy')), '1 of 2 partitions have no leader'],
  [
    topology(partition(1, 'leader', 'unhealthy'), partition(2, 'leader', 'healthy')),
    "partition 1 says that it is unhealthy: mostly its disk is nearly full, the broker's log says it",
  ],
])('the gateway: %j', async (body, reason) => {
  await expect(askGateway(await answering(200, body))()).rejects.toThrow(reason);
});

test('a gateway of another version that answers otherwise is well; one that fails is not', async () => {
  expect(await askGateway(await answering(200, { brokers: 'many' }))()).toEqual(expect.any(Date));
  server?.close();
  await expect(askGateway(await answering(503, {}))()).rejects.toThrow('it answers 503');
});

const phases = (streamProcessorPhase: string, exporterPhase: string, role = 'LEADER') => ({
  1: { role, streamProcessorPhase, exporterPhase },
});

test.each([
  [phases('PAUSED', 'EXPORTING'), /^partition 1 is paused: its disk is nearly full, or somebody paused it/],
  [phases('PROCESSING', 'PAUSED'), /^partition 1 does not export: somebody paused it/],
])('processing: %j', async (body, reason) => {
  await expect(askProcessing(await answering(200, body))()).rejects.toThrow(reason);
});

test('processing that goes on, another broker leads, or nobody knows: no problem', async () => {
  for (const body of [
    phases('PROCESSING', 'SOFT_PAUSED'),
    phases('PAUSED', 'PAUSED', 'FOLLOWER'),
    { status: 'UP' },
  ]) {
    expect(await askProcessing(await answering(200, body))()).toBeNull();
    server?.close();
  }
  expect(await askProcessing('http://127.0.0.1:1')()).toBeNull();
});

test('Tasklist that sends to its login is there', async () => {
  expect(await askTasklist(await answering(302, {}, { location: '/login' }))()).toBeNull();
  server?.close();
  await expect(askTasklist(await answering(500, {}))()).rejects.toThrow('it answers 500');
});

test('a clock that was set back is a problem until it has caught up, or the broker was started again', async () => {
  const at = (minute: number) => ({
    1: {
      role: 'LEADER',
      streamProcessorPhase: 'PROCESSING',
      exporterPhase: 'EXPORTING',
      clock: { instant: `2026-11-30T10:${minute}:00.000Z` },
    },
  });
  const body = at(10);
  const address = await answering(200, body);
  const ask = askProcessing(address);
  const tellsTheTime = (minute: number) => Object.assign(body, at(minute));
  expect(await ask()).toBeNull();
  tellsTheTime(59);
  expect(await ask()).toBeNull();
  tellsTheTime(11);
  await expect(ask()).rejects.toThrow(/^the clock of partition 1 was set back by 2880 s: .* started again$/);
  tellsTheTime(12);
  await expect(ask()).rejects.toThrow('set back by 2820 s');
  server?.closeAllConnections();
  server?.close();
  expect(await ask()).toBeNull();
  server?.listen(Number(new URL(address).port), '127.0.0.1');
  expect(await ask()).toBeNull();
  tellsTheTime(10);
  await expect(ask()).rejects.toThrow('set back by 120 s');
  tellsTheTime(13);
  expect(await ask()).toBeNull();
});
