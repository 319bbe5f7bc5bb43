import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { recordAudit } from '../audit/record-audit.ts';
import { departmentName, departments, isDepartment } from '../departments.ts';
import { ConflictError, ForbiddenError, NotFoundError, UnprocessableError } from '../errors.ts';
import { lockNumbers } from '../lock-numbers.ts';
import { acting } from './acting.ts';
import { ApiKey, type ApiKeyRow, ApiKeySecret } from './api-key.entity.ts';
import { pauseWebhooksOf } from './pause-webhooks.ts';
import { reservedNames } from './principal.ts';
import type { Scope } from './scopes.ts';
import { hashOfSecret, makeSecret } from './secret.ts';

/** Who orders it, and when: `now` is the business time for the line of the record, `at` the machine's for what runs out. */
export interface KeyOrder {
  now: Date;
  at: Date;
  actor: string;
}

export interface NewKey {
  name: string;
  department: string | null;
  scopes: Scope[];
  expiresAt: Date | null;
}

/**
 * Creates a key. Its secret is in the answer and nowhere else.
 * @throws UnprocessableError `department-unknown`, `key-makes-no-sense`; ConflictError `key-name-taken`;
 * ForbiddenError `scope-missing` for a scope that whoever orders it does not have itself.
 */
export async function createKey(
  em: EntityManager,
  key: NewKey,
  { now, at, actor }: KeyOrder,
): Promise<{ key: ApiKeyRow; secret: string }> {
  checkNewKey(key, at);
  // Of two at once with the same name the second waits here, and is told.
  await em.execute('select pg_advisory_xact_lock(?)', [lockNumbers.keyNames]);
  if ((await em.count(ApiKey, { name: key.name })) > 0)
    throw new ConflictError('key-name-taken', `There is or was a key "${key.name}": give it another name.`);
  const row = em.create(
    ApiKey,
    { id: randomUUID(), ...key, createdAt: at, createdBy: actor },
    { persist: true },
  );
  await em.flush();
  const secret = addSecret(em, row, at);
  audit(em, row, {
    now,
    actor,
    action: 'created',
    text: `创建接口密钥“${row.name}”（${row.department == null ? '全部部门' : departmentName(row.department)}）`,
    after: {
      name: row.name,
      department: row.department ?? null,
      scopes: row.scopes,
      expiresAt: row.expiresAt ?? null,
    },
  });
  await em.flush();
  return { key: row, secret };
}

/**
 * A new secret beside the old one, which stays valid for `overlapMinutes`, so that a system changes over without a gap.
 * A secret that was on its way out already ends at once: there are never more than two.
 * @throws NotFoundError; ConflictError `key-ended`.
 */
export async function rotateKey(
  em: EntityManager,
  id: string,
  { now, at, actor, overlapMinutes }: KeyOrder & { overlapMinutes: number },
): Promise<{ key: ApiKeyRow; secret: string; oldValidUntil: Date }> {
  const row = await lockKey(em, id);
  if (row.expiresAt != null && row.expiresAt <= at)
    throw new ConflictError('key-ended', `The key "${row.name}" has expired: create another.`);
  const until = new Date(at.getTime() + overlapMinutes * 60_000);
  await em.execute(
    `update api_key_secret set valid_until = case when valid_until is null then ?::timestamptz else ?::timestamptz end
     where key_id = ? and kind = 'key' and (valid_until is null or valid_until > ?)`,
    [until, at, id, at],
  );
  const secret = addSecret(em, row, at);
  audit(em, row, {
    now,
    actor,
    action: 'rotated',
    text: `更换接口密钥“${row.name}”，旧密钥继续有效${overlapMinutes}分钟`,
    after: { oldValidUntil: until },
  });
  await em.flush();
  return { key: row, secret, oldValidUntil: until };
}

