import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import type { FastifyReply } from 'fastify';
import { type Static, Type } from 'typebox';
import type { ApiKeyRow } from '../../core/access/api-key.entity.ts';
import { createKey, listKeys, revokeKey, rotateKey } from '../../core/access/keys.ts';
import { allScopes } from '../../core/access/principal.ts';
import { scopes } from '../../core/access/scopes.ts';
import { assertUnbound } from '../../core/access/visibility.ts';
import { toShanghaiIso } from '../../core/calendar/format.ts';
import { actorOf } from '../actor.ts';
import type { ApiDeps } from '../deps.ts';
import { writingHeaders } from '../headers.ts';
import { isoOrNull, Moment, MomentOrNull, TextOrNull } from '../moments.ts';
import { PageOf, pageOf, pageQuery } from '../pages.ts';
import { errorResponses } from '../problem.ts';

const Name = Type.String({
  minLength: 1,
  maxLength: 60,
  pattern: '^\\S(.*\\S)?$',
  description: 'Name of the system, for the record; never used twice',
  examples: ['CRM'],
});
const Scopes = Type.Array(
  Type.Enum([...allScopes], {
    description: Object.entries(scopes)
      .map(([name, what]) => `- \`${name}\`: ${what}`)
      .join('\n'),
  }),
  {
    minItems: 1,
    uniqueItems: true,
    description: 'What the key may do',
    examples: [['demands:read', 'demands:write']],
  },
);

const head = {
  id: Type.String({
    format: 'uuid',
    description: 'Id of the key',
    examples: ['0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11'],
  }),
  name: Name,
  department: TextOrNull('Key of the department whose objects it sees; null: all departments'),
  scopes: Scopes,
  createdAt: Moment('When it was made'),
  createdBy: Type.String({ description: 'Who made it', examples: ['CRM（王芳）'] }),
  expiresAt: MomentOrNull('When it ends by itself; null: not'),
  lastUsedAt: MomentOrNull('When it was used, to the minute; null: never yet'),
  revokedAt: MomentOrNull('When it was revoked; null: it is in force'),
  revokedBy: TextOrNull('Who revoked it'),
};
const ApiKeySchema = Type.Object(head, { description: 'An API key, without its secret' });
const secret = {
  secret: Type.String({
    pattern: '^aak_[0-9a-f]{72}$',
    description: 'The key itself, shown this once: sent as `Authorization: Bearer aak_…`',
    examples: [`aak_${'0a1b2c3d4e5f'.repeat(6)}`],
  }),
};
const CreatedKey = Type.Object({ ...head, ...secret }, { description: 'A new key with its secret' });
const RotatedKey = Type.Object(
  { ...head, ...secret, oldValidUntil: Moment('Until when the secret before it is valid, too') },
  { description: 'A key with its new secret' },
);

const NewKeyBody = Type.Object(
  {
    name: Name,
    department: Type.Union([Type.String({ minLength: 1, maxLength: 60 }), Type.Null()], {
      description: 'Key of the department whose objects it sees; null: all departments',
      examples: ['engineering'],
    }),
    scopes: Scopes,
    expiresAt: Type.Optional(
      Type.Union([Type.String({ format: 'date-time' }), Type.Null()], {
        description: 'When it ends by itself, ISO 8601 with offset; null or left away: not',
        examples: ['2027-11-30T00:00:00+08:00'],
      }),
    ),
  },
  { additionalProperties: false },
);

/** A day: long enough to change over in working hours, short enough not to be forgotten. */
const OVERLAP_MINUTES = 1_440;

const RotationBody = Type.Object(
  {
    overlapMinutes: Type.Integer({
      minimum: 1,
      maximum: 10_080,
      default: OVERLAP_MINUTES,
      description: 'Minutes for which the old secret stays valid, 1 to 10080 (a week)',
    }),
  },
  { additionalProperties: false },
);

const KeyParams = Type.Object({ id: Type.String({ format: 'uuid', description: 'Id of the key' }) });

const view = (row: ApiKeyRow): Static<typeof ApiKeySchema> => ({
  id: row.id,
  name: row.name,
  department: row.department ?? null,
  scopes: row.scopes,
  createdAt: toShanghaiIso(row.createdAt),
  createdBy: row.createdBy,
  expiresAt: isoOrNull(row.expiresAt),
  lastUsedAt: isoOrNull(row.lastUsedAt),
  revokedAt: isoOrNull(row.revokedAt),
  revokedBy: row.revokedBy ?? null,
});

