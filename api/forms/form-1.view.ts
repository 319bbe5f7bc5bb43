import type { InferEntity } from '@mikro-orm/postgresql';
import type { Static } from 'typebox';
import { toShanghaiIso } from '../../core/calendar/format.ts';
import type { Confirmation } from '../../core/confirmations/confirmation.entity.ts';
import type { SegmentRow } from '../../core/confirmations/findings.ts';
import type { AccessPoint } from '../../core/demands/demand.entity.ts';
import { serviceTypeNames } from '../../core/demands/demand.schema.ts';
import type { DemandRow } from '../../core/demands/find-demands.ts';
import { segmentNames, segmentStatusNames } from '../../core/segments.ts';
import { confirmationResultNames } from '../demands/confirmation.view.ts';
import { isoOrNull } from '../moments.ts';
import type { Form1Schema } from './form-1.schema.ts';

const segmentLine = (line: SegmentRow) => ({
  segment: line.segment,
  segmentName: segmentNames[line.segment],
  status: line.status,
  statusName: segmentStatusNames[line.status],
  resource: line.resource ?? null,
  free: line.free ?? null,
  unit: line.unit ?? null,
  lacking: line.lacking ?? null,
  note: line.note ?? null,
  source: line.source,
  approved: line.approved ?? null,
  plannedOn: line.plannedOn ?? null,
  plannedBy: line.plannedBy ?? null,
  refusalReason: line.refusalReason ?? null,
});

/** Form 1 as JSON: what stands on the paper, under names. */
export function form1View(
  demand: DemandRow,
  accessPoints: InferEntity<typeof AccessPoint>[],
  confirmation: InferEntity<typeof Confirmation>,
  lines: SegmentRow[],
): Static<typeof Form1Schema> {
  const { customer, accountManager, product } = demand;
  return {
    form: 'resource-confirmation',
    title: '资源确认及回复单',
    number: confirmation.number,
    round: confirmation.round,
    rounds: demand.round,
    demand: { id: demand.id, number: demand.number },
    receivedAt: toShanghaiIso(confirmation.receivedAt),
    customer: {
      code: customer.code,
      name: customer.name,
      contactName: customer.contactName,
      contactPhone: customer.contactPhone,
    },
    accountManager,
    serviceType: product.serviceType,
    serviceTypeName: serviceTypeNames[product.serviceType],
    bandwidth: product.bandwidth,
    expectedOn: demand.expectedOn ?? null,
    solution: confirmation.solution,
    accessPoints: accessPoints.map(({ id, position, name, address }) => ({
      accessPointId: id,
      position,
      name,
      address,
      segments: lines.filter(({ accessPointId }) => accessPointId === id).map(segmentLine),
    })),
    networkSolution: confirmation.networkSolution ?? null,
    designedBy: confirmation.designedBy ?? null,
    result: confirmation.result ?? null,
    resultName: confirmation.result ? confirmationResultNames[confirmation.result] : null,
    inServiceOn: confirmation.inServiceOn ?? null,
    repliedBy: confirmation.repliedBy ?? null,
    repliedAt: isoOrNull(confirmation.repliedAt),
  };
}
