import { defineEntity, p } from '@mikro-orm/core';
import { personalText } from '../privacy/personal-types.ts';

/** A message to a department or to a customer: the embedded adapter of the notification port keeps them here. */
export const Notification = defineEntity({
  name: 'Notification',
  tableName: 'notification',
  properties: {
    id: p.uuid().primary(),
    seq: p.bigint('string').autoincrement().unique(),
    at: p.datetime(),
    /** warning 预警, reminder 催办, supervision 督办, completion 竣工反馈, fault-reply 障碍回单 */
    kind: p.string(),
    department: p.string(),
    /** department, head (部门负责人) or customer (客户联系人). */
    recipient: p.string(),
    /** Where a customer's message goes: an e-mail address, or a phone number to be called. */
    address: personalText('notification.address').nullable(),
    /** When it was handed to the mail server; null: only kept here. */
    sentAt: p.datetime().nullable(),
    demandId: p.uuid().nullable(),
    faultId: p.uuid().nullable(),
    deadlineId: p.uuid().nullable(),
    /** Encrypted as a whole: it greets the contact person by name. */
    text: personalText('notification.text'),
  },
  indexes: [{ properties: ['demandId'] }],
});
