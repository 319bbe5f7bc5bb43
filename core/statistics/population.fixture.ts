import { randomUUID } from 'node:crypto';
import { Acceptance } from '../acceptance/acceptance.entity.ts';
import { Confirmation } from '../confirmations/confirmation.entity.ts';
import type { Orm } from '../database.ts';
import { cancelDeadline } from '../deadlines/cancel-deadline.ts';
import { at, calendar, givenDemand, inTransaction } from '../deadlines/deadline.fixture.ts';
import { holdClock } from '../deadlines/hold-clock.ts';
import { pauseDeadline } from '../deadlines/pause-deadline.ts';
import { resumeDeadline } from '../deadlines/resume-deadline.ts';
import { startDeadline } from '../deadlines/start-deadline.ts';
import { stopDeadline } from '../deadlines/stop-deadline.ts';
import { Demand } from '../demands/demand.entity.ts';
import type { Department } from '../departments.ts';
import { Fault } from '../faults/fault.entity.ts';
import { OrderSegment, ProvisioningOrder } from '../provisioning/provisioning-order.entity.ts';
import { Step } from '../steps/step.entity.ts';

/** For tests: Tuesday, the moment at which the population is looked at. */
export const now = at('2026-11-24 10:00');

type Given<T> = Partial<T>;
type DemandGiven = Given<{
  action: 'new' | 'adjust' | 'close';
  level: string;
  state: 'presale' | 'completed' | 'withdrawn' | 'cancelled';
  received: string;
  concluded: string;
}>;

/** For tests: a demand; moments are of the Shanghai clock, `2026-11-02 10:00`. */
export async function givenCounted(orm: Orm, number: string, given: DemandGiven = {}): Promise<string> {
  const id = await givenDemand(orm, number);
  await inTransaction(orm, async (em) => {
    const demand = await em.findOneOrFail(Demand, { id });
    demand.action = given.action ?? 'new';
    demand.state = given.state ?? 'presale';
    demand.customer = { ...demand.customer, serviceLevel: given.level === 'AAA' ? 'AAA' : 'standard' };
    demand.receivedAt = at(given.received ?? '2026-11-02 09:00');
    demand.concludedAt = given.concluded === undefined ? null : at(given.concluded);
  });
  return id;
}

type FaultGiven = Given<{
  level: string;
  state: 'handling' | 'archived' | 'repeat';
  received: string;
  concluded: string;
  round: number;
  inspected: boolean;
}>;

/** For tests: a fault. */
export async function givenFault(orm: Orm, number: string, given: FaultGiven = {}): Promise<string> {
  const id = randomUUID();
  await inTransaction(orm, async (em) => {
    em.create(
      Fault,
      {
        id,
        number,
        state: given.state ?? 'handling',
        source: '10086',
        direct: given.inspected === false,
        important: false,
        severity: 'major',
        customer: { code: 'C-1', name: '华东电子', contactName: '王芳', contactPhone: '13900000000' },
        customerCode: 'C-1',
        customerName: '华东电子',
        serviceLevel: given.level ?? 'standard',
        description: '专线中断',
        receivedAt: at(given.received ?? '2026-11-07 20:00'),
        receivedFrom: '10086',
        round: given.round ?? 1,
        inspectedBy: given.inspected === true ? '周敏' : null,
        concludedAt: given.concluded === undefined ? null : at(given.concluded),
      },
      { persist: true },
    );
  });
  return id;
}

interface ClockGiven {
  of: { demandId: string } | { faultId: string };
  limit: Parameters<typeof startDeadline>[1]['limit'];
  department: Department;
  level?: string;
  received: string;
  days?: number;
  hours?: number;
  paused?: string;
  /** Stands from then on, because a step under it is held. */
  held?: string;
  resumed?: string;
  stopped?: string;
  cancelled?: string;
}

