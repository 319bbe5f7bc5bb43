import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { findDemand } from '../../core/demands/find-demands.ts';
import { findFault } from '../../core/faults/find-faults.ts';
import { answerOnce } from '../../core/idempotency/answer-once.ts';
import { findStep, listSteps } from '../../core/steps/find-steps.ts';
import { requestCompletion } from '../../core/steps/request-completion.ts';
import { actorOf } from '../actor.ts';
import type { ApiDeps } from '../deps.ts';
import { creationHeaders } from '../headers.ts';
import { markOnce, onceOf } from '../once.ts';
import { pageOf } from '../pages.ts';
import { errorResponses } from '../problem.ts';
import { shapeFaults } from './shape-faults.ts';
import { CompletionSchema, StepDetailSchema, StepListQuery, StepPage, StepParams } from './step.schema.ts';
import { stepDetail, stepView } from './step.view.ts';

export const stepRoutes =
  ({ orm, clock }: ApiDeps): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.get(
      '/steps',
      {
        config: { scope: 'steps:read' },
        schema: {
          operationId: 'listSteps',
          tags: ['steps'],
          summary: 'Human steps, newest first 环节列表',
          querystring: StepListQuery,
          response: { 200: StepPage, ...errorResponses(404) },
        },
      },
      async ({ query: { demand, fault, ...filter } }) => {
        const em = orm.em.fork();
        const demandId = demand === undefined ? undefined : (await findDemand(em, demand)).id;
        const faultId = fault === undefined ? undefined : (await findFault(em, fault)).id;
        const rows = await listSteps(em, { ...filter, demandId, faultId, limit: filter.limit + 1 });
        return pageOf(rows, filter.limit, ({ seq }) => seq, stepView);
      },
    );

    app.get(
      '/steps/:id',
      {
        config: { scope: 'steps:read' },
        schema: {
          operationId: 'getStep',
          tags: ['steps'],
          summary: 'A human step and what it asks for 环节',
          params: StepParams,
          response: { 200: StepDetailSchema, ...errorResponses(404) },
        },
      },
      async ({ params }) => stepDetail(await findStep(orm.em.fork(), params.id)),
    );

    app.post(
      '/steps/:id/completion',
      {
        config: { scope: 'steps:write' },
        schema: {
          operationId: 'completeStep',
          tags: ['steps'],
          summary: 'Complete a human step as a system 提交环节结果',
          description:
            'Completes the same task that Tasklist shows. The result is judged at once and handed to the engine right after: the step is `completing` until then. First come wins; whoever is second gets 409.',
          params: StepParams,
          headers: creationHeaders,
          body: CompletionSchema,
          response: { 202: StepDetailSchema, ...errorResponses(404, 409, 413, 415, 422) },
        },
      },
      async (request, reply) => {
        const now = await clock.now();
        const actor = actorOf(request);
        const { id: stepId } = request.params;
        const once = onceOf(request, `POST /v1/steps/${stepId}/completion`);
        const answer = await answerOnce(orm.em.fork(), once, async (em) => ({
          status: 202,
          location: `/v1/steps/${stepId}`,
          body: stepDetail(
            await requestCompletion(em, {
              ...request.body,
              stepId,
              now,
              actor,
              shapeFaults: (definition, variables) => shapeFaults(request, definition, variables),
            }),
          ),
        }));
        markOnce(reply.code(202), answer);
        return answer.body;
      },
    );
  };
