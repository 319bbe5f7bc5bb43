import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { download } from './download.ts';

const content = Buffer.alloc(300_000, 'access assurance ');
const artifact = {
  artifact: 'org.example:thing:1.0',
  size: content.length,
  sha256: createHash('sha256').update(content).digest('hex'),
};

let folder: string;
let server: Server;
let answer: RequestListener;
const asked: string[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'download-'));
  asked.length = 0;
  server = createServer((request, response) => {
    asked.push(`${request.url} ${request.headers.range ?? ''}`.trim());
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  process.env.MAVEN_REPOSITORY_URL = `http://127.0.0.1:${typeof address === 'object' && address?.port}/maven`;
});

afterEach(async () => {
  delete process.env.MAVEN_REPOSITORY_URL;
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await rm(folder, { recursive: true });
});

const fetched = async () => {
  let bytes = 0;
  await download(artifact, join(folder, 'thing.jar'), (more) => {
    bytes += more;
  });
  return bytes;
};

test('a file comes from its Maven path and is counted', async () => {
  answer = (_, response) => response.end(content);
  expect(await fetched()).toBe(content.length);
  expect(asked).toEqual(['/maven/org/example/thing/1.0/thing-1.0.jar']);
  expect(await readdir(folder)).toEqual(['thing.jar']);
});

test('a broken connection is resumed where it broke', async () => {
  answer = (request, response) => {
    const from = Number(request.headers.range?.match(/\d+/)?.[0] ?? 0);
    if (from > 0) {
      response.statusCode = 206;
      response.end(content.subarray(from));
    } else {
      response.setHeader('content-length', content.length);
      response.write(content.subarray(0, 100_000), () => setTimeout(() => response.destroy(), 100));
    }
  };
  expect(await fetched()).toBe(content.length);
  expect(asked).toHaveLength(2);
  expect(asked[1]).toMatch(/bytes=[1-9]\d*-$/);
  expect((await readFile(join(folder, 'thing.jar'))).equals(content)).toBe(true);
});

test('a file with a wrong checksum is thrown away and fetched again', async () => {
  answer = (_, response) => response.end(asked.length === 1 ? Buffer.alloc(content.length) : content);
  expect(await fetched()).toBe(content.length);
  expect((await readFile(join(folder, 'thing.jar'))).equals(content)).toBe(true);
});
