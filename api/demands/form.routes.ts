import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { loadForm1 } from '../../core/confirmations/form-1.ts';
import { accessPointsOf, findDemand } from '../../core/demands/find-demands.ts';
import { DomainError } from '../../core/errors.ts';
import type { ApiDeps } from '../deps.ts';
import { errorResponses } from '../problem.ts';
import { DemandParams } from './demand.schema.ts';
import { Form1Schema } from './form.schema.ts';
import { form1View } from './form.view.ts';

/** Forms of the guidance that come with their flows. */
const LATER = ['provisioning', 'work-orders', 'acceptance', 'closure'];

const FormParams = Type.Object({
  id: DemandParams.properties.id,
  form: Type.String({
    maxLength: 64,
    description: 'Name of the form; in this release resource-confirmation (form 1)',
    examples: ['resource-confirmation'],
  }),
});

export const formRoutes =
  ({ orm }: ApiDeps): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.get(
      '/demands/:id/forms/:form',
      {
        schema: {
          operationId: 'getDemandForm',
          tags: ['demands'],
          summary: 'A form of a demand 需求表单',
          description: 'Form 1 资源确认及回复单 as JSON: the newest round, or the one asked for.',
          params: FormParams,
          querystring: Type.Object(
            {
              round: Type.Optional(
                Type.Integer({
                  minimum: 1,
                  maximum: 1_000_000,
                  description: 'Round of asking; the newest when missing',
                }),
              ),
            },
            { additionalProperties: false },
          ),
          response: { 200: Form1Schema, ...errorResponses(404) },
        },
      },
      async ({ params, query }) => {
        if (params.form !== 'resource-confirmation') throw unknownForm(params.form);
        const em = orm.em.fork();
        const demand = await findDemand(em, params.id);
        const { confirmation, lines } = await loadForm1(em, {
          demandId: demand.id,
          number: demand.number,
          ...query,
        });
        return form1View(demand, await accessPointsOf(em, demand.id), confirmation, lines);
      },
    );
  };

const unknownForm = (form: string): DomainError<404> =>
  new DomainError(
    'not-found',
    404,
    LATER.includes(form)
      ? `The form ${form} comes with a later release. There is: resource-confirmation.`
      : `There is no form ${form}. There is: resource-confirmation; later ${LATER.join(', ')}.`,
    { what: 'form', id: form },
  );
