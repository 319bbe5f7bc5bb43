import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { TransientError } from '../../core/errors.ts';
import { problemsOf } from '../../core/telemetry/metrics/readiness.ts';
import { errorResponses } from '../problem.ts';
import type { Operations } from './operations.ts';

/** For the machine that runs this: alive, and able to accept. */
export const healthRoutes =
  ({
    dependencies,
    recordProblems,
  }: Pick<Operations, 'dependencies' | 'recordProblems'>): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.get(
      '/healthz',
      {
        config: { scope: 'public', unlimited: true },
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
        config: { scope: 'public', unlimited: true },
        schema: {
          operationId: 'getReadiness',
          tags: ['operations'],
          summary: 'Whether requests can be accepted: the record answers',
          description:
            'The engine is shown but not needed: what is accepted while it is away waits in the record. What does not answer within 2 seconds is away.',
          response: {
            200: Type.Object(
              {
                status: Type.Literal('ready', { description: 'Always `ready`; otherwise the answer is 503' }),
                record: Type.Literal('up', { description: 'PostgreSQL answers' }),
                engine: Type.Enum(['up', 'away', 'unknown'], {
                  description: 'Whether the process engine answers; `unknown` where it was not asked',
                }),
                problems: Type.Array(Type.String(), {
                  description: 'What is wrong, why, since when and what that means; empty: nothing',
                  examples: [
                    [
                      'The engine (Zeebe gateway, REST) is away: connections are refused; it last answered 12 s ago. Steps completed by API wait as `completing`; who has claimed a task is not seen.',
                    ],
                  ],
                }),
              },
              { description: 'Ready to accept' },
            ),
            ...errorResponses(),
          },
        },
      },
      async () => {
        const standings = await dependencies.look();
        const problems = problemsOf(standings);
        const upOf = (name: string) => standings.find((one) => one.name === name)?.up;
        if (upOf('database') !== true) throw new TransientError(problems.join(' '));
        const engine = upOf('engine-rest');
        return {
          status: 'ready' as const,
          record: 'up' as const,
          engine: engine === undefined ? ('unknown' as const) : engine ? ('up' as const) : ('away' as const),
          problems: [...problems, ...(await recordProblems())],
        };
      },
    );
  };
