import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Type } from 'typebox';
import { receiveDemand } from '../core/demands/receive-demand.ts';
import { createLogger } from '../core/telemetry/logger.ts';
import { newDemand } from '../test/helpers/api.ts';
import { freshDatabase, type TestDatabase } from '../test/helpers/database.ts';
import { defineJob } from './job.ts';
import { fakeEngine, relayDeps } from './relay/engine.fixture.ts';
import { relayOnce } from './relay/relay.ts';
import { runJob } from './run-job.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(async () => await database.close());

const traces = /尉迟静安|13977778888|yuchi@|万俟长青|61234567/;
const demand = { ...newDemand(), accountManager: { name: '万俟长青', phone: '0551-61234567' } };
Object.assign(demand.customer, {
  contactName: '尉迟静安',
  contactPhone: '13977778888',
  contactEmail: 'yuchi@example.com',
});
const now = new Date('2026-09-30T02:00:00Z');

test('no line that the workers log has personal data, whatever went wrong, nor has what the outbox keeps of it', async () => {
  const lines: string[] = [];
  const log = createLogger(
    { service: 'workers', level: 'trace' },
    { write: (line: string) => lines.push(line) },
  );
  const em = () => database.orm.em.fork();
  const receive = async () =>
    await em().transactional(async (tx) => await receiveDemand(tx, { demand, now, actor: 'crm' }));
  await receive();

  // An engine that says what it was sent.
  const quoting = fakeEngine({
    publishMessage: async (message) => {
      throw new Error(`rejected: ${JSON.stringify(message)}`);
    },
  });
  expect(await relayOnce(relayDeps(database.orm, quoting, log))).toBe(1);
  const [row]: { last_error: string }[] = await em().execute('select last_error from outbox_message');
  expect(row?.last_error).toContain('尉**安');
  expect(row?.last_error).not.toMatch(traces);

  // A job whose row the database refuses, and quotes; and one that was sent what it does not know.
  const handler = defineJob({
    type: 'receive',
    variables: Type.Object({ customer: Type.Object({ contactName: Type.String() }) }),
    handle: async () => ({ id: (await receive()).id }),
  });
  const job = {
    key: '1',
    type: 'receive',
    processInstanceKey: '1',
    elementInstanceKey: '2',
    elementId: 'receive',
    retries: 3,
  };
  await em().execute('alter table demand add constraint broken check (false) not valid');
  const deps = { orm: database.orm, clock: { now: async () => now }, log };
  for (const variables of [demand, { customer: { ...demand.customer, contactName: 1 } }])
    expect(await runJob(deps, handler, job, variables)).toMatchObject({ kind: 'fail' });

  expect(lines.length).toBeGreaterThanOrEqual(3);
  expect(lines.join('')).not.toMatch(traces);
});
