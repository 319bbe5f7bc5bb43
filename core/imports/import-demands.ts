import type { EntityManager } from '@mikro-orm/postgresql';
import { CustomerRecord, type CustomerRow } from '../customers/customer.entity.ts';
import { checkNewDemand } from '../demands/check-new-demand.ts';
import { Demand } from '../demands/demand.entity.ts';
import type { NewDemand } from '../demands/demand.schema.ts';
import { lockDemandedService } from '../demands/lock-demanded-service.ts';
import { receiveDemand } from '../demands/receive-demand.ts';
import { DomainError } from '../errors.ts';
import { lockNumbers } from '../lock-numbers.ts';
import type { Column } from './column.ts';
import { demandColumns } from './demand-columns.ts';
import { demandOfGroup } from './demand-of-group.ts';
import { type DemandGroup, groupDemands } from './group-demands.ts';
import { ImportedDemand } from './import.entity.ts';
import { coreFaults, type ImportCounts, type ImportTask } from './import-task.ts';
import { inChinese } from './in-chinese.ts';

/**
 * Takes demands by the same function as `POST /v1/demands`, all or none. What was imported before under the same 外部编号
 * with the same contents is left as it is, so the same file imports nothing twice, and a file with more rows only those.
 */
export async function importDemands(task: ImportTask): Promise<ImportCounts> {
  const { em, rows, faults, now, dryRun } = task;
  // Two imports at once would not see each other's numbers.
  await em.execute('select pg_advisory_xact_lock(?)', [lockNumbers.demandImport]);
  const groups = groupDemands(rows, faults);
  const fresh = await freshOnes(task, groups);
  const customers = await customersOf(em, fresh);
  const services = new Map<string, number>();
  const demands: { group: DemandGroup; demand: NewDemand }[] = [];
  for (const group of fresh) {
    const demand = demandOfGroup(group, customers.get(String(group.values.customerCode)), faults);
    if (demand === null || !twiceInFile(group, demand, services, task)) continue;
    const judged = await guarded(group, task, async () => {
      checkNewDemand(demand, now);
      if (demand.action !== 'new') await lockDemandedService(em, demand);
      return true;
    });
    if (judged === true) demands.push({ group, demand });
  }
  const counts = { created: demands.length, updated: 0, unchanged: groups.length - fresh.length };
  if (dryRun || faults.count > 0) return counts;
  await receiveAll(task, demands);
  return counts;
}

/** Without what was imported before; other contents under a known number are a fault. */
async function freshOnes({ em, faults }: ImportTask, groups: DemandGroup[]): Promise<DemandGroup[]> {
  const known = await em.find(ImportedDemand, {
    externalNumber: { $in: groups.map(({ externalNumber }) => externalNumber) },
  });
  const numbers = await em.find(Demand, { id: { $in: known.map(({ demandId }) => demandId) } });
  const byNumber = new Map(known.map((one) => [one.externalNumber, one]));
  return groups.filter(({ externalNumber, row, contentHash }) => {
    const before = byNumber.get(externalNumber);
    if (before === undefined) return true;
    if (before.contentHash === contentHash) return false;
    const number = numbers.find(({ id }) => id === before.demandId)?.number ?? '';
    faults.at(
      row,
      columnOf('externalNumber'),
      `这个外部编号已导入为需求${number}，内容与这里不同：导入不更改已受理的需求；是新需求就换一个外部编号，否则删除这一行。`,
    );
    return false;
  });
}

async function customersOf(em: EntityManager, groups: DemandGroup[]): Promise<Map<string, CustomerRow>> {
  const codes = [...new Set(groups.map(({ values }) => String(values.customerCode)))];
  const rows = await em.find(CustomerRecord, { code: { $in: codes } });
  return new Map(rows.map((row) => [row.code, row]));
}

/** Of two demands of a file for one service the second would be refused: told here, so that a dry run tells it, too. */
function twiceInFile(
  { row }: DemandGroup,
  demand: NewDemand,
  services: Map<string, number>,
  { faults }: ImportTask,
): boolean {
  if (demand.action === 'new') return true;
  const service = demand.serviceId.trim().toUpperCase();
  const first = services.get(service);
  if (first === undefined) {
    services.set(service, row);
    return true;
  }
  faults.at(row, columnOf('serviceId'), `第${first}行已是这个业务的需求：一个业务一次只能有一个需求。`);
  return false;
}

/** How many demands are kept in memory at once. */
const BATCH = 200;

async function receiveAll(
  task: ImportTask,
  demands: { group: DemandGroup; demand: NewDemand }[],
): Promise<void> {
  const { em, now, actor, importId } = task;
  for (const [index, { group, demand }] of demands.entries()) {
    await guarded(group, task, async () => {
      const { id } = await receiveDemand(em, { demand, now, actor });
      const { externalNumber, row: rowNumber, contentHash } = group;
      em.create(
        ImportedDemand,
        { externalNumber, demandId: id, importId, rowNumber, contentHash },
        { persist: true },
      );
    });
    if ((index + 1) % BATCH !== 0) continue;
    await em.flush();
    em.clear();
  }
  await em.flush();
}

/** Carries out what may refuse the demand; a refusal is a fault of its rows. */
async function guarded<T>(
  group: DemandGroup,
  { faults }: ImportTask,
  act: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    for (const { pointer, message } of coreFaults(error)) {
      const { row, column } = placeOf(group, pointer);
      faults.at(row, column, inChinese(message));
    }
    return undefined;
  }
}

const columnOf = (field: string): Column | undefined => demandColumns.find((one) => one.field === field);

const fieldOf: Record<string, string> = {
  '/expectedOn': 'expectedOn',
  '/closure/effectiveOn': 'effectiveOn',
  '/closure/resumeOn': 'resumeOn',
  '/serviceId': 'serviceId',
  '/customer/code': 'customerCode',
  '/scope': 'scope',
};

/** Where in the file a value of the demand stands. What the state of a service forbids has no pointer: its number does. */
function placeOf({ row, points }: DemandGroup, pointer: string): { row: number; column: Column | undefined } {
  const point = /^\/accessPoints\/(\d+)/.exec(pointer)?.[1];
  if (point !== undefined) return { row: points[Number(point)]?.row ?? row, column: columnOf('pointName') };
  return { row, column: columnOf(fieldOf[pointer] ?? (pointer === '' ? 'serviceId' : '')) };
}
