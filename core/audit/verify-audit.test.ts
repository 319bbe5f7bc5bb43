import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { freshDatabase, type TestDatabase } from '../../test/helpers/database.ts';
import { linkHash } from './link-hash.ts';
import { recordAudit } from './record-audit.ts';
import { chainStanding, type Head, headOf, sealAudit } from './seal-audit.ts';
import { verifyAudit } from './verify-audit.ts';

let database: TestDatabase;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(async () => await database.close());

const em = () => database.orm.em.fork();

const write = async (...summaries: string[]): Promise<void> => {
  await em().transactional(async (tx) => {
    for (const summary of summaries)
      recordAudit(tx, {
        at: new Date('2026-09-30T02:00:00.123Z'),
        actor: '王芳',
        action: 'step.noted',
        objectType: 'step',
        objectId: summary,
        summary,
        after: { price: 1.5, list: [1, '二'], big: 9007199254740991 },
      });
    await tx.flush();
  });
};

/** As a superuser who switches the triggers off for his session. */
const tamper = async (...statements: string[]): Promise<void> => {
  await em().transactional(async (tx) => {
    await tx.execute("set local session_replication_role = 'replica'");
    for (const statement of statements) await tx.execute(statement);
  });
};

const given = async (n: number): Promise<Head> => {
  await write(...Array.from({ length: n }, (_, index) => `第${index + 1}条`));
  await sealAudit(database.orm);
  const head = await headOf(em());
  if (head === null) throw new Error('nothing sealed');
  return head;
};

test('lines are chained in their order, once; what is not sealed yet is counted', async () => {
  await write('一', '二', '三');
  expect(await chainStanding(em())).toEqual({ head: null, unsealed: 3 });
  expect(await sealAudit(database.orm, { settled: '0' }, 2)).toBe(3);
  expect(await sealAudit(database.orm)).toBe(0);
  await write('四');
  expect(await sealAudit(database.orm)).toBe(1);
  const { links, head, unsealed, damages } = await verifyAudit(database.orm);
  expect({ links, unsealed, damages }).toEqual({ links: 4, unsealed: 0, damages: [] });
  expect(head).toEqual(await headOf(em()));
  const rows = await em().execute('select seq, entry_id from audit_seal order by seq');
  expect(rows).toEqual([1, 2, 3, 4].map((n) => ({ seq: String(n), entry_id: String(n) })));
});

test('of two sealers at once one seals, and 200 lines of 20 writers are chained without a gap or a double', async () => {
  const writers = Array.from({ length: 20 }, async (_, writer) => {
    for (let n = 0; n < 10; n += 1) await write(`${writer}-${n}`);
  });
  const sealers = Array.from({ length: 2 }, async () => {
    for (let turn = 0; turn < 30; turn += 1) await sealAudit(database.orm, { settled: '0' }, 7);
  });
  await Promise.all([...writers, ...sealers]);
  await sealAudit(database.orm);
  expect(await verifyAudit(database.orm)).toMatchObject({ links: 200, unsealed: 0, damageCount: 0 });
});

test('a line of a transaction that commits late is sealed behind those that came before it', async () => {
  const late = em();
  await late.begin();
  await late.execute(
    `insert into audit_entry (at, actor, action, object_type, object_id, summary) values (now(), 'x', 'x', 'step', 'x', '晚')`,
  );
  await write('早');
  await sealAudit(database.orm);
  await late.commit();
  await sealAudit(database.orm);
  expect(await verifyAudit(database.orm)).toMatchObject({ links: 2, unsealed: 0, damageCount: 0 });
});

test.each([
  ['at', "at = at + interval '1 microsecond'"],
  ['actor', "actor = '李雷'"],
  ['action', "action = 'x'"],
  ['object', "object_id = 'x'"],
  ['case', 'demand_id = gen_random_uuid()'],
  ['sentence', "summary = summary || ' '"],
  ['what it was before', `before = '{}'`],
  [
    'a digit that JavaScript does not have',
    `after = jsonb_set(after, '{big}', '9007199254740991.0000000001')`,
  ],
  ['reason', "reason = ''"],
])('a changed line is named: %s', async (_, set) => {
  await given(5);
  await tamper(`update audit_entry set ${set} where id = 3`);
  const { damages } = await verifyAudit(database.orm);
  expect(damages).toEqual([
    { kind: 'changed', seq: '3', entryId: '3', text: 'Line 3 is not what it was when it was sealed.' },
  ]);
});

