import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { extractText, getDocumentProxy } from 'unpdf';
import { archive, givenConcluded, givenFile, givenOpened } from '../../core/acceptance/archive.fixture.ts';
import type { Scope } from '../../core/access/scopes.ts';
import { createNotifications } from '../../core/notifications/embedded-notifications.ts';
import { givenKey } from '../../test/helpers/access.ts';
import { type Json, newDemand, type TestApi, testApi } from '../../test/helpers/api.ts';

type Headers = Record<string, string>;

/** People whom no other test knows: they are searched for in whole answers and in the whole log. */
const person = { contactName: '尉迟静安', contactPhone: '13977778888', contactEmail: 'yuchi@example.com' };
const manager = { name: '万俟长青', phone: '0551-61234567' };
const traces = /尉迟静安|13977778888|yuchi@|万俟长青|61234567|李强|陈总|13900000001/;

let api: TestApi;
let seeing: Headers;
let blind: Headers;
let demand: Json;
let opened: string;
let fault: Json;
beforeAll(async () => {
  api = await testApi(undefined, { access: { auth: 'on' } });
  seeing = (await givenKey(api.orm, { name: 'CRM' })).headers;
  const scopes: Scope[] = [
    'demands:read',
    'demands:write',
    'faults:read',
    'faults:write',
    'steps:read',
    'notifications:read',
  ];
  blind = (await givenKey(api.orm, { name: '数据仓库', scopes })).headers;
  const input = { ...newDemand(), accountManager: manager };
  Object.assign(input.customer, person);
  demand = (await api.send('POST', '/v1/demands', input, seeing)).body;
  const customer = { code: 'C-001', name: '华东物流集团', ...person };
  fault = (
    await api.send(
      'POST',
      '/v1/faults',
      { source: '10086', customer, severity: 'major', description: '中断' },
      seeing,
    )
  ).body;
  opened = (await givenOpened(api.orm)).demandId;
  await givenConcluded(api.orm, opened, { conclusion: 'passed' });
  await givenFile(api.orm, opened, { name: '签字验收单.pdf', content: Buffer.from('%PDF-1.7') });
  await archive(api.orm, opened);
  await api.orm.em.fork().transactional(async (em) => {
    const message = { at: new Date(), kind: 'completion' as const, demandId: demand.id, subject: '竣工' };
    const text = `${person.contactName}，您好：业务已开通，请致电${manager.name} ${manager.phone}。`;
    await createNotifications({ mail: false }).notifyCustomer(em, {
      ...message,
      address: person.contactPhone,
      text,
    });
  });
});
afterAll(async () => await api.close());

const get = async (url: string, headers: Headers): Promise<Json> => {
  const { status, body } = await api.send('GET', url, undefined, headers);
  expect([url, status]).toEqual([url, 200]);
  return body;
};
const shown = async (): Promise<Json[]> =>
  await api.orm.em
    .fork()
    .execute(`select object_id, after from audit_entry where action = 'personal-data.shown' order by id`);
const archiveNumber = async (): Promise<string> => (await get('/v1/archives', blind)).items[0].number;

/** Every route that answers with personal data. */
const routes: [string, () => string | Promise<string>][] = [
  ['demand', () => `/v1/demands/${demand.id}`],
  ['timeline', () => `/v1/demands/${demand.id}/timeline`],
  ['fault', () => `/v1/faults/${fault.id}`],
  ['timeline of a fault', () => `/v1/faults/${fault.id}/timeline`],
  ['archive', async () => `/v1/archives/${await archiveNumber()}`],
  ['form as JSON', () => `/v1/demands/${opened}/forms/acceptance`],
  ['form as a workbook', () => `/v1/demands/${opened}/forms/acceptance?format=xlsx`],
  ['messages', () => '/v1/notifications?recipient=customer'],
];

describe.each(routes)('%s', (_, url) => {
  test('without personal:read nothing is shown, and nothing is written down', async () => {
    const before = (await shown()).length;
    const body = await get(await url(), blind);
    expect(JSON.stringify(body)).not.toMatch(traces);
    expect(await shown()).toHaveLength(before);
  });

  test('with it, it is shown, and one line says so', async () => {
    const before = (await shown()).length;
    await get(await url(), seeing);
    const lines = (await shown()).slice(before);
    expect(lines).toHaveLength(1);
    expect(lines[0].after.path).toBe((await url()).split('?')[0]);
  });
});

