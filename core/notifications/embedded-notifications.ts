import { randomUUID } from 'node:crypto';
import { Notification } from './notification.entity.ts';
import type { Notifications } from './notifications.ts';

/** The adapter that makes the product whole on one machine: a row of the table `notification` each. */
export const createEmbeddedNotifications = (): Notifications => ({
  async notify(em, notification) {
    em.create(Notification, { id: randomUUID(), ...notification }, { persist: true });
  },
});
