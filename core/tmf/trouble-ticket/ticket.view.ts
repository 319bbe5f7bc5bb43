import type { EntityManager } from '@mikro-orm/postgresql';
import { Deadline } from '../../deadlines/deadline.entity.ts';
import { Fault, type FaultRow, faultSourceNames } from '../../faults/fault.entity.ts';
import { Service } from '../../services/service.entity.ts';
import { detailsOf } from '../keep-details.ts';
import { utc, utcOrNone } from '../moments.ts';
import { customerParty, said } from '../parties.ts';
import { base as inventory } from '../service-inventory/service.schema.ts';
import { tmfStates } from '../states.ts';
import { base, type TroubleTicket } from './ticket.schema.ts';

/** Faults as trouble tickets, in few queries however many they are. */
export async function ticketViews(em: EntityManager, rows: FaultRow[]): Promise<TroubleTicket[]> {
  const ids = rows.map(({ id }) => id);
  const services = await em.find(Service, { id: { $in: rows.flatMap(({ serviceId }) => serviceId ?? []) } });
  const firsts = await em.find(Fault, { id: { $in: rows.flatMap(({ repeatOf }) => repeatOf ?? []) } });
  const clocks = await em.find(
    Deadline,
    { faultId: { $in: ids }, state: 'running' },
    { orderBy: { dueAt: 'desc' } },
  );
  const details = await detailsOf(em, 'fault', ids);
  const due = new Map(clocks.map(({ faultId, dueAt }) => [faultId, dueAt]));
  return rows.map((row) => {
    const { itemId: _item, action: _action, ...kept } = details.get(row.id)?.said ?? {};
    const service = services.find(({ id }) => id === row.serviceId);
    const first = firsts.find(({ id }) => id === row.repeatOf);
    return {
      id: row.id,
      href: `${base}/troubleTicket/${row.id}`,
      '@type': 'TroubleTicket',
      ...said({
        externalId: details.get(row.id)?.externalId,
        name: kept.name,
        priority: kept.priority,
        expectedResolutionDate: utcOrNone(due.get(row.id)),
        resolutionDate: utcOrNone(row.restoredAt),
        statusChangeDate: utcOrNone(row.concludedAt ?? row.repliedAt),
        statusChangeReason: first === undefined ? undefined : `重复申告，并入障碍 ${first.number}`,
      }),
      description: row.description,
      severity: row.severity,
      ticketType: kept.ticketType ?? 'fault',
      status: tmfStates.troubleTicket[row.state],
      creationDate: utc(row.receivedAt),
      channel: { id: row.source, name: faultSourceNames[row.source] },
      externalReference: [{ id: row.number, externalReferenceType: 'faultNumber' }],
      relatedEntity: [
        ...(service === undefined
          ? []
          : [
              {
                id: service.id,
                href: `${inventory}/service/${service.id}`,
                name: service.number,
                role: 'service',
                '@referredType': 'Service',
              },
            ]),
        ...(row.circuitCode ? [{ id: row.circuitCode, role: 'circuit', '@referredType': 'Circuit' }] : []),
      ],
      relatedParty: customerParty(row.customerCode, row.customerName),
      note: [
        ...(kept.note ?? []),
        ...(row.cause ? [{ id: 'cause', text: row.cause }] : []),
        ...(row.remedy ? [{ id: 'remedy', text: row.remedy }] : []),
      ],
      ...(first === undefined
        ? {}
        : {
            troubleTicketRelationship: [
              {
                id: first.id,
                href: `${base}/troubleTicket/${first.id}`,
                name: first.number,
                relationshipType: 'isDuplicateOf',
              },
            ],
          }),
    };
  });
}
