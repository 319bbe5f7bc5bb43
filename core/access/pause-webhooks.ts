import type { EntityManager } from '@mikro-orm/postgresql';
import { recordAudit } from '../audit/record-audit.ts';

/**
 * Pauses what a revoked key has registered: otherwise whoever has lost the right to ask would still be told. Events wait
 * for whoever enables them again. By SQL, since the command that revokes has no keys to the secrets of webhooks.
 */
export async function pauseWebhooksOf(
  em: EntityManager,
  keyId: string,
  { now, actor }: { now: Date; actor: string },
): Promise<void> {
  const paused: { id: string; url: string }[] = await em.execute(
    'update webhook set enabled = false where principal_id = ? and enabled returning id, url',
    [keyId],
  );
  for (const { id, url } of paused)
    recordAudit(em, {
      at: now,
      actor,
      action: 'webhook.changed',
      objectType: 'webhook',
      objectId: id,
      summary: `暂停事件接收地址：${url}`,
      after: { enabled: false },
      reason: '登记它的接口密钥已吊销',
    });
}
