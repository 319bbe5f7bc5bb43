import { randomUUID } from 'node:crypto';
import type { RequiredEntityData } from '@mikro-orm/core';
import type { InferEntity } from '@mikro-orm/postgresql';
import { Confirmation, ConfirmationSegment } from '../../core/confirmations/confirmation.entity.ts';
import type { Orm } from '../../core/database.ts';
import { Deadline } from '../../core/deadlines/deadline.entity.ts';
import { AccessPoint, Demand } from '../../core/demands/demand.entity.ts';
import { Step } from '../../core/steps/step.entity.ts';

const at = new Date('2026-09-30T10:00:00+08:00');

/** Writes an open step as `open-step` would. */
export async function givenStep(
  orm: Orm,
  demandId: string,
  change: Partial<RequiredEntityData<InferEntity<typeof Step>>> = {},
): Promise<string> {
  const em = orm.em.fork();
  const id = randomUUID();
  em.create(
    Step,
    {
      id,
      key: 'design-solution',
      name: '制定网络解决方案',
      department: 'support-center',
      state: 'open',
      demandId,
      processInstanceKey: '1',
      elementInstanceKey: randomUUID(),
      openedAt: at,
      dueAt: new Date('2026-10-09T17:30:00+08:00'),
      variables: {},
      ...change,
    },
    { persist: true },
  );
  await em.flush();
  return id;
}

/** Writes a running deadline of 2 working days from 2026-09-30. */
export async function givenDeadline(
  orm: Orm,
  demandId: string,
  change: Partial<RequiredEntityData<InferEntity<typeof Deadline>>> = {},
): Promise<string> {
  const em = orm.em.fork();
  const id = randomUUID();
  const dueAt = new Date('2026-10-09T17:30:00+08:00');
  const warnAt = new Date('2026-10-08T17:30:00+08:00');
  em.create(
    Deadline,
    {
      id,
      demandId,
      limit: 'resource-confirmation',
      state: 'running',
      department: 'support-center',
      serviceLevel: 'AA',
      receivedAt: at,
      workingDays: 2,
      warningWorkingDays: 1,
      dueAt,
      warnAt,
      armedDueAt: dueAt,
      armedWarnAt: warnAt,
      ...change,
    },
    { persist: true },
  );
  await em.flush();
  return id;
}

/** Writes form 1 with its three lines for the first access point, and the demand in presale. */
export async function givenForm1(
  orm: Orm,
  demandId: string,
  change: Partial<RequiredEntityData<InferEntity<typeof Confirmation>>> = {},
): Promise<void> {
  const em = orm.em.fork();
  const demand = await em.findOneOrFail(Demand, { id: demandId });
  const [point] = await em.find(AccessPoint, { demandId }, { orderBy: { position: 'asc' } });
  if (point === undefined) throw new Error('no access point');
  demand.state = 'presale';
  demand.round += 1;
  const id = randomUUID();
  em.create(
    Confirmation,
    {
      id,
      demandId,
      number: `QR-20260930-${randomUUID().slice(0, 8)}`,
      round: demand.round,
      solution: '互联网专线双路由',
      receivedAt: at,
      ...change,
    },
    { persist: true },
  );
  await em.flush();
  const line = {
    confirmationId: id,
    accessPointId: point.id,
    position: 1,
    accessPointName: point.name,
    address: point.address,
    source: 'inventory' as const,
  };
  // Out of order on purpose: a form has its lines in the order of the segments.
  em.create(
    ConfirmationSegment,
    { ...line, id: randomUUID(), segment: 'end', status: 'unknown' },
    { persist: true },
  );
  em.create(
    ConfirmationSegment,
    {
      ...line,
      id: randomUUID(),
      segment: 'core',
      status: 'available',
      resource: 'OLT-01',
      free: 12,
      unit: '端口',
    },
    { persist: true },
  );
  em.create(
    ConfirmationSegment,
    {
      ...line,
      id: randomUUID(),
      segment: 'trunk',
      status: 'construction',
      lacking: '主干光缆无空闲芯',
      approved: true,
      plannedOn: '2026-12-15',
      plannedBy: '李建',
    },
    { persist: true },
  );
  await em.flush();
}
