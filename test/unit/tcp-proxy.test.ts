import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { type TcpProxy, tcpProxy } from '../reliability/tcp-proxy.ts';

let echo: Server;
let proxy: TcpProxy;
beforeAll(async () => {
  echo = createServer((socket) => socket.on('error', () => {}).pipe(socket)).listen(0, '127.0.0.1');
  await once(echo, 'listening');
  proxy = await tcpProxy((echo.address() as AddressInfo).port);
});
beforeEach(() => proxy.go('pass'));
afterAll(async () => {
  await proxy.close();
  echo.close();
});

async function open(): Promise<Socket> {
  const socket = connect({ port: proxy.port, host: '127.0.0.1' });
  socket.on('error', () => {});
  await once(socket, 'connect');
  return socket;
}

/** `once` of Node would reject at the error that comes before it. */
const closing = async (socket: Socket): Promise<void> =>
  await new Promise((resolve) => socket.once('close', () => resolve()));

/** What comes back of a word, and after how many milliseconds; null: nothing in a second and a half. */
async function said(socket: Socket, word: string): Promise<{ word: string; ms: number } | null> {
  const from = performance.now();
  socket.write(word);
  const answer = once(socket, 'data').then(([bytes]) => ({
    word: String(bytes),
    ms: performance.now() - from,
  }));
  return await Promise.race([answer, sleep(1_500, null)]);
}

test('what passes comes back as it was', async () => {
  const socket = await open();
  expect(await said(socket, 'one')).toMatchObject({ word: 'one' });
  socket.destroy();
});

test('what is late comes half a second late each way', async () => {
  const socket = await open();
  proxy.go('late');
  const answer = await said(socket, 'one');
  expect(answer?.word).toBe('one');
  expect(answer?.ms).toBeGreaterThanOrEqual(1_000);
  socket.destroy();
});

test('a half-open connection stays silent for good, and is not ended; new ones work', async () => {
  const old = await open();
  let ended = false;
  old.once('close', () => {
    ended = true;
  });
  proxy.go('silent');
  expect(await said(old, 'one')).toBeNull();
  proxy.go('pass');
  expect(await said(old, 'two')).toBeNull();
  expect(ended).toBe(false);
  const young = await open();
  expect(await said(young, 'three')).toMatchObject({ word: 'three' });
  old.destroy();
  young.destroy();
});

test('connections are cut, and refused', async () => {
  const socket = await open();
  const closed = closing(socket);
  proxy.cut();
  await closed;
  proxy.go('refuse');
  const refused = connect({ port: proxy.port, host: '127.0.0.1' }).on('error', () => {});
  await closing(refused);
  proxy.go('pass');
  const again = await open();
  expect(await said(again, 'back')).toMatchObject({ word: 'back' });
  again.destroy();
});
