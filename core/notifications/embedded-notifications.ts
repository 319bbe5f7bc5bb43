import { randomUUID } from 'node:crypto';
import { enqueue } from '../outbox/enqueue.ts';
import { Notification } from './notification.entity.ts';
import type { Notifications } from './notifications.ts';

/**
 * The adapter that makes the product whole on one machine: a row of the table `notification` each, to be read at
 * `GET /v1/notifications`. With `mail` a message to an e-mail address is also handed to the mail server, by the
 * relay after the commit.
 */
export const createNotifications = ({ mail }: { mail: boolean }): Notifications => ({
  async notify(em, notification) {
    em.create(
      Notification,
      { id: randomUUID(), demandId: null, faultId: null, ...notification },
      { persist: true },
    );
  },
  async notifyCustomer(em, { subject, text, ...message }) {
    const id = randomUUID();
    em.create(
      Notification,
      {
        id,
        demandId: null,
        faultId: null,
        ...message,
        department: 'group-customer',
        recipient: 'customer',
        deadlineId: null,
        text: `${subject}\n\n${text}`,
      },
      { persist: true },
    );
    if (mail && message.address.includes('@')) enqueue(em, 'send-mail', id, {});
  },
});
