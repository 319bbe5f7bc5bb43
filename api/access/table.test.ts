import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { InjectOptions } from 'fastify';
import { archive, givenConcluded, givenFile, givenOpened } from '../../core/acceptance/archive.fixture.ts';
import { allScopes } from '../../core/access/principal.ts';
import { Notification } from '../../core/notifications/notification.entity.ts';
import { givenKey } from '../../test/helpers/access.ts';
import { type Json, newDemand, type TestApi, testApi } from '../../test/helpers/api.ts';
import { givenDeadline, givenStep } from '../../test/helpers/given.ts';
import { givenService } from '../../test/helpers/given-service.ts';

/**
 * Role × route × object. Every route of the app has a row; one that is added without fails here. The objects are the
 * support centre's. nobody: no key. lacking: all scopes but the one of the route. other: engineering, which has nothing to
 * do with the objects. own: the support centre. all: of no department.
 */
const roles = ['nobody', 'lacking', 'other', 'own', 'all'] as const;
type Role = (typeof roles)[number];
type Bound = 'other' | 'own' | 'all';

let api: TestApi;
const keys = new Map<Bound, Record<string, string>>();
/** A key without the scope of the route, by scope. */
const lacking = new Map<string, Record<string, string>>();
let shared: Awaited<ReturnType<typeof givenObjects>>;

interface Sent {
  url: string;
  body?: Json;
  headers?: Record<string, string>;
  /** Other than JSON. */
  payload?: string;
}
/** What a role gets: a status, or whether a list has the object. */
type Expected = number | 'shown' | 'hidden';
interface Row {
  send: (as: Bound) => Promise<Sent>;
  expected: Record<Bound, Expected>;
  /** Of a list: the id to look for. */
  shows?: () => string;
  /** For staff: nobody is led to the page to sign in. */
  page?: boolean;
  open?: boolean;
}
type Send = string | ((as: Bound) => Promise<Sent | string> | Sent | string);

const sending =
  (send: Send): Row['send'] =>
  async (as) => {
    const made = typeof send === 'string' ? send : await send(as);
    return typeof made === 'string' ? { url: made } : made;
  };
/** An object that others do not have. */
const one = (send: Send, status = 200): Row => ({
  send: sending(send),
  expected: { other: 404, own: status, all: status },
});
/** A list in which others find nothing of it. */
const list = (url: Send, shows: () => string): Row => ({
  send: sending(url),
  shows,
  expected: { other: 'hidden', own: 'shown', all: 'shown' },
});
/** The same for every department: by scope alone. */
const same = (send: Send, status = 200): Row => ({
  send: sending(send),
  expected: { other: status, own: status, all: status },
});
/** About all departments: not for a key of one. */
const unbound = (send: Send, status = 200): Row => ({
  send: sending(send),
  expected: { other: 403, own: 403, all: status },
});
/** For who handed the demand in, and for keys of no department. */
const creators = (send: Send, status: number): Row => ({
  send: sending(send),
  expected: { other: 404, own: 403, all: status },
});
const open = (send: Send, status = 200): Row => ({ ...same(send, status), open: true });
const page = (row: Row): Row => ({ ...row, page: true });

const post = (url: string, body: Json = {}): Sent => ({
  url,
  body,
  headers: { 'idempotency-key': randomUUID() },
});
const upload = (url: string, name: string, content: string): Sent => ({
  url,
  headers: { 'content-type': 'multipart/form-data; boundary=b' },
  payload: `--b\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\n\r\n${content}\r\n--b--\r\n`,
});
const step = async (change: object = {}): Promise<string> =>
  await givenStep(api.orm, shared.demandId, change);
const acting =
  (verb: string, body: Json, change: object = {}) =>
  async () =>
    post(`/v1/steps/${await step(change)}/${verb}`, { by: '王芳', ...body });
const clock = (verb: string, body: Json) => async () =>
  post(`/v1/deadlines/${await givenDeadline(api.orm, shared.demandId)}/${verb}`, body);