test('a deleted line is named, with its link or without', async () => {
  await given(6);
  await tamper(
    'delete from audit_entry where id = 2',
    'delete from audit_entry where id in (4, 5)',
    'delete from audit_seal where seq in (4, 5)',
  );
  const { damages } = await verifyAudit(database.orm);
  expect(damages).toMatchObject([
    { kind: 'deleted', seq: '2', entryId: '2' },
    { kind: 'deleted', seq: '4', text: 'Links 4 to 5 are gone: 2 lines.' },
  ]);
});

test('lines that changed places are named, whether their contents, their numbers or their links were exchanged', async () => {
  await given(8);
  await tamper(
    'update audit_entry set id = 100 where id = 2',
    'update audit_entry set id = 2 where id = 3',
    'update audit_entry set id = 3 where id = 100',
    'update audit_seal set entry_id = 100 where seq = 5',
    'update audit_seal set entry_id = 5 where seq = 6',
    'update audit_seal set entry_id = 6 where seq = 5',
    'update audit_seal set seq = 100 where seq = 7',
    'update audit_seal set seq = 7 where seq = 8',
    'update audit_seal set seq = 8 where seq = 100',
  );
  const { damages } = await verifyAudit(database.orm);
  expect([...new Set(damages.map(({ seq }) => seq))]).toEqual(['2', '3', '5', '6', '7', '8']);
  expect(damages.find(({ seq }) => seq === '7')).toMatchObject({ kind: 'reordered' });
});

test('a line that is put between old ones is named, sealed or not', async () => {
  await given(3);
  await tamper(
    'update audit_entry set id = 50 where id = 3',
    'update audit_seal set entry_id = 50 where seq = 3',
  );
  await reseal("now() - interval '11 minutes'");
  expect(await verifyAudit(database.orm)).toMatchObject({ damageCount: 0 });
  await write('晚到');
  await tamper('update audit_entry set id = 60 where id = 4');
  await sealAudit(database.orm);
  await tamper(`insert into audit_entry (id, at, actor, action, object_type, object_id, summary)
    select 7, at, actor, action, object_type, object_id, '伪造' from audit_entry where id = 1`);
  expect((await verifyAudit(database.orm)).damages).toMatchObject([
    { kind: 'inserted', seq: null, entryId: '7' },
  ]);
  await sealAudit(database.orm, { settled: '0' });
  expect((await verifyAudit(database.orm)).damages).toMatchObject([
    { kind: 'inserted', seq: '5', entryId: '7' },
  ]);
});

test('what is cut off the end, or rewritten to the end, is seen by a head that was kept', async () => {
  const before = await given(3);
  const kept = await given(3);
  expect(await verifyAudit(database.orm, [before, kept])).toMatchObject({ links: 6, damageCount: 0 });
  await tamper("update audit_entry set summary = '改过' where id = 5");
  await reseal('sealed_at');
  expect(await verifyAudit(database.orm)).toMatchObject({ damageCount: 0 });
  expect((await verifyAudit(database.orm, [before, kept])).damages).toMatchObject([
    { kind: 'changed', seq: '6', text: expect.stringContaining('the head that was kept') },
  ]);
  await tamper('delete from audit_entry where id > 4', 'delete from audit_seal where seq > 4');
  expect(await verifyAudit(database.orm)).toMatchObject({ damageCount: 0 });
  expect((await verifyAudit(database.orm, [before, kept])).damages).toMatchObject([
    { kind: 'cut-off', seq: '6', text: expect.stringContaining('ends at link 4') },
  ]);
});

test('the chain can be added to, but neither changed, deleted nor emptied', async () => {
  await given(1);
  for (const statement of [
    "update audit_seal set hash = ''",
    'delete from audit_seal',
    'truncate audit_seal',
  ])
    await expect(em().execute(statement)).rejects.toThrow('append-only');
});

/** As one who knows how the hash is made, and has the whole database. */
async function reseal(moment: string): Promise<void> {
  const { lineColumns, sealedAtColumn } = await import('./link-hash.ts');
  await tamper(`update audit_seal set sealed_at = ${moment}`);
  const rows: (Parameters<typeof linkHash>[0] & { hash: string })[] = await em().execute(
    `select s.seq::text as seq, s.prev_hash as "prevHash", s.hash, ${sealedAtColumn}, ${lineColumns}
       from audit_seal s join audit_entry e on e.id = s.entry_id order by s.seq`,
  );
  let prevHash = '0'.repeat(64);
  for (const row of rows) {
    const hash = linkHash({ ...row, prevHash });
    await tamper(`update audit_seal set prev_hash = '${prevHash}', hash = '${hash}' where seq = ${row.seq}`);
    prevHash = hash;
  }
}
