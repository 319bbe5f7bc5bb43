import type { EntityManager } from '@mikro-orm/postgresql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Orm } from '../core/database.ts';
import { type Answered, answerOnce, type Once } from '../core/idempotency/answer-once.ts';
import { markOnce, onceOf } from './once.ts';

/**
 * Creates in one transaction and answers 201 with Location; with an `Idempotency-Key` the creation happens once and
 * a repetition gets the same answer, marked by the header `idempotency-replayed`.
 * @param scope the route the key counts for. @param more what is different for this route.
 */
export async function answerCreation<Body>(
  request: FastifyRequest,
  reply: FastifyReply,
  orm: Orm,
  scope: string,
  create: (em: EntityManager) => Promise<{ location: string; body: Body }>,
  more: Pick<Once, 'silentSeconds'> = {},
): Promise<Body> {
  const once = { ...onceOf(request, scope), ...more };
  const answer = await answerOnce(orm.em.fork(), once, async (em) => ({
    status: 201,
    ...(await create(em)),
  }));
  return answerCreated(reply, answer);
}

/** Says what came of it in status and headers. @returns the body */
export function answerCreated<Body>(reply: FastifyReply, answer: Answered<Body>): Body {
  markOnce(reply.code(answer.status).header('location', answer.location), answer);
  return answer.body;
}
