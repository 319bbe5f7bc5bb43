import type { FastifyInstance, FastifyRequest } from 'fastify';
import { recordAudit } from '../../core/audit/record-audit.ts';
import type { Clock } from '../../core/clock/clock.ts';
import type { Orm } from '../../core/database.ts';
import { maskPersonal } from '../../core/privacy/mask.ts';
import { personalTexts } from '../../core/privacy/personal-fields.ts';
import { actorOf } from '../actor.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Objects whose personal data this request is shown unmasked; null: none. */
    personalShown: { objects: number; id: string | null } | null;
  }
}

/**
 * Personal data in answers, for every route at once: a caller without the scope `personal:read` gets names and telephones
 * masked, in lists and in single objects; of a caller with it one line is written to the audit before the answer leaves, per
 * request, which says who saw how many objects. When the line cannot be written nothing is shown. Call it before the first route.
 */
export function protectPersonalData(app: FastifyInstance, deps: { orm: Orm; clock: Clock }): void {
  app.decorateRequest('personalShown', null);
  app.addHook('preSerialization', async (request, _reply, payload) =>
    // Nobody's data is behind a public route: the contract has examples.
    request.routeOptions.config.scope === 'public' ? payload : showPersonal(request, payload),
  );
  app.addHook('onSend', async (request) => {
    if (request.personalShown === null) return;
    const shown = request.personalShown;
    request.personalShown = null;
    await recordShown(deps, request, shown);
  });
}

/** Whether the caller may see personal data unmasked. */
export const seesPersonal = (request: FastifyRequest): boolean =>
  request.principal.scopes.has('personal:read');

/**
 * What the caller may see of a value; what it sees unmasked is counted for the line of the audit. Routes that answer by something
 * else than JSON (a PDF, a workbook) call it with what they draw. What the caller has just sent itself is no reading.
 */
export function showPersonal<T>(request: FastifyRequest, value: T): T {
  if (!seesPersonal(request)) return maskPersonal(value);
  const own = new Set(personalTexts(request.body));
  const holding = (item: unknown): boolean => personalTexts(item).some((text) => !own.has(text));
  const { items, id }: { items?: unknown; id?: unknown } = Object(value);
  const objects = Array.isArray(value) ? value : Array.isArray(items) ? items : [value];
  const count = objects.filter(holding).length;
  countShown(request, count, typeof id === 'string' ? id : null);
  return value;
}

/** Counts objects whose personal data leaves unmasked by another way. */
export function countShown(request: FastifyRequest, objects: number, id: string | null = null): void {
  if (objects > 0) request.personalShown = { objects: (request.personalShown?.objects ?? 0) + objects, id };
}

/**
 * Writes the line of the audit: who was shown personal data, of what, when. A route that streams calls it itself, with what
 * it has sent.
 */
export async function recordShown(
  { orm, clock }: { orm: Orm; clock: Clock },
  request: FastifyRequest,
  { objects, id }: { objects: number; id: string | null },
): Promise<void> {
  const em = orm.em.fork();
  const route = `${request.method} ${request.routeOptions.url}`;
  const path = request.url.split('?')[0] ?? '';
  recordAudit(em, {
    at: await clock.now(),
    actor: actorOf(request),
    action: 'personal-data.shown',
    objectType: 'personal-data',
    objectId: id ?? path,
    summary: `查看未脱敏的个人信息：${route}，${objects}个对象`,
    after: { principal: request.principal.id, route, path, objects },
  });
  await em.flush();
}
