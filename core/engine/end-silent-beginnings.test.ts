import { connect } from 'node:http2';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { endSilentBeginnings } from './end-silent-beginnings.ts';

const WITHIN_MS = 300;

let silent: Server;
let other: Server;
const taken: Socket[] = [];
const portOf = (server: Server) => (server.address() as AddressInfo).port;
beforeAll(async () => {
  // They take connections, and say nothing on them.
  [silent, other] = (await Promise.all(
    [1, 2].map(async () => {
      const server = createServer((socket) => void taken.push(socket.resume()));
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      return server;
    }),
  )) as [Server, Server];
  endSilentBeginnings(portOf(silent), WITHIN_MS);
});
afterAll(() => {
  for (const socket of taken) socket.destroy();
  silent.close();
  other.close();
});

/** A connection as gRPC makes them. @returns why it ended */
const connection = async (server: Server): Promise<unknown> =>
  await new Promise((resolve) => {
    connect(`http://127.0.0.1:${portOf(server)}`).on('error', resolve);
  });

test('a connection to the gateway that was taken and stays silent is ended, another one is not', async () => {
  const begun = performance.now();
  const ends = [connection(silent), connection(other)];
  expect(await Promise.race(ends)).toEqual(
    new Error('The gateway has taken the connection and says nothing.'),
  );
  expect(performance.now() - begun).toBeGreaterThan(WITHIN_MS - 20);
  expect(await Promise.race([ends[1], sleep(3 * WITHIN_MS, 'stands')])).toBe('stands');
});

test('one on which something came is left alone', async () => {
  const speaking = createServer((socket) => {
    taken.push(socket);
    // An empty frame SETTINGS.
    socket.write(Buffer.from([0, 0, 0, 4, 0, 0, 0, 0, 0]));
  });
  await new Promise<void>((resolve) => speaking.listen(0, '127.0.0.1', resolve));
  endSilentBeginnings(portOf(speaking), WITHIN_MS);
  expect(await Promise.race([connection(speaking), sleep(3 * WITHIN_MS, 'stands')])).toBe('stands');
  speaking.close();
});
