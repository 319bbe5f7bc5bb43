import { randomUUID } from 'node:crypto';
import { Acceptance, AcceptanceArchive, AcceptanceTest } from '../../core/acceptance/acceptance.entity.ts';
import { Confirmation } from '../../core/confirmations/confirmation.entity.ts';
import { HandlingRecord } from '../../core/construction/handling-record.entity.ts';
import { WorkOrder, workPlaceNames } from '../../core/construction/work-order.entity.ts';
import type { Orm } from '../../core/database.ts';
import { Demand } from '../../core/demands/demand.entity.ts';
import { accessPointsOf } from '../../core/demands/find-demands.ts';
import {
  Circuit,
  OrderSegment,
  ProvisioningOrder,
} from '../../core/provisioning/provisioning-order.entity.ts';
import { segments } from '../../core/segments.ts';
import { givenForm1 } from './given.ts';

const at = new Date('2026-10-15T10:00:00+08:00');
const word = () => randomUUID().slice(0, 8);

/**
 * Writes form 2 of a demand as it stands once it is accepted and allocated: a circuit per access point, three
 * segments each. @returns its id.
 */
export async function givenOrder(orm: Orm, demandId: string): Promise<string> {
  await givenForm1(orm, demandId, { result: 'conditional', repliedAt: at, repliedBy: '赵敏' });
  const em = orm.em.fork();
  const demand = await em.findOneOrFail(Demand, { id: demandId });
  demand.state = 'provisioning';
  const [confirmation] = await em.find(Confirmation, { demandId }, { orderBy: { round: 'desc' } });
  if (confirmation === undefined) throw new Error('no form 1');
  const orderId = randomUUID();
  em.create(
    ProvisioningOrder,
    {
      id: orderId,
      demandId,
      confirmationId: confirmation.id,
      number: `KT-20261015-${word()}`,
      state: 'accepted',
      interfaceType: 'GE光口',
      requestedOn: '2026-11-30',
      remark: '请于月底前开通',
      appliedAt: at,
      appliedBy: '王芳',
      acceptedAt: at,
      acceptedBy: '赵强',
      schedule: '末端随楼宇光缆施工',
    },
    { persist: true },
  );
  await em.flush();
  for (const { id, position, name, address } of await accessPointsOf(em, demandId)) {
    const point = { orderId, accessPointId: id, position, accessPointName: name, address };
    em.create(
      Circuit,
      { id: randomUUID(), ...point, code: `DL-20261015-${word()}`, interfaceType: 'GE光口', vlan: '1024' },
      { persist: true },
    );
    for (const segment of segments)
      em.create(
        OrderSegment,
        {
          id: randomUUID(),
          ...point,
          segment,
          way: segment === 'trunk' ? 'project' : 'ready',
          plannedOn: segment === 'trunk' ? '2026-12-15' : null,
          completedOn: segment === 'trunk' ? '2026-12-18' : null,
          completedBy: segment === 'trunk' ? '李建' : null,
          deviationReason: segment === 'trunk' ? '连续降雨，管道施工顺延' : null,
          device: `合肥OLT-01(HF-${segment})`,
          port: '端口 3',
          odf: 'ODF-HF-03',
          owner: '合肥分公司接入维护中心',
        },
        { persist: true },
      );
  }
  await em.flush();
  return orderId;
}

/** Writes the work orders of a round and a record of a blocked construction. */
export async function givenWorkOrders(orm: Orm, demandId: string, orderId: string, round = 1): Promise<void> {
  const em = orm.em.fork();
  for (const workPlace of ['user-side', 'core', 'trunk', 'end'] as const)
    em.create(
      WorkOrder,
      {
        id: randomUUID(),
        orderId,
        number: `SG-20261220-${word()}`,
        round,
        workPlace,
        state: 'done',
        task: `${workPlaceNames[workPlace]}开通${round > 1 ? '，整改：晚高峰丢包' : ''}`,
        issuedAt: at,
        unit: '合肥分公司维护一班',
        people: '孙浩、周杰',
        place: '安徽省合肥市蜀山区黄山路598号',
        plannedFrom: '2026-12-20',
        plannedTo: '2026-12-22',
        startedOn: '2026-12-21',
        finishedOn: '2026-12-22',
        materials: '皮线光缆80米，光猫1台',
        opticalPower: '-18.5',
        completedBy: '赵强',
        completedAt: at,
      },
      { persist: true },
    );
  if (round === 1)
    em.create(
      HandlingRecord,
      {
        id: randomUUID(),
        demandId,
        orderId,
        number: `XS-20261221-${word()}`,
        atStep: 'install-user-side',
        reason: '物业不同意进场施工',
        reportedBy: '赵强',
        reportedAt: at,
        opinions: (['group-customer', 'support-center'] as const).map((department) => ({
          round: 1,
          department,
          decision: 'resume' as const,
          participant: '王芳、物业李经理',
          opinion: '已与物业协商，周末进场',
          by: '王芳',
          at: '2026-12-21T15:00:00+08:00',
        })),
        decision: 'resume',
        agreedAt: at,
      },
      { persist: true },
    );
  await em.flush();
}

/** Writes a passed and archived acceptance. @returns the number of the archive. */
export async function givenAcceptance(orm: Orm, demandId: string, orderId: string): Promise<string> {
  const em = orm.em.fork();
  const id = randomUUID();
  const number = `DA-20261225-${word()}`;
  const signed = (signer: string) => ({ signer, signedOn: '2026-12-25' });
  em.create(
    Acceptance,
    {
      id,
      demandId,
      orderId,
      number: `YS-20261225-${word()}`,
      round: 1,
      openedAt: at,
      conclusion: 'passed',
      concludedAt: at,
      concludedBy: '王芳',
      customerSignature: signed('陈总'),
      managerSignature: signed('刘洋'),
      supportSignature: signed('赵强'),
    },
    { persist: true },
  );
  await em.flush();
  const circuits = await em.find(Circuit, { orderId }, { orderBy: { position: 'asc' } });
  for (const circuit of circuits)
    em.create(
      AcceptanceTest,
      {
        id: randomUUID(),
        acceptanceId: id,
        circuitId: circuit.id,
        circuitCode: circuit.code ?? '',
        accessPointName: circuit.accessPointName,
        position: circuit.position,
        testHours: 24,
        erroredSeconds: 0,
        loopDelay: 3.2,
        loss: 0.01,
        receivedPower: -18.5,
      },
      { persist: true },
    );
  const demand = await em.findOneOrFail(Demand, { id: demandId });
  em.create(
    AcceptanceArchive,
    {
      id: randomUUID(),
      number,
      demandId,
      acceptanceId: id,
      archivedAt: at,
      customerCode: demand.customerCode,
      customerName: demand.customerName,
      circuits: circuits.map(({ code }) => code ?? ''),
      metadata: {},
      sha256: 'a3'.repeat(32),
    },
    { persist: true },
  );
  await em.flush();
  return number;
}
