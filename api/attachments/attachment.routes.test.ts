import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { zipSync } from 'fflate';
import { Demand } from '../../core/demands/demand.entity.ts';
import { type Json, newDemand, type TestApi, testApi } from '../../test/helpers/api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});
afterAll(async () => await api.close());
beforeEach(() => {
  api.clock.at = new Date('2026-12-25T10:00:00+08:00');
});

const demand = async (): Promise<Json> => {
  const { expectedOn: _, ...body } = newDemand();
  return (await api.send('POST', '/v1/demands', body)).body;
};

const pdf = Buffer.from('%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');
const jpeg = Buffer.from('ffd8ffe000104a46494600010101006000600000ffd9', 'hex');
const png = Buffer.from('89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de', 'hex');
const zip = (name: string) => Buffer.from(zipSync({ [name]: new Uint8Array([1, 2, 3]) }));

const BOUNDARY = 'x-test-boundary';
const part = (content: Buffer, name: string): Buffer =>
  Buffer.concat([
    Buffer.from(
      `--${BOUNDARY}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: application/octet-stream\r\n\r\n`,
    ),
    content,
    Buffer.from('\r\n'),
  ]);

async function send(id: string, payload: Buffer, kind = 'acceptance-form') {
  const answer = await api.app.inject({
    method: 'POST',
    url: `/v1/demands/${id}/attachments?kind=${kind}`,
    headers: { 'content-type': `multipart/form-data; boundary=${BOUNDARY}`, 'x-actor': '%E7%8E%8B%E8%8A%B3' },
    payload,
  });
  return { status: answer.statusCode, body: answer.json() };
}
const upload = async (id: string, content: Buffer, name = '签字验收单.pdf', kind?: string) =>
  await send(id, Buffer.concat([part(content, name), Buffer.from(`--${BOUNDARY}--\r\n`)]), kind);

describe('an upload', () => {
  test.each([
    ['PDF', pdf, 'application/pdf'],
    ['JPEG', jpeg, 'image/jpeg'],
    ['PNG', png, 'image/png'],
    ['OFD', zip('OFD.xml'), 'application/ofd'],
  ])(
    '%s is taken by its content, whatever its name says, and given back as it is',
    async (_type, content, type) => {
      const { id } = await demand();
      const { status, body } = await upload(id, content, '..\\扫描:件.bin');
      expect([status, body.mediaType, body.name, body.uploadedBy]).toEqual([201, type, '扫描件.bin', '王芳']);
      const again = await api.app.inject({ url: `/v1/attachments/${body.id}` });
      expect(again.rawPayload.equals(content)).toBe(true);
      expect(again.headers).toMatchObject({ 'content-type': type, 'x-content-type-options': 'nosniff' });
      const { items } = (await api.send('GET', `/v1/demands/${id}/attachments`)).body;
      expect(items).toMatchObject([{ id: body.id, size: content.length }]);
    },
  );

  test.each([
    ['a text that calls itself PDF', Buffer.from('hello'), 422, 'file-type-refused'],
    ['another zip', zip('word/document.xml'), 422, 'file-type-refused'],
    ['a web page', Buffer.from('<!doctype html><script>alert(1)</script>'), 422, 'file-type-refused'],
    ['nothing', Buffer.alloc(0), 422, 'file-empty'],
    ['21 MB', Buffer.concat([pdf, Buffer.alloc(21 * 1024 * 1024)]), 413, 'body-too-large'],
  ])('%s is refused with a sentence', async (_what, content, status, code) => {
    const { id } = await demand();
    const answer = await upload(id, content);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect((await api.send('GET', `/v1/demands/${id}/attachments`)).body.items).toEqual([]);
  });

  test.each([
    [
      'two files',
      Buffer.concat([part(pdf, 'a.pdf'), part(jpeg, 'b.jpg'), Buffer.from(`--${BOUNDARY}--\r\n`)]),
    ],
    ['no file', Buffer.from(`--${BOUNDARY}--\r\n`)],
    ['half a file', part(pdf, 'a.pdf').subarray(0, 150)],
  ])('%s: 422', async (_what, payload) => {
    const { id } = await demand();
    const answer = await send(id, payload);
    expect([answer.status, answer.body.code]).toEqual([422, 'file-missing']);
    expect((await api.send('GET', `/v1/demands/${id}/attachments`)).body.items).toEqual([]);
  });

  test('that is no multipart: 415', async () => {
    const { id } = await demand();
    expect((await api.send('POST', `/v1/demands/${id}/attachments`, { file: 'x' })).status).toBe(415);
  });

  test('twice, as a double click sends it, is one file', async () => {
    const { id } = await demand();
    const answers = await Promise.all(Array.from({ length: 6 }, async () => await upload(id, pdf)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 200, 201]);
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
  });

  test('to a demand that is over: 409; of a completed one something else is still taken', async () => {
    const { id } = await demand();
    await api.orm.em.fork().nativeUpdate(Demand, { id }, { state: 'completed' });
    expect((await upload(id, pdf)).body.code).toBe('demand-ended');
    expect((await upload(id, pdf, '补充.pdf', 'other')).status).toBe(201);
    await api.orm.em.fork().nativeUpdate(Demand, { id }, { state: 'cancelled' });
    expect((await upload(id, jpeg, '照片.jpg', 'other')).status).toBe(409);
  });
});

describe('the page for staff', () => {
  test('names the demand, escapes what it shows and loads nothing from elsewhere', async () => {
    const { expectedOn: _, ...body } = newDemand();
    body.customer.name = '<script>alert(1)</script>公司';
    const { number } = (await api.send('POST', '/v1/demands', body)).body;
    const page = await api.app.inject({ url: `/uploads/acceptance?demand=${number}` });
    expect([page.statusCode, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(page.body).toContain(number);
    expect(page.body).not.toContain('<script>alert(1)');
    expect(page.body).not.toMatch(/https?:\/\//);
    expect(page.headers['content-security-policy']).toContain("default-src 'none'");
  });

  test('says so when there is no such demand', async () => {
    const page = await api.app.inject({ url: '/uploads/acceptance?demand=XQ-19990101-0001' });
    expect([page.statusCode, page.body]).toEqual([404, expect.stringContaining('没有这个需求')]);
  });
});
