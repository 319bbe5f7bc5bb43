import { Type } from 'typebox';
import { recordFindings } from '../core/confirmations/record-findings.ts';
import { TransientError } from '../core/errors.ts';
import { type Inventory, type InventoryQuery, unknownSegment } from '../core/inventory/inventory.ts';
import { ConfirmationVariable, DemandVariable } from '../core/process/variables.ts';
import { type PointFinding, segments } from '../core/segments.ts';
import { defineJob, type JobInfo } from './job.ts';

const QueryVariable = Type.Object({
  accessPointId: Type.String(),
  name: Type.String(),
  address: Type.String(),
});

/** The demand, with a type of service the inventory can be asked for. */
const AskedDemand = Type.Intersect([
  DemandVariable,
  Type.Object({ serviceType: Type.Enum(['internet', 'data', 'voice']) }),
]);

/** 资源查询 of one access point, segment by segment (art. 9–11); runs once per entry of `queries`. */
export const checkResources = (deps: { inventory: Inventory }) =>
  defineJob({
    type: 'check-resources',
    variables: Type.Object({ demand: AskedDemand, query: QueryVariable, confirmation: ConfirmationVariable }),
    answers: ['finding'],
    async prepare({ job, variables: { demand, query } }) {
      return await askOrLeaveToPerson(deps.inventory, job, {
        demandId: demand.id,
        accessPoint: { id: query.accessPointId, name: query.name, address: query.address },
        accessPoints: demand.accessPoints,
        serviceType: demand.serviceType,
        bandwidth: demand.bandwidth,
      });
    },
    async handle({ em, variables: { demand, query, confirmation } }, found) {
      const finding: PointFinding = { ...query, segments: found };
      const position = demand.accessPoints.findIndex(({ id }) => id === query.accessPointId) + 1;
      await recordFindings(em, { confirmationId: confirmation.id, position, finding });
      return { finding };
    },
  });

/** While tries are left an absent inventory is asked again; at the last one a person takes over. */
async function askOrLeaveToPerson(inventory: Inventory, job: JobInfo, query: InventoryQuery) {
  try {
    return await inventory.check(query);
  } catch (error) {
    if (!(error instanceof TransientError) || job.retries > 1) throw error;
    return segments.map((segment) => unknownSegment(segment, '资源系统无应答'));
  }
}
