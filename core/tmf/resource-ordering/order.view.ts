import type { EntityManager } from '@mikro-orm/postgresql';
import { demandsOfWorkOrders } from '../../construction/find-work-orders.ts';
import { type WorkOrderRow, workPlaceNames } from '../../construction/work-order.entity.ts';
import { detailsOf } from '../keep-details.ts';
import { dayAsMoment, utc, utcOrNone } from '../moments.ts';
import { said } from '../parties.ts';
import { characteristics } from '../shapes.ts';
import { tmfStates } from '../states.ts';
import { base, type CancelResourceOrder, type ResourceOrder } from './order.schema.ts';

/** The state of a work order in the words of TMF652. */
const stateOf = ({ state, startedOn }: Pick<WorkOrderRow, 'state' | 'startedOn'>) =>
  tmfStates.resourceOrder[state === 'open' && startedOn ? 'started' : state];

/** Work orders as resource orders, in few queries however many they are. */
export async function orderViews(em: EntityManager, rows: WorkOrderRow[]): Promise<ResourceOrder[]> {
  const details = await detailsOf(
    em,
    'work-order',
    rows.map(({ id }) => id),
  );
  const demands = await demandsOfWorkOrders(em, rows);
  return rows.map((row) => {
    const { itemId = '1', action = 'add', ...kept } = details.get(row.id)?.said ?? {};
    const demand = demands.get(row.id);
    const state = stateOf(row);
    return {
      id: row.id,
      href: `${base}/resourceOrder/${row.id}`,
      '@type': 'ResourceOrder',
      ...said({
        externalId: details.get(row.id)?.externalId,
        name: kept.name,
        category: kept.category,
        orderType: kept.orderType,
        note: kept.note,
        requestedStartDate: dayAsMoment(row.plannedFrom),
        requestedCompletionDate: dayAsMoment(row.plannedTo),
        startDate: dayAsMoment(row.startedOn),
        completionDate: row.state === 'done' ? utcOrNone(row.completedAt) : undefined,
        cancellationReason: row.blockedReason,
      }),
      description: row.task,
      state,
      orderDate: utc(row.issuedAt),
      externalReference: [
        { id: row.number, name: row.number, externalReferenceType: 'workOrderNumber' },
        ...(demand === undefined
          ? []
          : [{ id: demand.number, name: demand.number, externalReferenceType: 'demandNumber' }]),
      ],
      orderItem: [
        {
          id: itemId,
          ...(isAction(action) ? { action } : {}),
          state,
          resource: {
            name: workPlaceNames[row.workPlace],
            category: row.workPlace,
            ...(row.place ? { place: { name: row.place, role: 'site', address: row.place } } : {}),
            resourceCharacteristic: characteristics({
              opticalPower: row.opticalPower,
              materials: row.materials,
              leftover: row.leftover,
            }),
          },
        },
      ],
    };
  });
}

const isAction = (action: string): action is 'add' | 'modify' | 'delete' | 'noChange' =>
  ['add', 'modify', 'delete', 'noChange'].includes(action);

/** The cancellation of a work order; it has the id of the order, which has one at most. */
export const cancelView = (row: WorkOrderRow): CancelResourceOrder => ({
  id: row.id,
  href: `${base}/cancelResourceOrder/${row.id}`,
  '@type': 'CancelResourceOrder',
  state: 'done',
  ...said({ effectiveCancellationDate: utcOrNone(row.completedAt), cancellationReason: row.blockedReason }),
  resourceOrder: {
    id: row.id,
    href: `${base}/resourceOrder/${row.id}`,
    name: row.number,
    '@referredType': 'ResourceOrder',
  },
});
