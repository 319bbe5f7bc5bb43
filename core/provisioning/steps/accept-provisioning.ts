import { randomUUID } from 'node:crypto';
import { Type } from 'typebox';
import { recordAudit } from '../../audit/record-audit.ts';
import { confirmationSegments, currentConfirmation, type SegmentRow } from '../../confirmations/findings.ts';
import { nextNumber } from '../../numbers/next-number.ts';
import { segmentNames, segmentStatusNames } from '../../segments.ts';
import { defineStep } from '../../steps/definition.ts';
import { handlerField, required, textField, textOrNull } from '../../steps/fields.ts';
import { confirmedReply } from '../application.ts';
import { currentOrder, orderCircuits } from '../current-order.ts';
import { OrderSegment, type SegmentWay, wayNames } from '../provisioning-order.entity.ts';

/** Art. 18–20: what is there is used, what engineering approved it builds, what maintenance can free the centre frees. */
const wayOf = ({ status }: SegmentRow): SegmentWay => {
  if (status === 'construction') return 'project';
  return status === 'optimizable' ? 'access-end' : 'ready';
};

/** 受理资源需求 (art. 17): core and trunk are applied for, the end segment is scheduled; or form 2 goes back. */
export const acceptProvisioning = defineStep({
  key: 'accept-provisioning',
  result: Type.Object({
    decision: textField('accepted 受理, returned 退回', 20),
    reason: textField('退回原因'),
    remark: textField('末端施工调度说明'),
    handler: handlerField,
  }),
  shows: ['demand', 'order'],
  prepares: ['application', 'lines', 'circuits'],
  async prepare({ em, demand }) {
    const order = await currentOrder(em, demand.id);
    const rows = await confirmationSegments(em, order.confirmationId ?? '');
    return {
      application: {
        ...(await confirmedReply(em, demand.id)),
        interfaceType: order.interfaceType,
        requestedOn: order.requestedOn ?? null,
        remark: order.remark ?? '',
        appliedBy: order.appliedBy,
      },
      lines: rows.map((row) => ({
        accessPointName: row.accessPointName,
        segmentName: segmentNames[row.segment],
        statusName: segmentStatusNames[row.status],
        wayName: wayNames[wayOf(row)],
        resource: row.resource ?? '',
        plannedOn: row.plannedOn ?? '',
      })),
      circuits: (await orderCircuits(em, order.id)).map((one) => ({
        accessPointName: one.accessPointName,
        address: one.address,
        interfaceType: one.interfaceType,
        ip: one.ip ?? '',
        vlan: one.vlan ?? '',
        route: one.route ?? '',
      })),
    };
  },
  check(result) {
    const { decision } = result;
    const choice = decision === 'accepted' || decision === 'returned' ? [] : ['请选择受理结果：受理或退回。'];
    return [
      ...choice,
      ...(decision === 'returned' ? required('退回原因', result.reason) : []),
      ...required('经办人', result.handler),
    ];
  },
  answers: ['accepted', 'returned', 'ways'],
  async apply(result, { em, now, demand }) {
    const order = await currentOrder(em, demand.id);
    const handler = textOrNull(result.handler) ?? 'system';
    const line = {
      at: now,
      actor: handler,
      objectType: 'order' as const,
      objectId: order.id,
      demandId: demand.id,
    };
    if (result.decision === 'returned') {
      const reason = textOrNull(result.reason);
      order.state = 'returned';
      recordAudit(em, {
        ...line,
        action: 'order.returned',
        summary: `退回资源需求申请 ${order.number}`,
        reason,
      });
      return { accepted: false, returned: reason, ways: { project: 0, accessEnd: 0 } };
    }
    order.state = 'accepted';
    order.acceptedAt = now;
    order.acceptedBy = handler;
    order.schedule = textOrNull(result.remark);
    const confirmation = await currentConfirmation(em, demand.id);
    const rows = await confirmationSegments(em, confirmation.id);
    for (const row of rows)
      em.create(
        OrderSegment,
        {
          id: randomUUID(),
          orderId: order.id,
          accessPointId: row.accessPointId,
          position: row.position,
          accessPointName: row.accessPointName,
          address: row.address,
          segment: row.segment,
          way: wayOf(row),
          lacking: row.lacking ?? null,
          plannedOn: wayOf(row) === 'ready' ? null : (row.plannedOn ?? null),
        },
        { persist: true },
      );
    for (const circuit of await orderCircuits(em, order.id)) circuit.code = await nextNumber(em, 'DL', now);
    const count = (way: SegmentWay) => rows.filter((row) => wayOf(row) === way).length;
    const ways = { project: count('project'), accessEnd: count('access-end') };
    recordAudit(em, {
      ...line,
      action: 'order.accepted',
      summary: `受理资源需求申请 ${order.number}：现网具备${count('ready')}项，工程建设${ways.project}项，末端实施${ways.accessEnd}项`,
      after: { ...ways, ready: count('ready') },
      reason: order.schedule,
    });
    await em.flush();
    return { accepted: true, returned: null, ways };
  },
});
