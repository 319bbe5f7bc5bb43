import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { recordAudit } from '../audit/record-audit.ts';
import type { DemandRow } from '../demands/find-demands.ts';
import { nextNumber } from '../numbers/next-number.ts';
import { currentOrder, orderCircuits, orderSegments } from '../provisioning/current-order.ts';
import { tellOrdered } from './tell-work.ts';
import { WorkOrder, type WorkPlace, workPlaceNames } from './work-order.entity.ts';

const places = ['core', 'trunk', 'end', 'user-side'] as const;

/**
 * Issues form 3 (art. 18–20): a work order for each segment and for the user side. After a failed acceptance it is a
 * round more, whose task are the defects.
 * @returns the process variable `workOrders`.
 */
export async function issueWorkOrders(
  em: EntityManager,
  { now, actor, demand, defects }: { now: Date; actor: string; demand: DemandRow; defects: string | null },
): Promise<{ number: string; placeName: string; round: number }[]> {
  const order = await currentOrder(em, demand.id);
  const before = await em.find(WorkOrder, { orderId: order.id });
  const round = Math.max(0, ...before.map((one) => one.round)) + 1;
  const tasks = await tasksOf(em, order.id, defects);
  const issued: { number: string; placeName: string; round: number }[] = [];
  for (const workPlace of places) {
    const number = await nextNumber(em, 'SG', now);
    const row = em.create(
      WorkOrder,
      {
        id: randomUUID(),
        orderId: order.id,
        number,
        round,
        workPlace,
        state: 'open',
        task: tasks[workPlace],
        issuedAt: now,
      },
      { persist: true },
    );
    tellOrdered(em, row, { now, demandId: demand.id });
    issued.push({ number, placeName: workPlaceNames[workPlace], round });
  }
  const state = demand.state;
  demand.state = 'provisioning';
  recordAudit(em, {
    at: now,
    actor,
    action: 'work-order.issued',
    objectType: 'work-order',
    objectId: order.id,
    demandId: demand.id,
    summary: `派发业务施工单${round > 1 ? `（第${round}轮，整改）` : ''}：${issued.map(({ placeName }) => placeName).join('、')}`,
    before: { state },
    after: { state: demand.state, numbers: issued.map(({ number }) => number) },
    reason: defects,
  });
  await em.flush();
  return issued;
}

/** What is to be done at each place: what was allocated there, or the defects. */
async function tasksOf(
  em: EntityManager,
  orderId: string,
  defects: string | null,
): Promise<Record<(typeof places)[number], string>> {
  const lines = await orderSegments(em, orderId);
  const circuits = await orderCircuits(em, orderId);
  const rework = defects === null ? '' : `整改：${defects}\n`;
  const ofSegment = (segment: WorkPlace) =>
    lines
      .filter((line) => line.segment === segment)
      .map((line) =>
        `${line.accessPointName}：${line.device ?? ''} ${line.port ?? ''} ${line.odf ?? ''}`.trim(),
      )
      .join('\n');
  const userSide = circuits
    .map((one) => `${one.accessPointName}（${one.address}）：${one.code ?? ''} ${one.interfaceType}`)
    .join('\n');
  return {
    core: `${rework}开通核心资源\n${ofSegment('core')}`,
    trunk: `${rework}开通接入主干\n${ofSegment('trunk')}`,
    end: `${rework}开通接入末端\n${ofSegment('end')}`,
    'user-side': `${rework}用户侧施工\n${userSide}`,
  };
}