/** A webhook of the key that asks; for the other department, one of the own. */
const webhook = async (as: Bound): Promise<string> => {
  const headers = keys.get(as === 'other' ? 'own' : as) ?? {};
  const answer = await api.send(
    'POST',
    '/v1/webhooks',
    { url: 'https://93.184.216.34/x' },
    { ...headers, 'idempotency-key': randomUUID() },
  );
  return answer.body.id;
};
const hub = async (as: Bound, base: string): Promise<string> => {
  const headers = keys.get(as === 'other' ? 'own' : as) ?? {};
  const answer = await api.send(
    'POST',
    `${base}/hub`,
    { callback: 'https://93.184.216.34/x' },
    { ...headers, 'idempotency-key': randomUUID() },
  );
  return answer.body.id;
};
const newKey = async (): Promise<string> => (await givenKey(api.orm)).id;
const tmf = {
  service: '/tmf-api/serviceInventory/v4',
  resource: '/tmf-api/resourceInventoryManagement/v4',
  order: '/tmf-api/serviceOrdering/v4',
  check: '/tmf-api/serviceQualificationManagement/v4',
  work: '/tmf-api/resourceOrdering/v4',
  ticket: '/tmf-api/troubleTicket/v4',
};
const hubs = (base: string): Record<string, Row> => ({
  [`POST ${base}/hub`]: same(() => post(`${base}/hub`, { callback: 'https://93.184.216.34/x' }), 201),
  [`DELETE ${base}/hub/:id`]: one(async (as) => ({ url: `${base}/hub/${await hub(as, base)}` }), 204),
});
const calendar = JSON.parse(
  readFileSync(new URL('../../test/fixtures/calendar-2030.json', import.meta.url), 'utf8'),
);
const template = () => ({
  code: `T-${randomUUID()}`,
  name: '模板',
  content: '内容',
  serviceType: 'internet',
});

