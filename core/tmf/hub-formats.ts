import type { EntityManager } from '@mikro-orm/postgresql';
import { Type } from 'typebox';
import { Value } from 'typebox/value';
import { WorkOrder } from '../construction/work-order.entity.ts';
import { Demand } from '../demands/demand.entity.ts';
import type { ToldEvent } from '../events/event-view.ts';
import type { WebhookRow } from '../events/webhook.entity.ts';
import { Fault } from '../faults/fault.entity.ts';
import { Resource } from '../inventory/resource.entity.ts';
import { Service } from '../services/service.entity.ts';
import { type HubApi, theirEvent } from './hub-events.ts';
import { asksFor } from './hub-query.ts';
import { utc } from './moments.ts';
import { resourceViews } from './resource-inventory/resource.view.ts';
import { orderViews as resourceOrderViews } from './resource-ordering/order.view.ts';
import { serviceViews } from './service-inventory/service.view.ts';
import { orderViews } from './service-ordering/order.view.ts';
import { presaleView } from './service-qualification/presale.view.ts';
import { ticketViews } from './trouble-ticket/ticket.view.ts';

/** The entity that an event is about, as it is now; undefined: there is none (any more). */
type Find = (em: EntityManager, event: ToldEvent) => Promise<object | undefined>;

const demandOf = async (em: EntityManager, { demandId }: ToldEvent) =>
  demandId ? await em.findOne(Demand, { id: demandId }) : null;

/** API → name of the entity in the payload, and how it is found. */
export const hubEntities: Record<HubApi, { entity: string; find: Find }> = {
  tmf621: {
    entity: 'troubleTicket',
    find: async (em, { faultId }) => {
      const fault = faultId ? await em.findOne(Fault, { id: faultId }) : null;
      return fault === null ? undefined : (await ticketViews(em, [fault]))[0];
    },
  },
  tmf638: {
    entity: 'service',
    find: async (em, { data }) => {
      const service = await em.findOne(Service, { number: String(Reflect.get(data, 'service')) });
      return service === null ? undefined : (await serviceViews(em, [service]))[0];
    },
  },
  tmf639: {
    entity: 'resource',
    find: async (em, { data }) => {
      const resource = await em.findOne(Resource, { code: String(Reflect.get(data, 'code')) });
      return resource === null ? undefined : (await resourceViews(em, [resource], false))[0];
    },
  },
  tmf641: {
    entity: 'serviceOrder',
    find: async (em, event) => {
      const demand = await demandOf(em, event);
      return demand === null ? undefined : (await orderViews(em, [demand]))[0];
    },
  },
  tmf645: {
    entity: 'checkServiceQualification',
    find: async (em, event) => {
      const demand = await demandOf(em, event);
      return demand === null ? undefined : await presaleView(em, demand);
    },
  },
  tmf652: {
    entity: 'resourceOrder',
    find: async (em, { data }) => {
      const order = await em.findOne(WorkOrder, { number: String(Reflect.get(data, 'workOrder')) });
      return order === null ? undefined : (await resourceOrderViews(em, [order]))[0];
    },
  },
};

const Options = Type.Object({
  types: Type.Array(Type.String()),
  values: Type.Record(Type.String(), Type.Array(Type.String())),
});

/**
 * How the events of a hub are written: the notification of the definitions, with the entity as it is when it is sent. Null:
 * the subscription's query does not ask for this one.
 */
const formatOf =
  (api: HubApi) =>
  async (em: EntityManager, webhook: WebhookRow, event: ToldEvent): Promise<{ body: string } | null> => {
    const eventType = theirEvent(api, event.type);
    const { entity, find } = hubEntities[api];
    const found = eventType === undefined ? undefined : await find(em, event);
    if (eventType === undefined || found === undefined) return null;
    const payload = { [entity]: found };
    if (!asksFor(Value.Parse(Options, webhook.formatOptions), eventType, payload)) return null;
    return {
      body: JSON.stringify({
        eventId: event.id,
        eventTime: utc(event.at),
        eventType,
        correlationId: event.demandId ?? event.faultId ?? event.id,
        domain: 'access-assurance',
        title: eventType,
        event: payload,
      }),
    };
  };

/** The formats of the hubs, by their name in `webhook.format`. */
export const hubFormats = {
  tmf621: formatOf('tmf621'),
  tmf638: formatOf('tmf638'),
  tmf639: formatOf('tmf639'),
  tmf641: formatOf('tmf641'),
  tmf645: formatOf('tmf645'),
  tmf652: formatOf('tmf652'),
};
