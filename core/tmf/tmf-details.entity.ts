import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

/** Of which kind of our things the details are. */
export type TmfKind = 'demand' | 'fault' | 'work-order' | 'service' | 'resource';

/**
 * What a TM Forum caller said of a thing and the record has no field for, so that it is answered again: its own id, its
 * number of the item, notes. No personal data is kept here.
 */
export const TmfDetails = defineEntity({
  name: 'TmfDetails',
  tableName: 'tmf_details',
  properties: {
    kind: p.string().$type<TmfKind>().primary(),
    objectId: p.uuid().primary(),
    /** `externalId`: the caller's own id, by which it asks again. */
    externalId: p.string().nullable(),
    said: p.json().$type<TmfSaid>(),
  },
  indexes: [{ properties: ['kind', 'externalId'] }],
});
export type TmfDetailsRow = InferEntity<typeof TmfDetails>;

export type TmfSaid = {
  name?: string;
  description?: string;
  category?: string;
  priority?: string;
  orderType?: string;
  ticketType?: string;
  /** Number of the caller's order item. */
  itemId?: string;
  action?: string;
  note?: { id?: string; author?: string; date?: string; text?: string }[];
};
