import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Json, type TestApi, testApi } from '../test/helpers/api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});
afterAll(async () => await api.close());

const notice: Json = JSON.parse(
  readFileSync(new URL('../core/calendar/data/2026.json', import.meta.url), 'utf8'),
);
const resource = (more: Json = {}): Json => ({
  code: 'OLT-1',
  name: '合肥黄山路1号OLT-01',
  segment: 'end',
  siteCode: 'HF-SS-01',
  siteName: '合肥黄山路机房',
  coverage: '合肥市蜀山区黄山路1号',
  unit: '端口',
  capacity: 16,
  free: 4,
  optimizable: 0,
  maxBandwidth: 1_000,
  serviceTypes: ['internet'],
  owner: '合肥分公司',
  ...more,
});
const template = { code: 'T-1', name: '互联网专线', content: '单点接入', serviceType: 'internet' };

interface Edited {
  /** Makes or changes it; `count` tells the changes apart. @returns where it is read */
  write: (count: number, headers?: Record<string, string>) => Promise<Json>;
  read: () => string;
}
let newestTemplate = '';
const things: [name: string, Edited][] = [
  [
    'the calendar of a year',
    {
      write: async (count, headers) =>
        await api.send(
          'PUT',
          '/v1/calendar/2026',
          { ...notice, notice: `${notice.notice} ${count}` },
          headers,
        ),
      read: () => '/v1/calendar/2026',
    },
  ],
  [
    'a resource',
    {
      write: async (count, headers) =>
        await api.send('POST', '/v1/resources', { resources: [resource({ capacity: 16 + count })] }, headers),
      read: () => '/v1/resources/OLT-1',
    },
  ],
  [
    'a solution template',
    {
      async write(count, headers) {
        const answer = await api.send(
          'POST',
          '/v1/solution-templates',
          { ...template, content: `方案 ${count}` },
          headers,
        );
        if (answer.status === 201) newestTemplate = answer.headers.location;
        return answer;
      },
      read: () => newestTemplate,
    },
  ],
];

describe.each(things)('%s', (_name, { write, read }) => {
  const get = async (headers = {}) => await api.send('GET', read(), undefined, headers);

  test('is changed by who has seen it as it is: stale 412, current taken, none taken as before', async () => {
    expect((await write(1)).status).toBeLessThan(300);
    const { etag } = (await get()).headers;
    expect((await write(2, { 'if-match': '"stale"' })).body).toMatchObject({
      status: 412,
      code: 'etag-differs',
      etag,
    });
    expect((await get()).headers.etag).toBe(etag);
    expect((await write(2, { 'if-match': etag })).status).toBeLessThan(300);
    expect((await write(3, { 'if-match': etag })).status).toBe(412);
    expect((await write(3)).status).toBeLessThan(300);
  });

  test('is answered 304 to who has it', async () => {
    const { headers } = await get();
    expect(headers.etag).toMatch(/^"[\w-]{22}"$/);
    expect(await get({ 'if-none-match': `"other", ${headers.etag}` })).toMatchObject({
      status: 304,
      body: '',
    });
    expect((await get({ 'if-none-match': '"other"' })).status).toBe(200);
  });

  test('of ten who change it at the same moment by one state, one does', async () => {
    const { etag } = (await get()).headers;
    const answers = await Promise.all(
      Array.from({ length: 10 }, async (_, count) => await write(10 + count, { 'if-match': etag })),
    );
    const taken = answers.filter(({ status }) => status < 300);
    expect([taken.length, answers.filter(({ status }) => status === 412).length]).toEqual([1, 9]);
  });
});

test('what is not there yet has no state that could have been seen: 412', async () => {
  const answer = await api.send(
    'POST',
    '/v1/resources',
    { resources: [resource({ code: 'NEW' })] },
    { 'if-match': '*' },
  );
  expect(answer.status).toBe(412);
  const two = { resources: [resource({ code: 'NEW' }), resource({ code: 'NEW-2' })] };
  const several = await api.send('POST', '/v1/resources', two, { 'if-match': '*' });
  expect([several.status, several.body.code]).toEqual([422, 'resources-make-no-sense']);
  expect((await api.send('GET', '/v1/resources/NEW')).status).toBe(404);
});
