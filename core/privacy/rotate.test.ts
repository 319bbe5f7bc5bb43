import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { newDemand } from '../../test/helpers/api.ts';
import { freshDatabase, type TestDatabase } from '../../test/helpers/database.ts';
import { readAudit } from '../audit/read-audit.ts';
import { type Orm, openDatabase } from '../database.ts';
import { Demand } from '../demands/demand.entity.ts';
import { receiveDemand } from '../demands/receive-demand.ts';
import { answerOnce } from '../idempotency/answer-once.ts';
import { everything } from './everything.fixture.ts';
import { createKeyring, keyringFor, parseKeys } from './keyring.ts';
import { rotateKeys } from './rewrite-all.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(async () => await database.close());

const old: [string, Buffer] = ['2026', Buffer.alloc(32, 'a')];
const fresh: [string, Buffer] = ['2027', Buffer.alloc(32, 'b')];

test('after a rotation everything opens by the new key alone, the audit is not touched, and a second one has nothing to do', async () => {
  const open = async (...keys: [string, Buffer][]) =>
    await openDatabase(database.url, 2, createKeyring(keys));
  const [before, both, after] = await Promise.all([open(old), open(fresh, old), open(fresh)]);
  try {
    const { id } = await before.em.fork().transactional(
      async (em) =>
        await receiveDemand(em, {
          demand: newDemand(),
          now: new Date('2026-09-30T02:00:00Z'),
          actor: 'crm',
        }),
    );
    const lines = await before.em.fork().execute('select * from audit_entry');
    await expect(after.em.fork().findOneOrFail(Demand, { id })).rejects.toThrow('does not have');
    expect(await rotateKeys(both)).toBe(3);
    expect(await rotateKeys(both)).toBe(0);
    expect(await everything(database.orm)).not.toContain('pd1.2026.');
    expect((await after.em.fork().findOneOrFail(Demand, { id })).customer.contactName).toBe('李雷');
    expect((await readAudit(after.em.fork(), { demandId: id }))[0]?.after).toMatchObject({
      customer: { contactName: '李雷' },
    });
    expect(await after.em.fork().execute('select * from audit_entry')).toEqual(lines);
  } finally {
    await Promise.all([before, both, after].map(async (orm) => await orm.close()));
  }
});

test('a secret in an answer that is kept goes along', async () => {
  const open = async (...keys: [string, Buffer][]) =>
    await openDatabase(database.url, 2, createKeyring(keys));
  const [before, both, after] = await Promise.all([open(old), open(fresh, old), open(fresh)]);
  const answered = async ({ em }: Orm, secret: string) => {
    const once = { scope: 'POST /v1/webhooks', principal: 'crm', key: 'k-1', body: {}, hours: 1 };
    const answer = { status: 201, location: '/v1/webhooks/1', body: { secret } };
    return (await answerOnce(em.fork(), once, async () => answer)).body;
  };
  try {
    await answered(before, 'whsec_first');
    expect(await rotateKeys(both)).toBe(1);
    expect(await answered(after, 'whsec_other')).toEqual({ secret: 'whsec_first' });
    expect(await everything(database.orm)).not.toContain('whsec_');
  } finally {
    await Promise.all([before, both, after].map(async (orm) => await orm.close()));
  }
});

test('without AUTH=off there is no start without keys', () => {
  expect(() => keyringFor({ AUTH: 'on' })).toThrow('PERSONAL_DATA_KEYS is missing');
  expect(keyringFor({ AUTH: 'off' }).current).toBe('development');
  const keys = `2027:${Buffer.alloc(32, 'b').toString('base64')}`;
  expect(keyringFor({ AUTH: 'on', PERSONAL_DATA_KEYS: keys }).current).toBe('2027');
  expect(parseKeys(keys)).toHaveLength(1);
});
