import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { recordAudit } from '../../core/audit/record-audit.ts';
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
