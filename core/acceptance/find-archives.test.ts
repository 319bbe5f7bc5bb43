import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { freshDatabase, type TestDatabase } from '../../test/helpers/database.ts';
import { at } from '../deadlines/deadline.fixture.ts';
import type { AcceptanceArchiveRow } from './acceptance.entity.ts';
import { givenConcluded, givenOpened, withDemand } from './archive.fixture.ts';
import { archiveAcceptance } from './archive-acceptance.ts';
import { findArchive, listArchives } from './find-archives.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(async () => await database.close());

const givenArchivedAt = async (now: Date, customerName = '华东电子'): Promise<AcceptanceArchiveRow> => {
  const { demandId } = await givenOpened(database.orm);
  await givenConcluded(database.orm, demandId, { conclusion: 'passed' });
  return await withDemand(database.orm, demandId, async (em, demand) => {
    demand.customerName = customerName;
    demand.customer = { ...demand.customer, name: customerName };
    return await archiveAcceptance(em, { now, demand });
  });
};

test('archives are listed by what they are looked for, newest first, page by page', async () => {
  const first = await givenArchivedAt(at('2026-12-25 00:00'), '50%_联盟');
  const second = await givenArchivedAt(new Date('2026-12-25T23:59:59.999+08:00'));
  const third = await givenArchivedAt(at('2026-12-26 00:00'));
  const all = [third.number, second.number, first.number];
  const found = async (filter: Partial<Parameters<typeof listArchives>[1]>) =>
    (await listArchives(database.orm.em.fork(), { limit: 50, ...filter })).map(({ number }) => number);

  expect(await found({})).toEqual(all);
  expect(await found({ limit: 2 })).toEqual(all.slice(0, 2));
  expect(await found({ limit: 2, after: second.seq })).toEqual(all.slice(2));
  expect(await found({ number: second.number.toLowerCase() })).toEqual([second.number]);
  expect(await found({ demandId: third.demandId })).toEqual([third.number]);
  expect(await found({ customer: 'C-1' })).toEqual(all);
  expect(await found({ customer: 'C-' })).toEqual([]);
  expect(await found({ customer: '%_' })).toEqual([first.number]);
  expect(await found({ circuit: (second.circuits[1] ?? '').toLowerCase() })).toEqual([second.number]);
  expect(await found({ circuit: 'DL-20261015' })).toEqual([]);
  // Both days are whole days of Shanghai.
  expect(await found({ from: '2026-12-25', to: '2026-12-25' })).toEqual(all.slice(1));
  expect(await found({ from: '2026-12-26' })).toEqual([third.number]);
  expect(await found({ to: '2026-12-24' })).toEqual([]);
  expect(await found({ customer: '联盟', from: '2026-12-26' })).toEqual([]);
});

test('an archive is found by its number, in either case of letters', async () => {
  const { id, number } = await givenArchivedAt(at('2026-12-25 10:00'));
  const em = database.orm.em.fork();
  expect((await findArchive(em, number.toLowerCase())).id).toBe(id);
  await expect(findArchive(em, 'DA-20200101-0001')).rejects.toThrow('DA-20200101-0001');
});