test('names and numbers are masked so that the caller still knows who is meant', async () => {
  const { customer, accountManager } = await get(`/v1/demands/${demand.id}`, blind);
  expect({ customer, accountManager }).toMatchObject({
    customer: {
      name: '华东物流集团',
      contactName: '尉**安',
      contactPhone: '139****8888',
      contactEmail: 'y***@example.com',
    },
    accountManager: { name: '万**青', phone: '0551-****4567' },
  });
  const [message] = (await get('/v1/notifications?recipient=customer', blind)).items;
  expect(message).toMatchObject({ address: '139****8888', text: expect.stringContaining('尉**安，您好：') });
});

test('a form on paper is drawn of what the caller may see', async () => {
  const pdf = async (headers: Headers) => {
    const url = `/v1/demands/${opened}/forms/acceptance?format=pdf`;
    const answer = await api.app.inject({ method: 'GET', url, headers });
    const pages = await extractText(await getDocumentProxy(new Uint8Array(answer.rawPayload)));
    return pages.text.join('\n');
  };
  expect(await pdf(seeing)).toMatch(/陈总/);
  const masked = await pdf(blind);
  expect(masked).toMatch(/陈\*/);
  expect(masked).not.toMatch(traces);
  const sheet = async (headers: Headers) => {
    const url = `/v1/demands/${opened}/forms/acceptance?format=xlsx`;
    const { rawPayload } = await api.app.inject({ method: 'GET', url, headers });
    return Object.values(unzipSync(rawPayload))
      .map((file) => strFromU8(file))
      .join('');
  };
  expect(await sheet(seeing)).toMatch(/陈总/);
  expect(await sheet(blind)).not.toMatch(traces);
});

test('what a caller without the scope hands in itself comes back masked, also when it comes again', async () => {
  const input = newDemand();
  Object.assign(input.customer, person);
  const headers = { ...blind, 'idempotency-key': 'again' };
  for (let turn = 0; turn < 2; turn += 1) {
    const { status, body } = await api.send('POST', '/v1/demands', input, headers);
    expect(status).toBe(201);
    expect(body.customer.contactName).toBe('尉**安');
  }
});

test('when the line cannot be written nothing is shown', async () => {
  const em = api.orm.em.fork();
  await em.execute(
    `alter table audit_entry add constraint broken check (action <> 'personal-data.shown') not valid`,
  );
  try {
    const { status, body } = await api.send('GET', `/v1/demands/${demand.id}`, undefined, seeing);
    expect(status).toBe(500);
    expect(JSON.stringify(body)).not.toMatch(traces);
  } finally {
    await em.execute('alter table audit_entry drop constraint broken');
  }
});

test('no line of the log has personal data, whatever went wrong', async () => {
  const input = { ...newDemand(), accountManager: manager };
  Object.assign(input.customer, person);
  const em = api.orm.em.fork();
  const outcomes: number[] = [];
  const send = async (body: unknown, url = '/v1/demands') =>
    outcomes.push((await api.send('POST', url, body, seeing)).status);
  await send({ ...input, customer: { ...input.customer, contactPhone: `${person.contactPhone}`.repeat(5) } });
  await send(`{"customer": {"contactName": "${person.contactName}", `);
  await send({ ...input, expectedOn: '2020-01-01' });
  await send(input, `/v1/nothing?contact=${encodeURIComponent(person.contactName)}`);
  // The database refuses the row itself, and quotes it.
  for (const table of ['demand', 'audit_entry', 'outbox_message', 'idempotency_key']) {
    await em.execute(`alter table ${table} add constraint broken check (false) not valid`);
    await send(input);
    await em.execute(`alter table ${table} drop constraint broken`);
  }
  await em.execute('alter table demand rename column customer to gone');
  await send(input);
  await get(`/v1/demands?customer=${encodeURIComponent(person.contactName)}`, seeing).catch(() => {});
  await em.execute('alter table demand rename column gone to customer');
  expect(outcomes).toEqual([400, 400, 422, 404, 500, 500, 500, 500, 500]);
  expect(api.log.filter(({ level }) => level >= 50).length).toBeGreaterThanOrEqual(5);
  const text = JSON.stringify(api.log);
  expect(text).not.toMatch(traces);
  expect(text).not.toContain(encodeURIComponent(person.contactName));
});
