import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { databaseAnswers } from '../../core/database.ts';
import { TransientError } from '../../core/errors.ts';
import type { ApiDeps } from '../deps.ts';
import { errorResponses } from '../problem.ts';

/** For the machine that runs this: alive, and able to accept. */
export const healthRoutes =
  ({ orm, engineReady }: ApiDeps): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.get(
      '/healthz',
      {
        config: { scope: 'public' },
        schema: {
          operationId: 'getHealth',
          tags: ['operations'],
          summary: 'Whether the process is alive',
          response: {
            200: Type.Object(
              { status: Type.Literal('alive', { description: 'Always `alive`' }) },
              { description: 'The process answers' },
            ),
            ...errorResponses(),
          },
        },
      },
      async () => ({ status: 'alive' as const }),
    );

    app.get(
      '/readyz',
      {
        config: { scope: 'public' },
        schema: {
          operationId: 'getReadiness',
          tags: ['operations'],
          summary: 'Whether requests can be accepted: the record answers',
          description:
            'The engine is shown but not needed: what is accepted while it is away waits in the record.',
          response: {
            200: Type.Object(
              {
                status: Type.Literal('ready', { description: 'Always `ready`; otherwise the answer is 503' }),
                record: Type.Literal('up', { description: 'PostgreSQL answers' }),
                engine: Type.Enum(['up', 'away', 'unknown'], {
                  description: 'Whether the process engine answers; `unknown` where it was not asked',
                }),
              },
              { description: 'Ready to accept' },
            ),
            ...errorResponses(),
          },
        },
      },
      async () => {
        if (!(await databaseAnswers(orm)))
          throw new TransientError('The record (PostgreSQL) does not answer.');
        const engine = engineReady === undefined ? undefined : await engineReady().catch(() => false);
        return {
          status: 'ready' as const,
          record: 'up' as const,
          engine: engine === undefined ? ('unknown' as const) : engine ? ('up' as const) : ('away' as const),
        };
      },
    );
  };