/**
 * Revokes a key with all its secrets and sessions, and pauses its webhooks. Waits for the transactions of the key that are being committed at this
 * moment; after it nothing that the key ordered is written any more (acting-subscriber.ts).
 * @throws NotFoundError; ConflictError `key-ended` when it is revoked already, `key-own` for the key that asks.
 */
export async function revokeKey(
  em: EntityManager,
  id: string,
  { now, at, actor }: KeyOrder,
): Promise<ApiKeyRow> {
  if (acting()?.id === id)
    throw new ConflictError(
      'key-own',
      'A key does not revoke itself: create another one, and revoke this by it.',
    );
  const row = await lockKey(em, id);
  row.revokedAt = at;
  row.revokedBy = actor;
  audit(em, row, {
    now,
    actor,
    action: 'revoked',
    text: `吊销接口密钥“${row.name}”`,
    after: { revokedAt: at },
  });
  await pauseWebhooksOf(em, id, { now, actor });
  await em.flush();
  // Last of all: whoever holds it waits for nothing that this transaction has locked.
  await em.execute('select pg_advisory_xact_lock(?, hashtext(?))', [lockNumbers.keyInForce, id]);
  return row;
}

/** Keys, newest first; those of the own department for a principal of one. */
export async function listKeys(
  em: EntityManager,
  { limit, after }: { limit: number; after?: string | undefined },
): Promise<ApiKeyRow[]> {
  const where = after === undefined ? {} : { seq: { $lt: after } };
  return await em.find(ApiKey, where, { orderBy: { seq: 'desc' }, limit });
}

/** The key with its row locked until the transaction ends. */
async function lockKey(em: EntityManager, id: string): Promise<ApiKeyRow> {
  await em.execute('select 1 from api_key where id = ? for update', [id]);
  const row = await em.findOne(ApiKey, { id }, { refresh: true });
  if (row === null) throw new NotFoundError('api-key', id);
  if (row.revokedAt != null)
    throw new ConflictError(
      'key-ended',
      `The key "${row.name}" was revoked by ${row.revokedBy ?? 'somebody'}.`,
    );
  return row;
}

function addSecret(em: EntityManager, { id }: ApiKeyRow, at: Date): string {
  const secret = makeSecret('key');
  em.create(
    ApiKeySecret,
    { hash: hashOfSecret(secret), keyId: id, kind: 'key', createdAt: at, validUntil: null },
    { persist: true },
  );
  return secret;
}

function checkNewKey({ name, department, scopes, expiresAt }: NewKey, at: Date): void {
  if (department !== null && !isDepartment(department))
    throw new UnprocessableError(
      'department-unknown',
      `There is no department ${department}: name one of ${Object.keys(departments).join(', ')}.`,
      { offered: departments, faults: [{ pointer: '/department', message: 'Is none of those offered.' }] },
    );
  if (reservedNames.includes(name.toLowerCase()))
    throw new UnprocessableError(
      'key-makes-no-sense',
      `"${name}" stands for the service itself in the record.`,
      {
        faults: [{ pointer: '/name', message: `Must be none of ${reservedNames.join(', ')}.` }],
      },
    );
  if (expiresAt !== null && expiresAt <= at)
    throw new UnprocessableError('key-makes-no-sense', 'The key would have expired already.', {
      faults: [{ pointer: '/expiresAt', message: 'Must lie in the future.' }],
    });
  const who = acting();
  const more = scopes.find((scope) => who !== undefined && !who.scopes.has(scope));
  if (more !== undefined)
    throw new ForbiddenError('scope-missing', `Nobody gives what he does not have: the scope ${more}.`, {
      scope: more,
    });
}

function audit(
  em: EntityManager,
  { id }: ApiKeyRow,
  {
    now,
    actor,
    action,
    text,
    after,
  }: { now: Date; actor: string; action: string; text: string; after: Record<string, unknown> },
): void {
  recordAudit(em, {
    at: now,
    actor,
    action: `api-key.${action}`,
    objectType: 'api-key',
    objectId: id,
    summary: text,
    after,
  });
}
