import type { EntityManager } from '@mikro-orm/postgresql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Orm } from '../core/database.ts';
import { answerOnce } from '../core/idempotency/answer-once.ts';

/**
 * Creates in one transaction and answers 201 with Location; with an `Idempotency-Key` the creation happens once and
 * a repetition gets the same answer, marked by the header `idempotency-replayed`.
 * @param scope the route the key counts for.
 */
export async function answerCreation<Body>(
  request: FastifyRequest,
  reply: FastifyReply,
  orm: Orm,
  scope: string,
  create: (em: EntityManager) => Promise<{ location: string; body: Body }>,
): Promise<Body> {
  const header = request.headers['idempotency-key'];
  const key = Array.isArray(header) ? header[0] : header;
  const once = { scope, key, body: request.body };
  const answer = await answerOnce(orm.em.fork(), once, async (em) => ({
    status: 201,
    ...(await create(em)),
  }));
  reply.code(answer.status).header('location', answer.location);
  if (answer.repeated) reply.header('idempotency-replayed', 'true');
  return answer.body;
}
