import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { AuditEntry } from '../core/audit/audit-entry.entity.ts';
import { ConfirmationSegment } from '../core/confirmations/confirmation.entity.ts';
import { dispatchConfirmation } from '../core/confirmations/dispatch-confirmation.ts';
import { loadFindings } from '../core/confirmations/findings.ts';
import { demandVariable } from '../core/demands/demand-variable.ts';
import { accessPointsOf } from '../core/demands/find-demands.ts';
import { receiveDemand } from '../core/demands/receive-demand.ts';
import { TransientError } from '../core/errors.ts';
import { type Inventory, type InventoryQuery, unknownSegment } from '../core/inventory/inventory.ts';
import { type SegmentFinding, segments } from '../core/segments.ts';
import { newDemand } from '../test/helpers/api.ts';
import { freshDatabase, type TestDatabase } from '../test/helpers/database.ts';
import { checkResources } from './check-resources.ts';
import { deliverJob, incident } from './deliver-job.fixture.ts';

const now = new Date('2026-09-30T02:00:00Z');
let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(async () => await database.close());

/** A demand of two access points with its form 1. */
async function dispatched() {
  return await database.orm.em.fork().transactional(async (em) => {
    const accessPoints = [
      { name: '总部', address: '合肥市黄山路1号' },
      { name: '分部', address: '合肥市黄山路2号' },
    ];
    const row = await receiveDemand(em, { demand: { ...newDemand(), accessPoints }, now, actor: 'CRM' });
    const { variable: confirmation } = await dispatchConfirmation(em, { now, demandId: row.id });
    const demand = demandVariable(row, await accessPointsOf(em, row.id));
    const queries = demand.accessPoints.map(({ id, name, address }) => ({
      accessPointId: id,
      name,
      address,
    }));
    return { demand, confirmation, queries };
  });
}

/** Does the job as the engine would hand it over. */
const run = async (
  inventory: Inventory,
  variables: Record<string, unknown>,
  delivery?: { retries?: number; elementInstanceKey?: string },
) => await deliverJob(database.orm, checkResources({ inventory }), variables, delivery);

const found: SegmentFinding[] = [
  { ...unknownSegment('core', ''), status: 'available', resource: 'SR-1', free: 3, unit: '端口', note: null },
  {
    ...unknownSegment('trunk', ''),
    status: 'construction',
    free: 0,
    unit: '芯',
    lacking: '纤芯不足',
    note: null,
  },
  unknownSegment('end', '没有记录'),
];
const finding = { check: async () => found };
const away: Inventory = {
  async check() {
    throw new TransientError('无法连接资源系统');
  },
};

describe('one access point', () => {
  test('is asked for with its demand; what was found is in the record and in the process', async () => {
    const { demand, confirmation, queries } = await dispatched();
    const asked: InventoryQuery[] = [];
    const inventory: Inventory = {
      async check(query) {
        asked.push(query);
        return found;
      },
    };
    const outcome = await run(inventory, { demand, confirmation, query: queries[1] });
    expect(outcome).toEqual({ kind: 'complete', variables: { finding: { ...queries[1], segments: found } } });
    expect(asked).toEqual([
      {
        demandId: demand.id,
        accessPoint: demand.accessPoints[1],
        accessPoints: demand.accessPoints,
        serviceType: 'internet',
        bandwidth: 200,
      },
    ]);
    const em = database.orm.em.fork();
    expect(await loadFindings(em, confirmation.id)).toEqual([{ ...queries[1], segments: found }]);
    const rows = await em.find(ConfirmationSegment, { confirmationId: confirmation.id });
    expect(rows.map(({ position, source }) => [position, source])).toEqual(Array(3).fill([2, 'inventory']));
  });

  test('delivered again is neither asked nor written again', async () => {
    const { demand, confirmation, queries } = await dispatched();
    const variables = { demand, confirmation, query: queries[0] };
    const first = await run(finding, variables, { elementInstanceKey: 'again' });
    expect(await run(away, variables, { elementInstanceKey: 'again' })).toEqual(first);
  });

  test('asked anew, as by an operator, overwrites what was found', async () => {
    const { demand, confirmation, queries } = await dispatched();
    await run(
      { check: async () => segments.map((segment) => unknownSegment(segment, '没有记录')) },
      { demand, confirmation, query: queries[0] },
    );
    await run(finding, { demand, confirmation, query: queries[0] });
    expect(await loadFindings(database.orm.em.fork(), confirmation.id)).toEqual([
      { ...queries[0], segments: found },
    ]);
  });

  test('leaves no line in the timeline: 200 of them would bury it', async () => {
    const { demand, confirmation, queries } = await dispatched();
    const lines = async () => await database.orm.em.fork().count(AuditEntry, { demandId: demand.id });
    const before = await lines();
    await run(finding, { demand, confirmation, query: queries[0] });
    expect(await lines()).toBe(before);
  });
});

describe('an inventory that is away', () => {
  test('is asked again while tries are left; nothing is written', async () => {
    const { demand, confirmation, queries } = await dispatched();
    expect(await run(away, { demand, confirmation, query: queries[0] }, { retries: 2 })).toEqual({
      kind: 'fail',
      message: '无法连接资源系统',
      retries: 1,
      backOffMs: 5_000,
    });
    expect(await loadFindings(database.orm.em.fork(), confirmation.id)).toEqual([]);
  });

  test('at the last try leaves all segments to a person', async () => {
    const { demand, confirmation, queries } = await dispatched();
    const outcome = await run(away, { demand, confirmation, query: queries[0] }, { retries: 1 });
    const unknown = segments.map((segment) => unknownSegment(segment, '资源系统无应答'));
    expect(outcome).toEqual({
      kind: 'complete',
      variables: { finding: { ...queries[0], segments: unknown } },
    });
  });

  test('another fault than absence is not hidden by the last try', async () => {
    const { demand, confirmation, queries } = await dispatched();
    const broken: Inventory = {
      async check() {
        throw new Error('a bug');
      },
    };
    expect(await run(broken, { demand, confirmation, query: queries[0] }, { retries: 1 })).toMatchObject({
      kind: 'fail',
      message: 'a bug',
      retries: 0,
    });
  });
});

test('a type of service nobody knows is a fault of the model, named', async () => {
  const { demand, confirmation, queries } = await dispatched();
  const outcome = await run(finding, {
    demand: { ...demand, serviceType: 'gas' },
    confirmation,
    query: queries[0],
  });
  expect(outcome).toMatchObject(incident('/demand/serviceType'));
});
