import type { EventType } from '../events/catalogue.ts';

/** What a subscription of a hub is told of: our event → the event the definition has for it. */
type Told = Partial<Record<EventType, string>>;

/**
 * The one table of events: API → our event → theirs. `docs/tmforum.md` shows it; `states.test.ts` holds the two together.
 */
export const hubEvents = {
  tmf621: {
    'fault.reported': 'TroubleTicketCreateEvent',
    'fault.replied': 'TroubleTicketResolvedEvent',
    'fault.archived': 'TroubleTicketStatusChangeEvent',
  },
  tmf638: {
    'service.activated': 'ServiceCreateEvent',
    'service.changed': 'ServiceAttributeValueChangeEvent',
    'service.suspended': 'ServiceStateChangeEvent',
    'service.resumed': 'ServiceStateChangeEvent',
    'service.closed': 'ServiceStateChangeEvent',
  },
  tmf639: {
    'resource.created': 'ResourceCreateEvent',
    'resource.changed': 'ResourceAttributeValueChangeEvent',
  },
  tmf641: {
    'demand.received': 'ServiceOrderCreateEvent',
    'demand.started': 'ServiceOrderStateChangeEvent',
    'confirmation.replied': 'ServiceOrderAttributeValueChangeEvent',
    'demand.accepted': 'ServiceOrderAttributeValueChangeEvent',
    'demand.withdrawn': 'ServiceOrderStateChangeEvent',
    'demand.cancelled': 'ServiceOrderStateChangeEvent',
    'service.activated': 'ServiceOrderStateChangeEvent',
    'service.changed': 'ServiceOrderStateChangeEvent',
    'service.suspended': 'ServiceOrderStateChangeEvent',
    'service.resumed': 'ServiceOrderStateChangeEvent',
    'service.closed': 'ServiceOrderStateChangeEvent',
  },
  tmf645: {
    'demand.received': 'CheckServiceQualificationCreateEvent',
    'demand.started': 'CheckServiceQualificationStateChangeEvent',
    'confirmation.replied': 'CheckServiceQualificationStateChangeEvent',
    'demand.accepted': 'CheckServiceQualificationStateChangeEvent',
    'demand.withdrawn': 'CheckServiceQualificationStateChangeEvent',
    'demand.cancelled': 'CheckServiceQualificationStateChangeEvent',
  },
  tmf652: {
    'work-order.ordered': 'ResourceOrderCreateEvent',
    'work-order.moved': 'ResourceOrderStateChangeEvent',
  },
} satisfies Record<string, Told>;

export type HubApi = keyof typeof hubEvents;

/** Theirs of ours, or undefined: not told. */
export const theirEvent = (api: HubApi, ours: string): string | undefined => {
  const told: Record<string, string> = hubEvents[api];
  return told[ours];
};