/** The secret is in this answer only: nothing on the way keeps it, and no repetition gets it again. */
const onceOnly = (reply: FastifyReply): FastifyReply => reply.header('cache-control', 'no-store');

/** Keys of systems 接口密钥. For principals of no department: a key is a right, and no department gives those of others. */
export const apiKeyRoutes =
  ({ orm, clock }: ApiDeps): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.post(
      '/api-keys',
      {
        config: { scope: 'keys:manage' },
        schema: {
          operationId: 'createApiKey',
          tags: ['access'],
          summary: 'Make a key for a system 创建接口密钥',
          description:
            'The secret is in this answer and nowhere else. It takes no Idempotency-Key: a repetition could not be answered, and a name is used once only, so it is 409. Nobody gives a scope he does not have.',
          headers: writingHeaders,
          body: NewKeyBody,
          response: { 201: CreatedKey, ...errorResponses(409, 413, 415, 422) },
        },
      },
      async (request, reply) => {
        assertUnbound('Keys');
        const { name, department, scopes, expiresAt } = request.body;
        const order = { now: await clock.now(), at: new Date(), actor: actorOf(request) };
        const ends = expiresAt == null ? null : new Date(expiresAt);
        const made = await orm.em
          .fork()
          .transactional(
            async (em) => await createKey(em, { name, department, scopes, expiresAt: ends }, order),
          );
        onceOnly(reply).code(201).header('location', `/v1/api-keys/${made.key.id}`);
        return { ...view(made.key), secret: made.secret };
      },
    );

    app.get(
      '/api-keys',
      {
        config: { scope: 'keys:manage' },
        schema: {
          operationId: 'listApiKeys',
          tags: ['access'],
          summary: 'Keys, newest first 接口密钥列表',
          querystring: Type.Object(pageQuery, { additionalProperties: false }),
          response: { 200: PageOf(ApiKeySchema, 'A key'), ...errorResponses() },
        },
      },
      async ({ query }) => {
        assertUnbound('Keys');
        const rows = await listKeys(orm.em.fork(), { ...query, limit: query.limit + 1 });
        return pageOf(rows, query.limit, ({ seq }) => seq, view);
      },
    );

    app.post(
      '/api-keys/:id/rotation',
      {
        config: { scope: 'keys:manage' },
        schema: {
          operationId: 'rotateApiKey',
          tags: ['access'],
          summary: 'A new secret beside the old one 更换接口密钥',
          description:
            'The old secret stays valid for `overlapMinutes`, a day when nothing is said; one that was on its way out already ends at once.',
          params: KeyParams,
          headers: writingHeaders,
          body: RotationBody,
          response: { 200: RotatedKey, ...errorResponses(404, 409, 413, 415) },
        },
      },
      async (request, reply) => {
        assertUnbound('Keys');
        const { overlapMinutes } = request.body;
        const order = { now: await clock.now(), at: new Date(), actor: actorOf(request), overlapMinutes };
        const made = await orm.em
          .fork()
          .transactional(async (em) => await rotateKey(em, request.params.id, order));
        onceOnly(reply);
        return { ...view(made.key), secret: made.secret, oldValidUntil: toShanghaiIso(made.oldValidUntil) };
      },
    );

    app.delete(
      '/api-keys/:id',
      {
        config: { scope: 'keys:manage' },
        schema: {
          operationId: 'revokeApiKey',
          tags: ['access'],
          summary: 'Revoke a key at once 吊销接口密钥',
          description:
            'Once this is answered nothing that the key has ordered is written any more, requests that are under way included: they get 401. Webhooks that it registered are paused.',
          params: KeyParams,
          headers: writingHeaders,
          response: { 200: ApiKeySchema, ...errorResponses(404, 409) },
        },
      },
      async (request) => {
        assertUnbound('Keys');
        const order = { now: await clock.now(), at: new Date(), actor: actorOf(request) };
        return view(
          await orm.em.fork().transactional(async (em) => await revokeKey(em, request.params.id, order)),
        );
      },
    );
  };
