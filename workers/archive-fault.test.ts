import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { calendar } from '../core/deadlines/deadline.fixture.ts';
import { FaultArchive } from '../core/faults/fault.entity.ts';
import { faultNow } from '../core/faults/fault.fixture.ts';
import { freshDatabase, type TestDatabase } from '../test/helpers/database.ts';
import { archiveFault } from './archive-fault.ts';
import { deliverThrice, thrice } from './deliver-job.fixture.ts';
import { givenFaultJob } from './fault-jobs.fixture.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(async () => await database.close());

test('a fault is archived once, however often the job comes', async () => {
  const { faultId, fault } = await givenFaultJob(database.orm);
  const outcomes = await deliverThrice(database.orm, archiveFault({ calendar: async () => calendar }), {
    fault,
  });
  const archives = await database.orm.em.fork().find(FaultArchive, { faultId });
  expect(archives).toHaveLength(1);
  const [archive] = archives;
  expect(outcomes).toEqual(thrice({ archive: { number: archive?.number, sha256: archive?.sha256 } }));
  expect((await faultNow(database.orm, faultId)).state).toBe('archived');
});
