import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { archive, givenConcluded, givenFile, givenOpened } from '../../core/acceptance/archive.fixture.ts';
import { recordAudit } from '../../core/audit/record-audit.ts';
import { inTransaction } from '../../core/deadlines/deadline.fixture.ts';
import { recordHistory } from '../../core/inventory/record-history.ts';
import { freshDatabase, type TestDatabase } from '../helpers/database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(async () => await database.close());

test('the audit can be added to, but neither changed, deleted nor emptied', async () => {
  const em = database.orm.em.fork();
  await em.transactional(async (tx) =>
    recordAudit(tx, {
      at: new Date(),
      actor: 'system',
      action: 'demand.received',
      objectType: 'demand',
      objectId: 'x',
      summary: '收到需求',
    }),
  );
  expect(await em.execute('select count(*)::int as n from audit_entry')).toEqual([{ n: 1 }]);
  for (const statement of [
    "update audit_entry set actor = 'x'",
    'delete from audit_entry',
    'truncate audit_entry',
  ]) {
    await expect(em.execute(statement)).rejects.toThrow('append-only');
  }
});

test.each([
  ['acceptance_archive', "sha256 = ''"],
  ['attachment', "content = ''"],
  ['resource_history', "text = ''"],
])('nor can a row of %s be changed, deleted, or emptied', async (table, set) => {
  const { demandId } = await givenOpened(database.orm);
  await givenConcluded(database.orm, demandId, { conclusion: 'passed' });
  await givenFile(database.orm, demandId, { name: '签字验收单.pdf', content: Buffer.from('%PDF-1.7') });
  await archive(database.orm, demandId);
  await inTransaction(database.orm, async (em) =>
    recordHistory(em, { at: new Date(), actor: 'system', resourceCode: 'R-1', demandId, text: '新建' }),
  );
  const em = database.orm.em.fork();
  const rows = async () => await em.execute(`select * from ${table}`);
  const before = await rows();
  expect(before.length).toBeGreaterThan(0);
  for (const statement of [
    `update ${table} set ${set}`,
    `delete from ${table}`,
    `truncate ${table}`,
    `truncate ${table} cascade`,
    `insert into ${table} select * from ${table} on conflict (id) do update set ${set}`,
  ])
    await expect(em.execute(statement)).rejects.toThrow('append-only');
  expect(await rows()).toEqual(before);
});

test('nor do files go when their demand is deleted', async () => {
  const { demandId } = await givenOpened(database.orm);
  await givenFile(database.orm, demandId, { name: '签字验收单.pdf', content: Buffer.from('%PDF-1.7') });
  const em = database.orm.em.fork();
  await expect(em.execute('truncate demand cascade')).rejects.toThrow('append-only');
  await expect(em.execute('delete from demand where id = ?', [demandId])).rejects.toThrow();
  expect(await em.execute('select 1 from attachment where demand_id = ?', [demandId])).toHaveLength(1);
});
