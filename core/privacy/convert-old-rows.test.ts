import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { pino } from 'pino';
import { freshDatabase, type TestDatabase } from '../../test/helpers/database.ts';
import { AcceptanceArchive } from '../acceptance/acceptance.entity.ts';
import { archive, givenConcluded, givenFile, givenOpened } from '../acceptance/archive.fixture.ts';
import { archivedFacts, hashOf, isIntact } from '../acceptance/archive-acceptance.ts';
import { readAudit } from '../audit/read-audit.ts';
import { sealAudit } from '../audit/seal-audit.ts';
import { verifyAudit } from '../audit/verify-audit.ts';
import { sha256Of } from '../canonical-json.ts';
import { givenDemand } from '../deadlines/deadline.fixture.ts';
import { Demand } from '../demands/demand.entity.ts';
import { isFaultArchiveIntact } from '../faults/archive-fault.ts';
import { FaultArchive } from '../faults/fault.entity.ts';
import { convertOldRows } from './convert-old-rows.ts';
import { everything } from './everything.fixture.ts';
import { pastTrigger } from './past-trigger.ts';
import { openOne } from './sealed.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(async () => await database.close());

const em = () => database.orm.em.fork();
const log = pino({ level: 'silent' });
const traces = /尉迟静安|13977778888|万俟长青/;
const customer = { code: 'C-1', name: '华东电子', contactName: '尉迟静安', contactPhone: '13977778888' };

/** An archive as the release before made it: everything plain, the hash over that. */
async function givenOldArchive(): Promise<string> {
  const { demandId } = await givenOpened(database.orm);
  await givenConcluded(database.orm, demandId, { conclusion: 'passed' });
  await givenFile(database.orm, demandId, { name: '签字验收单.pdf', content: Buffer.from('%PDF-1.7') });
  await archive(database.orm, demandId);
  await em().transactional(async (tx) => {
    const row = await tx.findOneOrFail(AcceptanceArchive, { demandId });
    const facts: { demand: object; files: { id: string }[] } = Object(await archivedFacts(tx, row));
    const metadata = { ...facts, demand: { ...facts.demand, customer } };
    const hash = await hashOf(tx, metadata, facts.files);
    await pastTrigger(tx, 'acceptance_archive', async () => {
      await tx.execute('update acceptance_archive set metadata = ?::jsonb, sha256 = ? where demand_id = ?', [
        JSON.stringify(metadata),
        hash,
        demandId,
      ]);
    });
  });
  return demandId;
}

test('rows of the release before come through: encrypted, sealed, archives intact, by two processes at once, and only once', async () => {
  const old = { contactName: '尉迟静安', contactPhone: '13977778888', by: '万俟长青' };
  const demandIds = await Promise.all(Array.from({ length: 3 }, async () => await givenDemand(database.orm)));
  for (const id of demandIds) {
    await em().execute('update demand set customer = ?::jsonb, account_manager = ?::jsonb where id = ?', [
      JSON.stringify({ ...customer, important: false, serviceLevel: 'standard' }),
      JSON.stringify({ name: '万俟长青', phone: '1' }),
      id,
    ]);
    await em().execute(
      `insert into audit_entry (at, actor, action, object_type, object_id, demand_id, summary, after)
       values (now(), 'crm', 'demand.received', 'demand', ?, ?, '受理', ?::jsonb)`,
      [id, id, JSON.stringify({ customer, accountManager: { name: old.by, phone: '1' } })],
    );
    await em().execute(
      `insert into notification (id, at, kind, department, recipient, demand_id, address, text)
       values (?, now(), 'completion', 'group-customer', 'customer', ?, '13977778888', '尉迟静安，您好')`,
      [randomUUID(), id],
    );
  }
  const withArchive = await givenOldArchive();
  const content = {
    number: 'GD-1',
    fault: { customer, confirmedBy: '尉迟静安' },
    steps: [{ text: '客户尉迟静安确认已恢复' }],
  };
  await em().execute(
    `insert into fault_archive (id, number, fault_id, archived_at, content, sha256) values (?, 'GD-1', ?, now(), ?::jsonb, ?)`,
    [randomUUID(), randomUUID(), JSON.stringify(content), sha256Of(content)],
  );
  const damaged = await givenOldArchive();
  await em().transactional(async (tx) => {
    await pastTrigger(tx, 'acceptance_archive', async () => {
      await tx.execute(`update acceptance_archive set sha256 = 'x' where demand_id = ?`, [damaged]);
    });
  });
  expect(await everything(database.orm)).toMatch(traces);

  await Promise.all([convertOldRows(database.orm, log), convertOldRows(database.orm, log)]);

  const text = await everything(database.orm);
  // An archive that somebody has changed keeps saying so, as it was.
  expect(text.split('\n').filter((line) => traces.test(line))).toHaveLength(1);
  expect((await em().findOneOrFail(Demand, { id: demandIds[0] ?? '' })).customer).toMatchObject(customer);
  expect((await readAudit(em(), { demandId: demandIds[0] ?? '' }))[0]?.after).toMatchObject({ customer });
  const kept = await em().findOneOrFail(AcceptanceArchive, { demandId: withArchive });
  expect(await isIntact(em(), kept)).toBe(true);
  expect(await archivedFacts(em(), kept)).toMatchObject({ demand: { customer } });
  expect(await isIntact(em(), await em().findOneOrFail(AcceptanceArchive, { demandId: damaged }))).toBe(
    false,
  );
  const fault = await em().findOneOrFail(FaultArchive, { number: 'GD-1' });
  expect(isFaultArchiveIntact(fault)).toBe(true);
  expect(await openOne(em(), fault.content)).toMatchObject({
    fault: { confirmedBy: '尉迟静安' },
    steps: [{ text: '客户确认已恢复' }],
  });
  expect(await readAudit(em(), { action: 'archive.sealed' })).toHaveLength(2);

  await convertOldRows(database.orm, log);
  expect(await everything(database.orm)).toBe(text);
  await expect(em().execute("update audit_entry set actor = ''")).rejects.toThrow('append-only');
  await sealAudit(database.orm);
  expect(await verifyAudit(database.orm)).toMatchObject({ damageCount: 0, unsealed: 0 });
});