const table: Record<string, Row> = {
  'GET /healthz': open('/healthz'),
  'GET /readyz': open('/readyz'),
  'GET /openapi.json': open('/openapi.json'),
  'GET /sign-in': open('/sign-in'),
  'POST /sign-in': open(
    () => ({
      url: '/sign-in',
      payload: 'key=x',
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' },
    }),
    401,
  ),
  'POST /sign-out': open(
    () => ({
      url: '/sign-out',
      payload: '',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    }),
    303,
  ),
  'GET /metrics': same('/metrics'),
  'GET /uploads/acceptance': page(one(() => `/uploads/acceptance?demand=${shared.number}`)),
  'GET /steps/:id': page(one(() => `/steps/${shared.stepId}`)),
  'POST /steps/:id': page(
    one(
      async () => ({
        url: `/steps/${await step()}`,
        payload: new URLSearchParams({ do: 'acceptance', by: '王芳' }).toString(),
        headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' },
      }),
      303,
    ),
  ),

  'POST /v1/api-keys': unbound(
    () => post('/v1/api-keys', { name: randomUUID(), department: null, scopes: ['demands:read'] }),
    201,
  ),
  'GET /v1/api-keys': unbound('/v1/api-keys'),
  'POST /v1/api-keys/:id/rotation': unbound(async () => post(`/v1/api-keys/${await newKey()}/rotation`)),
  'DELETE /v1/api-keys/:id': unbound(async () => ({ url: `/v1/api-keys/${await newKey()}` })),

  'POST /v1/demands': same(() => post('/v1/demands', newDemand()), 201),
  'GET /v1/demands': list('/v1/demands?limit=500', () => shared.demandId),
  'GET /v1/demands/:id': one(() => `/v1/demands/${shared.demandId}`),
  'POST /v1/demands/:id/cancellation': creators(
    async () => post(`/v1/demands/${await givenCase()}/cancellation`, { reason: '客户撤回' }),
    200,
  ),
  'GET /v1/demands/:id/handling-records': one(() => `/v1/demands/${shared.demandId}/handling-records`),
  'GET /v1/demands/:id/timeline': one(() => `/v1/demands/${shared.demandId}/timeline`),
  'GET /v1/demands/:id/forms/:form': one(() => `/v1/demands/${shared.archivedDemandId}/forms/acceptance`),
  'POST /v1/demands/:id/attachments': one(
    () => upload(`/v1/demands/${shared.demandId}/attachments`, 'a.pdf', `%PDF-1.4 ${randomUUID()}\n%%EOF`),
    201,
  ),
  'GET /v1/demands/:id/attachments': one(() => `/v1/demands/${shared.archivedDemandId}/attachments`),
  'GET /v1/attachments/:id': one(() => `/v1/attachments/${shared.attachmentId}`),
  'GET /v1/archives': list('/v1/archives', () => shared.archiveNumber),
  'GET /v1/archives/:number': one(() => `/v1/archives/${shared.archiveNumber}`),

  'POST /v1/faults': same(() => post('/v1/faults', newFault()), 201),
  'GET /v1/faults': list('/v1/faults?limit=500', () => shared.faultId),
  'GET /v1/faults/:id': one(() => `/v1/faults/${shared.faultId}`),
  'GET /v1/faults/:id/timeline': one(() => `/v1/faults/${shared.faultId}/timeline`),

  'GET /v1/steps': list('/v1/steps?limit=500', () => shared.stepId),
  'GET /v1/steps/:id': one(() => `/v1/steps/${shared.stepId}`),
  // 422: the result does not fit the step, which is said to its department only.
  'POST /v1/steps/:id/completion': one(
    acting('completion', { by: undefined, variables: {}, completedBy: '王芳' }),
    422,
  ),
  'POST /v1/steps/:id/acceptance': one(acting('acceptance', {})),
  'POST /v1/steps/:id/handover': one(acting('handover', { department: 'om-teams', remark: '请办' })),
  'POST /v1/steps/:id/return': one(
    acting('return', { reason: '退' }, { senders: [{ department: 'om-teams', assignee: null }] }),
  ),
  'POST /v1/steps/:id/reminder': one(acting('reminder', {})),
  'POST /v1/steps/:id/hold': one(acting('hold', { reason: '等' })),
  'POST /v1/steps/:id/resumption': one(
    acting(
      'resumption',
      {},
      { heldAt: new Date('2026-09-30T10:00:00+08:00'), heldBy: '王芳', holdReason: '等' },
    ),
  ),
  'POST /v1/steps/:id/notes': one(acting('notes', { text: '备注' })),

  'GET /v1/deadlines': list('/v1/deadlines?limit=500', () => shared.deadlineId),
  'GET /v1/deadlines/:id': one(() => `/v1/deadlines/${shared.deadlineId}`),
  'GET /v1/deadlines/:id/explanation': one(() => `/v1/deadlines/${shared.deadlineId}/explanation`),
  'POST /v1/deadlines/:id/pause': one(clock('pause', { reason: '等' })),
  'POST /v1/deadlines/:id/resumption': one(clock('resumption', {}), 409),
  'POST /v1/deadlines/:id/extension': one(
    clock('extension', { workingDays: 1, reason: '等', approver: '王芳' }),
  ),

  'GET /v1/services': list('/v1/services?limit=500', () => shared.serviceId),
  'GET /v1/services/:id': one(() => `/v1/services/${shared.serviceId}`),
  // 409: it is not suspended.
  'POST /v1/services/:id/resumption': one(() => post(`/v1/services/${shared.serviceId}/resumption`), 409),
  'GET /v1/notifications': list('/v1/notifications?limit=500', () => shared.notificationId),

  'GET /v1/statistics': same('/v1/statistics?from=2026-09-01&to=2026-09-30'),
  // A figure that is no department's is 403: statistics.routes.test.ts.
  'GET /v1/statistics/cases': list(
    '/v1/statistics/cases?figure=clocks.running&limit=500',
    () => shared.deadlineId,
  ),

  'GET /v1/calendar/due': same('/v1/calendar/due?from=2026-09-30&workingDays=2'),
  'GET /v1/calendar/:year': same('/v1/calendar/2026'),
  'PUT /v1/calendar/:year': same(() => ({ url: '/v1/calendar/2030', body: calendar })),
  'GET /v1/solution-templates': same('/v1/solution-templates'),
  'POST /v1/solution-templates': same(() => post('/v1/solution-templates', template()), 201),
  // 404 for all: the library is nobody's.
  'GET /v1/solution-templates/:id': same(`/v1/solution-templates/${randomUUID()}`, 404),
  'GET /v1/resources': same('/v1/resources'),
  'POST /v1/resources': same(() => post('/v1/resources', { resources: [] }), 400),
  'GET /v1/resources/:code': same('/v1/resources/NONE', 404),
  'GET /v1/resources/:code/history': same('/v1/resources/NONE/history', 404),
  'POST /v1/resources/:code/units/:number/release': same(
    () => post('/v1/resources/NONE/units/1/release'),
    404,
  ),
  'GET /v1/customers': same('/v1/customers'),
  'GET /v1/customers/:code': same('/v1/customers/NONE', 404),
  'PUT /v1/customers/:code': same(() => ({ url: '/v1/customers/C-77', body: {} }), 400),
  'GET /v1/models': same('/v1/models'),
  // 404 and 400: no release yet, no file in it.
  'GET /v1/models/:release': same('/v1/models/1', 404),
  'POST /v1/models': same(() => post('/v1/models'), 400),
  'POST /v1/models/:release/restoration': same(() => post('/v1/models/1/restoration'), 400),

  'POST /v1/webhooks': same(() => post('/v1/webhooks', { url: 'https://93.184.216.34/x' }), 201),
  'GET /v1/webhooks': same('/v1/webhooks'),
  'GET /v1/webhooks/:id': one(async (as) => `/v1/webhooks/${await webhook(as)}`),
  // 428: not without If-Match.
  'PUT /v1/webhooks/:id': one(async (as) => ({
    url: `/v1/webhooks/${await webhook(as)}`,
    body: { url: 'https://93.184.216.34/y' },
    headers: { 'if-match': '*' },
  })),
  'DELETE /v1/webhooks/:id': one(async (as) => ({ url: `/v1/webhooks/${await webhook(as)}` }), 204),
  'POST /v1/webhooks/:id/test': one(async (as) => post(`/v1/webhooks/${await webhook(as)}/test`)),
  'POST /v1/webhooks/:id/secret-rotation': one(
    async (as) => post(`/v1/webhooks/${await webhook(as)}/secret-rotation`),
    201,
  ),
  'GET /v1/webhooks/:id/deliveries': one(async (as) => `/v1/webhooks/${await webhook(as)}/deliveries`),
  'POST /v1/webhooks/:id/replay': one(async (as) => post(`/v1/webhooks/${await webhook(as)}/replay`), 202),
  'POST /v1/webhooks/:id/deliveries/:delivery/replay': one(
    async (as) => post(`/v1/webhooks/${await webhook(as)}/deliveries/${randomUUID()}/replay`),
    404,
  ),
  'GET /v1/events': same('/v1/events?after=0'),
  'GET /v1/event-types': same('/v1/event-types'),

  'POST /v1/imports/demands': same(() => upload('/v1/imports/demands?dryRun=true', 'a.txt', 'x')),
  'POST /v1/imports/resources': same(() => upload('/v1/imports/resources?dryRun=true', 'a.txt', 'x')),
  'POST /v1/imports/customers': same(() => upload('/v1/imports/customers?dryRun=true', 'a.txt', 'x')),
  'GET /v1/imports': unbound('/v1/imports'),
  ...Object.fromEntries(
    ['demands', 'resources', 'customers'].flatMap((kind) =>
      ['xlsx', 'csv'].map((type) => {
        const url = `/v1/imports/${kind}/template.${type}`;
        return [`GET ${url}`, same(url)];
      }),
    ),
  ),
  'GET /v1/exports/demands': list('/v1/exports/demands?format=csv', () => shared.number),
  'GET /v1/exports/faults': list('/v1/exports/faults?format=csv', () => shared.faultNumber),
  'GET /v1/exports/archives': list('/v1/exports/archives?format=csv', () => shared.archiveNumber),
  'GET /v1/exports/services': list('/v1/exports/services?format=csv', () => shared.serviceNumber),
  'GET /v1/exports/steps': list('/v1/exports/steps?format=csv', () => shared.number),
  'GET /v1/exports/deadlines': list('/v1/exports/deadlines?format=csv', () => shared.number),
  'GET /v1/exports/notifications': list('/v1/exports/notifications?format=csv', () => '请办理甲'),
  'GET /v1/exports/customers': same('/v1/exports/customers?format=csv'),
  'GET /v1/exports/resources': same('/v1/exports/resources?format=csv'),
  'GET /v1/exports/solution-templates': same('/v1/exports/solution-templates?format=csv'),

  [`GET ${tmf.service}/service`]: list(`${tmf.service}/service?limit=500`, () => shared.serviceId),
  [`GET ${tmf.service}/service/:id`]: one(() => `${tmf.service}/service/${shared.serviceId}`),
  // 400: what is in the body is judged after who sent it.
  [`POST ${tmf.service}/service`]: same(() => post(`${tmf.service}/service`), 400),
  [`PATCH ${tmf.service}/service/:id`]: one(() => ({
    url: `${tmf.service}/service/${shared.serviceId}`,
    body: { description: '备注' },
  })),
  ...hubs(tmf.service),
  [`GET ${tmf.resource}/resource`]: same(`${tmf.resource}/resource`),
  [`GET ${tmf.resource}/resource/:id`]: same(`${tmf.resource}/resource/NONE`, 404),
  [`POST ${tmf.resource}/resource`]: same(() => post(`${tmf.resource}/resource`), 400),
  [`PATCH ${tmf.resource}/resource/:id`]: same(
    () => ({ url: `${tmf.resource}/resource/NONE`, body: { name: 'x' } }),
    404,
  ),
  ...hubs(tmf.resource),
  [`GET ${tmf.order}/serviceOrder`]: list(`${tmf.order}/serviceOrder?limit=500`, () => shared.demandId),
  [`GET ${tmf.order}/serviceOrder/:id`]: one(() => `${tmf.order}/serviceOrder/${shared.demandId}`),
  [`POST ${tmf.order}/serviceOrder`]: same(() => post(`${tmf.order}/serviceOrder`), 400),
  [`PATCH ${tmf.order}/serviceOrder/:id`]: creators(
    async () => ({ url: `${tmf.order}/serviceOrder/${await givenCase()}`, body: { state: 'cancelled' } }),
    200,
  ),
  [`POST ${tmf.order}/cancelServiceOrder`]: creators(
    async () => post(`${tmf.order}/cancelServiceOrder`, { serviceOrder: { id: await givenCase() } }),
    201,
  ),
  [`GET ${tmf.order}/cancelServiceOrder`]: list(
    `${tmf.order}/cancelServiceOrder?limit=500`,
    () => shared.cancelledId,
  ),
  [`GET ${tmf.order}/cancelServiceOrder/:id`]: one(
    () => `${tmf.order}/cancelServiceOrder/${shared.cancelledId}`,
  ),
  ...hubs(tmf.order),
  ...Object.fromEntries(
    ['check', 'query'].flatMap((kind) => {
      const url = `${tmf.check}/${kind}ServiceQualification`;
      const id = () => shared[kind === 'check' ? 'checkId' : 'queryId'];
      return [
        [`GET ${url}`, list(`${url}?limit=500`, id)],
        [`GET ${url}/:id`, one(() => `${url}/${id()}`)],
        [`POST ${url}`, same(() => post(url), 400)],
      ];
    }),
  ),
  ...hubs(tmf.check),
  [`GET ${tmf.work}/resourceOrder`]: list(`${tmf.work}/resourceOrder?limit=500`, () => shared.workId),
  [`GET ${tmf.work}/resourceOrder/:id`]: one(() => `${tmf.work}/resourceOrder/${shared.workId}`),
  [`POST ${tmf.work}/resourceOrder`]: same(() => post(`${tmf.work}/resourceOrder`), 400),
  [`PATCH ${tmf.work}/resourceOrder/:id`]: one(() => ({
    url: `${tmf.work}/resourceOrder/${shared.workId}`,
    body: { externalId: randomUUID() },
  })),
  [`POST ${tmf.work}/cancelResourceOrder`]: one(
    async () => post(`${tmf.work}/cancelResourceOrder`, { resourceOrder: { id: await givenWork() } }),
    201,
  ),
  [`GET ${tmf.work}/cancelResourceOrder`]: list(
    `${tmf.work}/cancelResourceOrder?limit=500`,
    () => shared.cancelledWorkId,
  ),
  [`GET ${tmf.work}/cancelResourceOrder/:id`]: one(
    () => `${tmf.work}/cancelResourceOrder/${shared.cancelledWorkId}`,
  ),
  ...hubs(tmf.work),
  [`GET ${tmf.ticket}/troubleTicket`]: list(`${tmf.ticket}/troubleTicket?limit=500`, () => shared.faultId),
  [`GET ${tmf.ticket}/troubleTicket/:id`]: one(() => `${tmf.ticket}/troubleTicket/${shared.faultId}`),
  [`POST ${tmf.ticket}/troubleTicket`]: same(() => post(`${tmf.ticket}/troubleTicket`), 400),
  [`PATCH ${tmf.ticket}/troubleTicket/:id`]: one(() => ({
    url: `${tmf.ticket}/troubleTicket/${shared.faultId}`,
    body: { externalId: 'x' },
  })),
  ...hubs(tmf.ticket),
};

