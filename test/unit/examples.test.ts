import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Value } from 'typebox/value';
import { NewDemandSchema } from '../../core/demands/demand.schema.ts';
import { demandVariable } from '../../core/demands/demand-variable.ts';
import { accessPointsOf } from '../../core/demands/find-demands.ts';
import { receiveDemand } from '../../core/demands/receive-demand.ts';
import { NewFaultSchema } from '../../core/faults/fault.schema.ts';
import { reportFault } from '../../core/faults/report-fault.ts';
import { createEmbeddedInventory } from '../../core/inventory/embedded-inventory.ts';
import { importResources } from '../../core/inventory/import-resources.ts';
import { ResourceImportSchema } from '../../core/inventory/resource.schema.ts';
import type { SegmentFinding } from '../../core/segments.ts';
import { givenServiceInUse } from '../../core/services/service.fixture.ts';
import { freshDatabase, type TestDatabase } from '../helpers/database.ts';

const folder = join(import.meta.dirname, '../../examples');
const read = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), 'utf8'));
const now = new Date('2026-11-23T02:00:00Z');

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
  const { resources } = Value.Parse(ResourceImportSchema, read('resources.json'));
  await database.orm.em
    .fork()
    .transactional(async (em) => await importResources(em, { resources, now, actor: 'test' }));
});
afterAll(async () => await database.close());

/** What the embedded inventory says to the example, received as it is: one list of findings per access point. */
async function findingsOf(name: string): Promise<SegmentFinding[][]> {
  const em = database.orm.em.fork();
  // Checked, not parsed: an example must fit as it stands.
  const input = read(`demands/${name}.json`);
  expect(Value.Errors(NewDemandSchema, input)).toEqual([]);
  const row = await em.transactional(
    async (tx) =>
      await receiveDemand(tx, { demand: Value.Parse(NewDemandSchema, input), now, actor: 'test' }),
  );
  const { accessPoints } = demandVariable(row, await accessPointsOf(em, row.id));
  const { serviceType, bandwidth } = row.product;
  const inventory = createEmbeddedInventory({ orm: database.orm });
  const findings: SegmentFinding[][] = [];
  for (const accessPoint of accessPoints)
    findings.push(
      await inventory.check({ demandId: row.id, accessPoint, accessPoints, serviceType, bandwidth }),
    );
  return findings;
}

const statuses = async (name: string) =>
  (await findingsOf(name)).map((segments) => segments.map(({ status }) => status).join(' '));

const allAvailable = 'available available available';
const promised: [name: string, corePlusTrunkPlusEnd: string[]][] = [
  ['01-all-available', [allAvailable]],
  ['02-immature-product', [allAvailable]],
  ['03-core-lacking', ['construction available available']],
  ['04-end-optimizable-one-point', ['available available optimizable']],
  ['05-end-optimizable-three-points', Array<string>(3).fill('available available optimizable')],
  ['06-construction-one-point', ['available available construction']],
  [
    '07-construction-three-points',
    [
      'available available construction',
      'available construction available',
      'available available construction',
    ],
  ],
  [
    '08-core-lacking-three-points',
    [
      'construction available construction',
      'construction available optimizable',
      'construction construction available',
    ],
  ],
  ['09-unknown-address', ['unknown unknown unknown']],
  ['11-names', [allAvailable, allAvailable]],
];

test.each(promised)('%s is found as its name says', async (name, expected) => {
  expect(await statuses(name)).toEqual(expected);
});

test('10-many-points: 200 access points with every status among them, most of them available', async () => {
  const findings = await findingsOf('10-many-points');
  expect(findings).toHaveLength(200);
  const count = { available: 0, optimizable: 0, construction: 0, unknown: 0 };
  for (const segments of findings) for (const { status } of segments) count[status]++;
  expect(count).toEqual({ available: 514, optimizable: 21, construction: 45, unknown: 20 });
});

test('02 is the only product that is not mature', () => {
  const immature = readdirSync(join(folder, 'demands'))
    .filter((file) => {
      const demand = Value.Parse(NewDemandSchema, read(`demands/${file}`));
      return 'product' in demand && !demand.product.mature;
    })
    .join();
  expect(immature).toBe('02-immature-product.json');
});

const ofService: [name: string, state: string][] = [
  ['12-adjust', 'active'],
  ['13-suspend', 'active'],
  ['14-close', 'suspended'],
];

test.each(ofService)('%s is taken for a service of the customer that is %s', async (name, state) => {
  const input = Value.Parse(NewDemandSchema, read(`demands/${name}.json`));
  if (input.action === 'new') throw new Error('names no service');
  expect(Value.Errors(NewDemandSchema, input)).toEqual([]);
  const { customer } = input;
  const service = await givenServiceInUse(database.orm, {
    state: state === 'suspended' ? 'suspended' : 'active',
  });
  const em = database.orm.em.fork();
  await em.execute('update service set number = ?, customer_code = ? where id = ?', [
    input.serviceId,
    customer.code,
    service.id,
  ]);
  const row = await em.transactional(async (tx) => receiveDemand(tx, { demand: input, now, actor: 'test' }));
  expect(row).toMatchObject({ action: input.action, serviceId: service.id });
  await em.execute('update service set number = ? where id = ?', [`YW-${name}`, service.id]);
});

test('every example is promised something here', () => {
  const files = readdirSync(join(folder, 'demands')).map((file) => file.replace('.json', ''));
  expect(files.sort()).toEqual(
    [...promised, ...ofService]
      .map(([name]) => name)
      .concat('10-many-points')
      .sort(),
  );
});

test('the lines of 07 say three different things that are lacking', async () => {
  const lacking = (await findingsOf('07-construction-three-points'))
    .flat()
    .flatMap((finding) => finding.lacking ?? []);
  expect(lacking).toEqual([
    '接入末端端口不足：需要1个，空闲0个',
    '接入主干纤芯不足：需要1芯，空闲0芯',
    '接入末端带宽不足：需要1000M，最高100M',
  ]);
});

test('the faults fit as they stand and are taken in: no service is named, a person completes it', async () => {
  const files = readdirSync(join(folder, 'faults')).sort();
  const taken = [];
  for (const file of files) {
    const input = Value.Parse(NewFaultSchema, read(`faults/${file}`));
    const fault = await database.orm.em
      .fork()
      .transactional(async (em) => await reportFault(em, { fault: input, now, actor: 'test' }));
    taken.push([file, fault.source, fault.severity, fault.state, fault.direct]);
  }
  // The record does not know this customer as important: it goes through the monitoring centre.
  expect(taken).toEqual([
    ['01-from-10086.json', '10086', 'critical', 'received', false],
    ['02-from-account-manager.json', 'account-manager', 'major', 'received', false],
    ['03-by-the-customer.json', 'customer', 'minor', 'received', false],
  ]);
});
