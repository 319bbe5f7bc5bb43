import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { freshDatabase, type TestDatabase } from '../../test/helpers/database.ts';
import { Event } from '../events/event.entity.ts';
import { orderCircuits } from '../provisioning/current-order.ts';
import { lastLine } from '../steps/step.fixture.ts';
import { AcceptanceArchive, type AcceptanceArchiveRow } from './acceptance.entity.ts';
import {
  archive,
  archivedAt,
  givenConcluded,
  givenFile,
  givenOpened,
  openedAt,
  signedAt,
} from './archive.fixture.ts';
import { archivedFacts, isIntact } from './archive-acceptance.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(async () => await database.close());

const signed = { name: '签字验收单.pdf', content: Buffer.from('%PDF-1.7 signed') };
const record = {
  name: '协商记录.pdf',
  content: Buffer.from('%PDF-1.7 agreed'),
  kind: 'handling-record' as const,
};

const givenArchive = async (): Promise<{
  demandId: string;
  orderId: string;
  fileId: string;
  number: string;
}> => {
  const { demandId, orderId } = await givenOpened(database.orm);
  await givenConcluded(database.orm, demandId, { conclusion: 'passed' });
  const fileId = await givenFile(database.orm, demandId, signed);
  const { number } = await archive(database.orm, demandId);
  return { demandId, orderId, fileId, number };
};

const kept = async (number: string): Promise<AcceptanceArchiveRow> =>
  await database.orm.em.fork().findOneOrFail(AcceptanceArchive, { number });
const intact = async (number: string): Promise<boolean> =>
  await isIntact(database.orm.em.fork(), await kept(number));

/** What an owner of the tables could do who switches the triggers off. */
async function tamper(statement: string, params: unknown[]): Promise<void> {
  await database.orm.em.fork().transactional(async (em) => {
    await em.execute('set local session_replication_role = replica');
    await em.execute(statement, params);
  });
}

