import type { EntityManager, FilterQuery, InferEntity } from '@mikro-orm/postgresql';
import { ownOf } from '../access/visibility.ts';
import { Notification } from './notification.entity.ts';

export type NotificationRow = InferEntity<typeof Notification>;

export interface NotificationFilter {
  demandId?: string | undefined;
  recipient?: 'department' | 'head' | 'customer' | undefined;
  /** How many rows at most. */
  limit: number;
  /** `seq` of the last row of the page before. */
  after?: string | undefined;
}

/** Messages, newest first. */
export async function listNotifications(
  em: EntityManager,
  { demandId, recipient, limit, after }: NotificationFilter,
): Promise<NotificationRow[]> {
  const where: FilterQuery<NotificationRow>[] = [ownOf()];
  if (demandId !== undefined) where.push({ demandId });
  if (recipient !== undefined) where.push({ recipient });
  if (after !== undefined) where.push({ seq: { $lt: after } });
  return await em.find(Notification, { $and: where }, { orderBy: { seq: 'desc' }, limit });
}
