import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { AuditEntry } from '../core/audit/audit-entry.entity.ts';
import { Demand } from '../core/demands/demand.entity.ts';
import { demandVariable } from '../core/demands/demand-variable.ts';
import { accessPointsOf } from '../core/demands/find-demands.ts';
import { receiveDemand } from '../core/demands/receive-demand.ts';
import { newDemand } from '../test/helpers/api.ts';
import { freshDatabase, type TestDatabase } from '../test/helpers/database.ts';
import { deliverThrice, thrice } from './deliver-job.fixture.ts';
import { splitQuery } from './split-query.ts';

const now = new Date('2026-09-30T02:00:00Z');
let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(async () => await database.close());

test('splits by access point from the record, in its order, and says so once in the timeline', async () => {
  const input = { ...newDemand(), accessPoints: [] };
  for (const name of ['丙', '甲', '乙']) input.accessPoints.push({ name, address: `合肥市黄山路${name}座` });
  const em = database.orm.em.fork();
  const row = await em.transactional(
    async (tx) => await receiveDemand(tx, { demand: input, now, actor: 'CRM' }),
  );
  const demand = demandVariable(row, await accessPointsOf(em, row.id));

  expect(await deliverThrice(database.orm, splitQuery(), { demand })).toEqual(
    thrice({
      queries: demand.accessPoints.map(({ id, name, address }) => ({ accessPointId: id, name, address })),
    }),
  );
  expect(demand.accessPoints.map(({ name }) => name)).toEqual(['丙', '甲', '乙']);

  const read = database.orm.em.fork();
  expect((await read.findOneOrFail(Demand, { id: row.id })).state).toBe('presale');
  const lines = await read.find(AuditEntry, { demandId: row.id }, { orderBy: { id: 'asc' } });
  expect(lines.map(({ action }) => action)).toEqual([
    'demand.received',
    'demand.presale-started',
    'confirmation.query-split',
  ]);
  expect(lines[2]?.summary).toBe('资源查询分解：3个接入点×3段');
});
