import { defineEntity, p } from '@mikro-orm/core';
import type { Segment } from '../segments.ts';
import { coverageKey } from './coverage-key.ts';
import type { InventoryQuery } from './inventory.ts';

/** A resource of the embedded inventory: the ports or fibres of one segment at one site. */
export const Resource = defineEntity({
  name: 'Resource',
  tableName: 'resource',
  properties: {
    id: p.uuid().primary(),
    seq: p.bigint('string').autoincrement().unique(),
    code: p.string().unique(),
    name: p.string(),
    segment: p.string().$type<Segment>(),
    siteCode: p.string(),
    siteName: p.string(),
    /** The addresses it serves: those that begin with this text, blanks and width of characters aside; the longest match wins. */
    coverage: p.text(),
    /** `coverage` as it is compared; follows it by itself. */
    coverageKey: p
      .text()
      .onCreate((resource: { coverage: string }) => coverageKey(resource.coverage))
      .onUpdate((resource: { coverage: string }) => coverageKey(resource.coverage)),
    /** What `capacity` and `free` count: 端口 or 芯. */
    unit: p.string(),
    capacity: p.integer(),
    free: p.integer(),
    /** Units that maintenance could free (end segment only, art. 13). */
    optimizable: p.integer().default(0),
    /** The most that one unit carries, in Mbit/s. */
    maxBandwidth: p.integer(),
    serviceTypes: p.json().$type<InventoryQuery['serviceType'][]>(),
    /** The unit that owns it (资源管理单位). */
    owner: p.string(),
    version: p.integer().version(),
  },
  indexes: [{ properties: ['segment', 'coverageKey'] }],
});
