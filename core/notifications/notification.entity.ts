import { defineEntity, p } from '@mikro-orm/core';

/** A message to a department: the embedded adapter of the notification port keeps them here. */
export const Notification = defineEntity({
  name: 'Notification',
  tableName: 'notification',
  properties: {
    id: p.uuid().primary(),
    seq: p.bigint('string').autoincrement().unique(),
    at: p.datetime(),
    /** warning 预警, reminder 催办, supervision 督办 */
    kind: p.string(),
    department: p.string(),
    /** department or head (部门负责人). */
    recipient: p.string(),
    demandId: p.uuid().nullable(),
    deadlineId: p.uuid().nullable(),
    text: p.text(),
  },
  indexes: [{ properties: ['demandId'] }],
});