/** For tests: a clock with what happened to it, each by the function that does it in earnest. */
export async function givenClock(orm: Orm, given: ClockGiven): Promise<string> {
  const { of, limit, department, level = 'standard', received, days, hours } = given;
  const common = { calendar, actor: '赵强', reason: '等待客户' };
  return await inTransaction(orm, async (em) => {
    const length = hours === undefined ? { workingDays: days ?? 5 } : { hours };
    const deadline = await startDeadline(em, {
      ...common,
      ...of,
      ...length,
      limit,
      department,
      serviceLevel: level,
      now: at(received),
      receivedAt: at(received),
    });
    const deadlineId = deadline.id;
    const on = (moment: string) => ({ ...common, deadlineId, now: at(moment) });
    if (given.paused !== undefined) await pauseDeadline(em, on(given.paused));
    const step = { name: '传递资源状态变更信息', reason: '等待客户' };
    if (given.held !== undefined) await holdClock(em, deadline, { ...on(given.held), step });
    if (given.resumed !== undefined) await resumeDeadline(em, on(given.resumed));
    if (given.stopped !== undefined) await stopDeadline(em, on(given.stopped));
    if (given.cancelled !== undefined) await cancelDeadline(em, on(given.cancelled));
    return deadlineId;
  });
}

/** For tests: form 1 of a round, replied; `ordered`: with an order on it, whose built lines are replied → built days. */
export async function givenReply(
  orm: Orm,
  demandId: string,
  round: number,
  repliedAt: string,
  lines?: [way: 'project' | 'access-end', plannedOn: string | null, completedOn: string | null][],
): Promise<string> {
  const [id, orderId] = [randomUUID(), randomUUID()];
  await inTransaction(orm, async (em) => {
    const reply = { number: `QR-${id}`, solution: '直连', receivedAt: now, repliedAt: at(repliedAt) };
    em.create(Confirmation, { id, demandId, round, ...reply }, { persist: true });
    await em.flush();
    if (lines === undefined) return;
    em.create(
      ProvisioningOrder,
      {
        id: orderId,
        demandId,
        confirmationId: id,
        number: `KT-${orderId}`,
        state: 'accepted',
        interfaceType: 'GE光口',
        appliedAt: now,
        appliedBy: '王芳',
      },
      { persist: true },
    );
    await em.flush();
    lines.forEach(([way, plannedOn, completedOn], index) => {
      const point = {
        accessPointId: randomUUID(),
        position: index + 1,
        accessPointName: '总部',
        address: '黄山路',
      };
      const line = { segment: 'trunk' as const, way, plannedOn, completedOn };
      em.create(OrderSegment, { id: randomUUID(), orderId, ...point, ...line }, { persist: true });
    });
  });
  return orderId;
}

/** For tests: a concluded acceptance. */
export async function givenAcceptance(
  orm: Orm,
  {
    demandId,
    orderId,
    round,
    conclusion,
    on,
  }: {
    demandId: string;
    orderId: string;
    round: number;
    conclusion: 'passed' | 'failed';
    on: string;
  },
): Promise<void> {
  const id = randomUUID();
  await inTransaction(orm, async (em) => {
    em.create(
      Acceptance,
      { id, demandId, orderId, number: `YS-${id}`, round, openedAt: at(on), conclusion, concludedAt: at(on) },
      { persist: true },
    );
  });
}

/** For tests: a closed step; `before`: the fault of the attempt before, `fault`: that of this one. */
export async function givenClosedStep(
  orm: Orm,
  given: {
    of: { demandId: string } | { faultId: string };
    department: Department;
    deadlineId?: string;
    on: string;
    before?: string;
    fault?: string;
  },
): Promise<void> {
  const id = randomUUID();
  await inTransaction(orm, async (em) => {
    em.create(
      Step,
      {
        id,
        key: 'confirm-resources',
        name: '人工确认资源',
        state: 'completed',
        ...given.of,
        department: given.department,
        deadlineId: given.deadlineId ?? null,
        processInstanceKey: '1',
        elementInstanceKey: id,
        openedAt: at(given.on),
        completedAt: at(given.on),
        variables: { fault: given.before ?? null },
        fault: given.fault ?? null,
      },
      { persist: true },
    );
  });
}
