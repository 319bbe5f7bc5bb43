import type { EntityManager } from '@mikro-orm/postgresql';

/**
 * warning 预警 and reminder 催办 go to the department, supervision 督办 to its head, completion 竣工反馈 and
 * fault-reply 障碍回单 to the department and the customer.
 */
export type NotificationKind = 'warning' | 'reminder' | 'supervision' | 'completion' | 'fault-reply';

interface NewNotification {
  at: Date;
  kind: NotificationKind;
  /** Candidate group, for example `support-center`. */
  department: string;
  recipient: 'department' | 'head';
  demandId?: string | null;
  faultId?: string | null;
  deadlineId: string | null;
  /** Chinese, complete in itself. */
  text: string;
}

interface CustomerMessage {
  at: Date;
  kind: NotificationKind;
  demandId?: string | null;
  faultId?: string | null;
  /** An e-mail address, or a phone number that a person calls. */
  address: string;
  /** Chinese. */
  subject: string;
  text: string;
}

/**
 * How departments and customers are told (design, decision 8). Called inside the transaction of the effect: an adapter that talks
 * to an outside system writes down what it owes and sends it after the commit.
 */
export interface Notifications {
  notify(em: EntityManager, notification: NewNotification): Promise<void>;
  notifyCustomer(em: EntityManager, message: CustomerMessage): Promise<void>;
}