const newFault = (): Json => {
  const { code, name, contactName, contactPhone } = newDemand().customer;
  return { source: '10086', description: '专线中断', customer: { code, name, contactName, contactPhone } };
};

/** A demand with a step of the support centre, handed in by a key of no department. */
async function givenCase(): Promise<string> {
  const made = await created('all', '/v1/demands', newDemand());
  await givenStep(api.orm, made.id);
  return made.id;
}
/** Work without a demand, sent by the support centre. */
const givenWork = async (): Promise<string> =>
  (await created('own', `${tmf.work}/resourceOrder`, { orderItem: [{ id: '1', action: 'add' }] })).id;

async function created(as: Bound, url: string, body: Json): Promise<Json> {
  const answer = await api.send('POST', url, body, { ...keys.get(as), 'idempotency-key': randomUUID() });
  if (answer.status >= 300)
    throw new Error(
      `${url}: ${answer.status} ${JSON.stringify([answer.body, api.log.filter(({ err }) => err)])}`,
    );
  return answer.body;
}

async function givenObjects() {
  const demandId = await givenCase();
  const demand = (await api.send('GET', `/v1/demands/${demandId}`, undefined, keys.get('all'))).body;
  const archived = await givenOpened(api.orm);
  await givenStep(api.orm, archived.demandId);
  await givenConcluded(api.orm, archived.demandId, { conclusion: 'passed' });
  const attachmentId = await givenFile(api.orm, archived.demandId, {
    name: 'a.pdf',
    content: Buffer.from('%PDF-1.4'),
  });
  const service = await givenService(api.orm);
  await givenStep(api.orm, service.demandId, { state: 'completed' });
  const fault = await created('all', '/v1/faults', newFault());
  const em = api.orm.em.fork();
  await givenStep(api.orm, demandId, { key: 'repair-access', demandId: null, faultId: fault.id });
  const notificationId = randomUUID();
  em.create(
    Notification,
    {
      id: notificationId,
      at: new Date(),
      kind: 'reminder',
      department: 'support-center',
      recipient: 'department',
      demandId,
      text: '请办理甲',
    },
    { persist: true },
  );
  await em.flush();
  const cancelledId = await givenCase();
  await created('all', `/v1/demands/${cancelledId}/cancellation`, { reason: '撤回' });
  const cancelledWorkId = await givenWork();
  await created('own', `${tmf.work}/cancelResourceOrder`, { resourceOrder: { id: cancelledWorkId } });
  const asked = {
    serviceQualificationItem: [{ id: '1', service: { serviceType: 'internet', place: [] } }],
    searchCriteria: { service: {} },
  };
  return {
    demandId,
    number: String(demand.number),
    stepId: await givenStep(api.orm, demandId),
    deadlineId: await givenDeadline(api.orm, demandId),
    attachmentId,
    faultId: String(fault.id),
    faultNumber: String(fault.number),
    serviceId: service.id,
    serviceNumber: service.number,
    archiveNumber: (await archive(api.orm, archived.demandId)).number,
    archivedDemandId: archived.demandId,
    notificationId,
    cancelledId,
    cancelledWorkId,
    workId: await givenWork(),
    checkId: (await created('own', `${tmf.check}/checkServiceQualification`, asked)).id,
    queryId: (await created('own', `${tmf.check}/queryServiceQualification`, asked)).id,
  };
}

