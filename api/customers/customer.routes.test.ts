import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { AuditEntry } from '../../core/audit/audit-entry.entity.ts';
import { newDemand, type TestApi, testApi } from '../../test/helpers/api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});
afterAll(async () => await api.close());

const customer = (change: Record<string, unknown> = {}) => ({
  name: '华东物流集团',
  important: true,
  serviceLevel: 'AAA',
  contactName: '李雷',
  contactPhone: '025-88886666',
  accountManager: { name: '王芳', phone: '13800000000' },
  ...change,
});

describe('PUT /v1/customers/{code}', () => {
  test('creates, updates, and changes nothing when it is the same; each change has its line without personal data', async () => {
    const first = await api.send('PUT', '/v1/customers/C-001', customer(), { 'x-actor': 'CRM' });
    expect([first.status, first.headers.location]).toEqual([201, '/v1/customers/C-001']);
    expect(first.body).toEqual({
      code: 'C-001',
      contactEmail: null,
      updatedAt: '2026-09-30T10:00:00+08:00',
      updatedBy: 'CRM',
      ...customer(),
    });
    expect((await api.send('PUT', '/v1/customers/C-001', customer())).status).toBe(200);
    const changed = await api.send('PUT', '/v1/customers/C-001', customer({ contactPhone: '025-1' }));
    expect(changed).toMatchObject({ status: 200, body: { contactPhone: '025-1', updatedBy: 'api' } });
    const lines = await api.orm.em
      .fork()
      .find(AuditEntry, { objectType: 'customer' }, { orderBy: { id: 'asc' } });
    expect(lines.map(({ action, actor, after }) => [action, actor, after?.changed])).toEqual([
      ['customer.created', 'CRM', ['name', 'important', 'serviceLevel', 'contact', 'accountManager']],
      ['customer.updated', 'api', ['contact']],
    ]);
    expect(JSON.stringify(lines)).not.toMatch(/李雷|025-|王芳|13800000000/);
    const [stored] = await api.orm.em.fork().execute('select contact::text from customer');
    expect(stored?.contact).not.toMatch(/李雷|025-1/);
  });

  test('with If-Match only while it is what was read', async () => {
    const { headers } = await api.send('PUT', '/v1/customers/E-1', customer());
    const read = await api.send('GET', '/v1/customers/E-1');
    expect(read.headers.etag).toBe(headers.etag);
    const tag = { 'if-match': String(headers.etag) };
    expect((await api.send('PUT', '/v1/customers/E-1', customer({ name: '甲' }), tag)).status).toBe(200);
    const late = await api.send('PUT', '/v1/customers/E-1', customer({ name: '乙' }), tag);
    expect([late.status, late.body.code]).toEqual([412, 'etag-differs']);
  });

  test('two at once with a new number: one creates, the other finds it', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => api.send('PUT', '/v1/customers/T-1', customer())));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 200, 201]);
  });

  test.each([
    ['no name', { name: ' ' }, '/name'],
    ['an unknown level', { serviceLevel: 'B' }, '/serviceLevel'],
    ['a number in the body', { code: 'X' }, '/code'],
  ])('%s is refused', async (_, change, pointer) => {
    const { status, body } = await api.send('PUT', '/v1/customers/X-1', customer(change));
    expect([status, body.faults[0].pointer]).toEqual([400, pointer]);
    expect((await api.send('GET', '/v1/customers/X-1')).status).toBe(404);
  });
});

test('the list is paged and filtered', async () => {
  for (const [code, name, important] of [
    ['L-1', '列表甲', true],
    ['L-2', '列表乙', false],
    ['L-3', '列表丙', true],
  ])
    await api.send('PUT', `/v1/customers/${code}`, customer({ name, important }));
  const codes = async (query: string) => {
    const { body } = await api.send('GET', `/v1/customers?${query}`);
    return [body.items.map(({ code }: { code: string }) => code), body.next !== null];
  };
  const name = encodeURIComponent('列表');
  expect(await codes(`customer=${name}&limit=2`)).toEqual([['L-1', 'L-2'], true]);
  expect(await codes(`customer=${name}&important=true`)).toEqual([['L-1', 'L-3'], false]);
  expect(await codes('customer=L-2&serviceLevel=AAA')).toEqual([['L-2'], false]);
});

describe('who is important, the record says', () => {
  test('a demand of a customer in the master has its importance and level, whatever the caller says', async () => {
    await api.send('PUT', '/v1/customers/W-1', customer({ important: false, serviceLevel: 'A' }));
    const body = { ...newDemand(), customer: { ...newDemand().customer, code: 'W-1', contactName: '赵六' } };
    const { status, body: made } = await api.send('POST', '/v1/demands', body);
    expect(status).toBe(201);
    expect(made.customer).toMatchObject({ important: false, serviceLevel: 'A', contactName: '赵六' });
  });

  test('a fault, too; and a customer the master does not know counts as before', async () => {
    const report = (code: string) => ({
      source: '10086',
      severity: 'major',
      customer: { code, name: '某公司', contactName: '赵六', contactPhone: '025-1' },
      description: '中断',
    });
    await api.send('PUT', '/v1/customers/W-2', customer({ important: true, serviceLevel: 'AA' }));
    const known = await api.send('POST', '/v1/faults', report('W-2'));
    expect(known.body).toMatchObject({ important: true, serviceLevel: 'AA' });
    const unknown = await api.send('POST', '/v1/faults', report('W-3'));
    expect(unknown.body).toMatchObject({ important: false, serviceLevel: 'standard' });
  });
});