/** Written anew for the test, from the description of the hash: members of objects sorted by name, no blanks. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, sorted(Reflect.get(value, key))]),
  );
}

test('a passed acceptance is archived with all that was agreed on', async () => {
  const { demandId, orderId } = await givenOpened(database.orm);
  const acceptance = await givenConcluded(database.orm, demandId, { conclusion: 'passed' });
  await givenFile(database.orm, demandId, record);
  await givenFile(database.orm, demandId, signed);
  await givenFile(database.orm, demandId, { ...signed, name: '现场照片.pdf', kind: 'other' });
  const { number } = await archive(database.orm, demandId);
  const row = await kept(number);
  const codes = (await orderCircuits(database.orm.em.fork(), orderId)).map(({ code }) => code);

  expect(number).toMatch(/^DA-20261225-\d{4}$/);
  expect(row).toMatchObject({
    demandId,
    acceptanceId: acceptance.id,
    archivedAt,
    customerCode: 'C-1',
    customerName: '华东电子',
    circuits: codes,
  });
  expect(JSON.stringify(row.metadata)).not.toMatch(/陈总|李强/);
  expect(await archivedFacts(database.orm.em.fork(), row)).toMatchObject({
    number,
    archivedAt: '2026-12-25T16:00:00+08:00',
    demand: {
      customer: { code: 'C-1', name: '华东电子' },
      accountManager: { name: '李强' },
      product: { bandwidth: 100 },
    },
    circuits: codes.map((code) => ({ code, interfaceType: 'GE光口', vlan: '1024' })),
    acceptance: {
      number: acceptance.number,
      round: 1,
      conclusion: 'passed',
      concludedBy: '王芳',
      customerSignature: { signer: '陈总', signedOn: '2026-12-25' },
      managerSignature: { signer: '刘洋', signedOn: '2026-12-25' },
      supportSignature: { signer: '赵强', signedOn: '2026-12-25' },
      tests: [
        { circuitCode: codes[0], testHours: 24, loopDelay: 3.2, loss: 0.01, receivedPower: -18.5 },
        { circuitCode: codes[1], testHours: 24, loopDelay: 3.2, loss: 0.01, receivedPower: null },
      ],
    },
    files: [
      { kind: 'acceptance-form', name: '签字验收单.pdf', uploadedBy: '王芳' },
      { kind: 'handling-record', name: '协商记录.pdf' },
    ],
  });
  expect(row.metadata.resources).toHaveLength(6);
  expect(row.sha256).toBe(
    createHash('sha256')
      .update(JSON.stringify(sorted(row.metadata)))
      .update(signed.content)
      .update(record.content)
      .digest('hex'),
  );
  expect(await isIntact(database.orm.em.fork(), row)).toBe(true);

  const facts = { number, sha256: row.sha256, files: ['签字验收单.pdf', '协商记录.pdf'] };
  expect(await lastLine(database.orm, demandId)).toMatchObject({
    actor: 'system',
    action: 'archive.created',
    objectId: row.id,
    summary: `验收单归档：${number}，文件2个`,
    after: facts,
  });
  expect(await database.orm.em.fork().find(Event, { demandId })).toMatchObject([
    {
      type: 'acceptance.archived',
      at: archivedAt,
      // How many files: their names may be people's.
      data: { acceptance: acceptance.number, ...facts, files: 2 },
    },
  ]);
});

test('after a failed acceptance only what was signed since the next one opened is archived', async () => {
  const { demandId } = await givenOpened(database.orm);
  await givenConcluded(database.orm, demandId, {
    conclusion: 'failed',
    opened: new Date(openedAt.getTime() - 86_400_000),
  });
  const before = new Date(openedAt.getTime() - 1);
  await givenFile(database.orm, demandId, { ...signed, name: '第一次.pdf', uploadedAt: before });
  await givenFile(database.orm, demandId, { ...record, uploadedAt: before });
  const second = await givenConcluded(database.orm, demandId, { conclusion: 'passed' });
  await givenFile(database.orm, demandId, { ...signed, name: '第二次.pdf', uploadedAt: openedAt });
  const { metadata, acceptanceId } = await archive(database.orm, demandId);
  expect(acceptanceId).toBe(second.id);
  expect(metadata).toMatchObject({
    acceptance: { number: second.number, round: 2, conclusion: 'passed' },
    files: [{ name: '第二次.pdf' }, { name: '协商记录.pdf' }],
  });
});

test('files of 20 MB are hashed over their contents', async () => {
  const { demandId } = await givenOpened(database.orm);
  await givenConcluded(database.orm, demandId, { conclusion: 'passed' });
  const pages = ['甲', '乙'].map((name, index) => ({
    name: `${name}.pdf`,
    content: Buffer.alloc(20 * 1024 * 1024, index + 1),
  }));
  for (const page of pages) await givenFile(database.orm, demandId, page);
  const { number, sha256, metadata } = await archive(database.orm, demandId);
  const hash = createHash('sha256').update(JSON.stringify(sorted(metadata)));
  for (const { content } of pages) hash.update(content);
  expect(sha256).toBe(hash.digest('hex'));
  expect(await intact(number)).toBe(true);
});

test('an acceptance is archived once', async () => {
  const { demandId } = await givenArchive();
  await expect(archive(database.orm, demandId)).rejects.toThrow('acceptance_archive_acceptance_id_unique');
});

test('a demand without an acceptance has nothing to archive', async () => {
  const { demandId } = await givenOpened(database.orm);
  await expect(archive(database.orm, demandId)).rejects.toThrow('form acceptance');
});

const archiveColumn = async (set: string, params: unknown[], number: string) =>
  await tamper(`update acceptance_archive set ${set} where number = ?`, [...params, number]);

test.each<[string, (given: { number: string; fileId: string }) => Promise<void>]>([
  [
    'a measurement in the metadata',
    async ({ number }) =>
      await archiveColumn(
        `metadata = jsonb_set(metadata, '{acceptance,tests,0,erroredSeconds}', '7')`,
        [],
        number,
      ),
  ],
  [
    'a member added to the metadata',
    async ({ number }) => await archiveColumn(`metadata = metadata || '{"remark": "x"}'`, [], number),
  ],
  [
    'a file struck from the metadata',
    async ({ number }) => await archiveColumn(`metadata = jsonb_set(metadata, '{files}', '[]')`, [], number),
  ],
  [
    'another file in the metadata',
    async ({ number }) =>
      await archiveColumn(`metadata = jsonb_set(metadata, '{files}', '[null, {"id": "x"}]')`, [], number),
  ],
  ['the metadata gone', async ({ number }) => await archiveColumn("metadata = 'null'", [], number)],
  ['the hash', async ({ number }) => await archiveColumn('sha256 = ?', ['0'.repeat(64)], number)],
  [
    'the name of the customer',
    async ({ number }) => await archiveColumn('customer_name = ?', ['别的客户'], number),
  ],
  ['the customer number', async ({ number }) => await archiveColumn('customer_code = ?', ['C-2'], number)],
  [
    'the codes of the circuits',
    async ({ number }) => await archiveColumn(`circuits = '["DL-20261225-9999"]'`, [], number),
  ],
  [
    'the day of archiving',
    async ({ number }) => await archiveColumn("archived_at = archived_at - interval '1 day'", [], number),
  ],
  [
    'the demand it belongs to',
    async ({ number }) => await archiveColumn('demand_id = gen_random_uuid()', [], number),
  ],
  [
    'one byte of the file',
    async ({ fileId }) =>
      await tamper('update attachment set content = set_byte(content, 5, 0) where id = ?', [fileId]),
  ],
  [
    'the name of the file',
    async ({ fileId }) => await tamper('update attachment set name = ? where id = ?', ['另一份.pdf', fileId]),
  ],
  [
    'a file that is gone',
    async ({ fileId }) => await tamper('delete from attachment where id = ?', [fileId]),
  ],
])('a change behind the triggers is seen: %s', async (_, change) => {
  const given = await givenArchive();
  const other = await givenArchive();
  expect(await intact(given.number)).toBe(true);
  await change(given);
  expect(await intact(given.number)).toBe(false);
  expect(await intact(other.number)).toBe(true);
});

test('an archive that got another number is no longer intact', async () => {
  const { number } = await givenArchive();
  await archiveColumn('number = ?', ['DA-20990101-0001'], number);
  expect(await intact('DA-20990101-0001')).toBe(false);
});

test('what happens to the record afterwards leaves the archive as it was', async () => {
  const { demandId, number } = await givenArchive();
  const em = database.orm.em.fork();
  await em.execute('update circuit set vlan = ? where code = ?', [
    '2',
    (await kept(number)).circuits[0] ?? '',
  ]);
  await em.execute('update demand set customer_name = ? where id = ?', ['华东电子集团', demandId]);
  await givenFile(database.orm, demandId, { ...signed, kind: 'other', uploadedAt: signedAt });
  expect(await intact(number)).toBe(true);
});