beforeAll(async () => {
  api = await testApi(undefined, { access: { auth: 'on' } });
  const departments: [Bound, string | null][] = [
    ['other', 'engineering'],
    ['own', 'support-center'],
    ['all', null],
  ];
  for (const [role, department] of departments)
    keys.set(role, (await givenKey(api.orm, { department })).headers);
  for (const scope of allScopes)
    lacking.set(
      scope,
      (await givenKey(api.orm, { scopes: allScopes.filter((one) => one !== scope) })).headers,
    );
  shared = await givenObjects();
});
afterAll(async () => await api.close());

const routesOf = (app: TestApi['app']): string[] =>
  app.guardedRoutes
    .filter(({ method, url }) => method !== 'HEAD' && !url.startsWith('/docs'))
    .map(({ method, url }) => `${method} ${url}`);

test('every route of the app has a row, and every row a route', () => {
  expect(Object.keys(table).sort()).toEqual(routesOf(api.app).sort());
});

async function answerTo(name: string, sent: Sent, headers: Record<string, string>) {
  const [method = ''] = name.split(' ');
  const payload = sent.payload ?? (sent.body === undefined ? undefined : JSON.stringify(sent.body));
  const request: InjectOptions = {
    url: sent.url,
    headers: {
      ...(sent.body === undefined ? {} : { 'content-type': 'application/json' }),
      ...sent.headers,
      ...headers,
    },
    ...(payload === undefined ? {} : { payload }),
  };
  return await api.app.inject({ ...request, method: method as 'GET' });
}

/** What the table says a role gets. */
function expectedOf(name: string, row: Row, role: Role): unknown {
  if (role !== 'nobody' && role !== 'lacking') return row.expected[role];
  if (row.open) return row.expected.all;
  if (role === 'lacking') return row.page ? 403 : '403, the scope named';
  return row.page && name.startsWith('GET') ? 303 : 401;
}

describe.each(Object.keys(table))('%s', (name) => {
  test('gives each role what is its own', async () => {
    const row = table[name];
    const scope = api.app.guardedRoutes.find(({ method, url }) => `${method} ${url}` === name)?.scope;
    if (row === undefined || scope === undefined) throw new Error(`${name} has no row or is no route.`);
    const got: Record<string, unknown> = {};
    const sent = await row.send('own');
    // Refused before anything happens, so the own department can send the same afterwards.
    got.nobody = (await answerTo(name, sent, {})).statusCode;
    const refused = await answerTo(name, sent, lacking.get(scope) ?? {});
    const named = refused.statusCode === 403 && refused.body.includes(scope);
    got.lacking = named && !row.page ? '403, the scope named' : refused.statusCode;
    for (const role of ['other', 'own', 'all'] as const) {
      const answer = await answerTo(name, role === 'own' ? sent : await row.send(role), keys.get(role) ?? {});
      const looksAt = row.shows !== undefined && answer.statusCode === 200;
      got[role] = looksAt
        ? answer.body.includes(row.shows?.() ?? '')
          ? 'shown'
          : 'hidden'
        : answer.statusCode;
    }
    expect(got).toEqual(Object.fromEntries(roles.map((role) => [role, expectedOf(name, row, role)])));
  });
});
