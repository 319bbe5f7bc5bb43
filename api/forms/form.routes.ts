import fastifyAccepts from '@fastify/accepts';
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Type } from 'typebox';
import { loadForm4 } from '../../core/acceptance/form-4.ts';
import { loadForm5 } from '../../core/closure/form-5.ts';
import { loadForm1 } from '../../core/confirmations/form-1.ts';
import { loadForm3 } from '../../core/construction/form-3.ts';
import { accessPointsOf, type DemandRow, findDemand } from '../../core/demands/find-demands.ts';
import { DomainError } from '../../core/errors.ts';
import { loadForm2 } from '../../core/provisioning/form-2.ts';
import { DemandParams } from '../demands/demand.schema.ts';
import type { ApiDeps } from '../deps.ts';
import { showPersonal } from '../privacy/personal-data.ts';
import { errorResponses } from '../problem.ts';
import type { FormDocument } from './document.ts';
import { form1Document } from './form-1.document.ts';
import { Form1Schema } from './form-1.schema.ts';
import { form1View } from './form-1.view.ts';
import { Form2Schema, form2Document, form2View } from './form-2.ts';
import { Form3Schema, form3Document, form3View } from './form-3.ts';
import { Form4Schema, form4Document, form4View } from './form-4.ts';
import { Form5Schema, form5Document, form5View } from './form-5.ts';
import { renderPdf } from './render-pdf.ts';
import { renderXlsx } from './render-xlsx.ts';

type Load = (
  em: EntityManager,
  demand: DemandRow,
  where: { demandId: string; number: string; round?: number | undefined },
  /** What the caller may see of it. */
  show: <View>(view: View) => View,
) => Promise<{ view: { number?: string; orderNumber?: string }; document: FormDocument }>;

/** The forms of the guidance there are, by the name in the address. */
const forms: Record<string, Load> = {
  async 'resource-confirmation'(em, demand, where, show) {
    const { confirmation, lines } = await loadForm1(em, where);
    const view = show(form1View(demand, await accessPointsOf(em, demand.id), confirmation, lines));
    return { view, document: form1Document(view) };
  },
  async provisioning(em, demand, where, show) {
    const view = show(form2View(demand, await loadForm2(em, where)));
    return { view, document: form2Document(view) };
  },
  async 'work-orders'(em, demand, where, show) {
    const view = show(form3View(demand, await loadForm3(em, where)));
    return { view, document: form3Document(view) };
  },
  async acceptance(em, demand, where, show) {
    const view = show(form4View(demand, await loadForm4(em, where)));
    return { view, document: form4Document(view) };
  },
  async closure(em, demand, { round }, show) {
    const view = show(form5View(demand, await loadForm5(em, { demand, round })));
    return { view, document: form5Document(view) };
  },
};
const names = Object.keys(forms);

const mediaTypes = {
  json: 'application/json',
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;
type Format = keyof typeof mediaTypes;
const formats = Object.keys(mediaTypes) as Format[];

const FormParams = Type.Object({
  id: DemandParams.properties.id,
  form: Type.String({
    maxLength: 64,
    description: `Name of the form: ${names.join(', ')}`,
    examples: ['acceptance'],
  }),
});

const FormQuery = Type.Object(
  {
    round: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: 1_000_000,
        description:
          'Which one of several (asked again, built again, accepted again); the newest when missing',
      }),
    ),
    format: Type.Optional(
      Type.Enum(formats, {
        description: 'For who cannot set the header Accept, such as a link; wins over it',
      }),
    ),
  },
  { additionalProperties: false },
);

const file = (description: string) => ({ schema: Type.String({ format: 'binary', description }) });

export const formRoutes =
  ({ orm }: ApiDeps): FastifyPluginAsyncTypebox =>
  async (app) => {
    await app.register(fastifyAccepts);
    app.get(
      '/demands/:id/forms/:form',
      {
        config: { scope: 'demands:read' },
        schema: {
          operationId: 'getDemandForm',
          tags: ['demands'],
          summary: 'A form of a demand 需求表单',
          description:
            'Forms 1 to 5: resource-confirmation 资源确认及回复单, provisioning 资源需求申请及资源开通回复单, work-orders 业务施工单, acceptance 接入开通暨验收单, closure 业务停闭需求单. As JSON, or by Accept as a PDF for paper (A4) or as XLSX.',
          params: FormParams,
          querystring: FormQuery,
          response: {
            200: {
              description: 'The form in the format asked for',
              content: {
                [mediaTypes.json]: {
                  schema: Type.Union([Form1Schema, Form2Schema, Form3Schema, Form4Schema, Form5Schema], {
                    description: 'By the member `form`',
                  }),
                },
                [mediaTypes.pdf]: file('PDF, A4'),
                [mediaTypes.xlsx]: file('Workbook of one sheet'),
              },
            },
            ...errorResponses(404, 406),
          },
        },
      },
      async (request, reply) => {
        const { params, query } = request;
        const load = Object.hasOwn(forms, params.form) ? forms[params.form] : undefined;
        if (load === undefined) throw unknownForm(params.form);
        const accepted = request.type(Object.values(mediaTypes));
        const format = query.format ?? formats.find((one) => mediaTypes[one] === accepted);
        if (format === undefined) throw notAcceptable(request.headers.accept);
        const em = orm.em.fork();
        const demand = await findDemand(em, params.id);
        const where = { demandId: demand.id, number: demand.number, round: query.round };
        // JSON is seen to on its way out, as everywhere; paper is drawn of what the caller may see.
        const { view, document } = await load(em, demand, where, (one) =>
          format === 'json' ? one : showPersonal(request, one),
        );
        reply.header('vary', 'accept');
        if (format === 'json') return await reply.type(mediaTypes.json).send(view as never);
        const bytes = format === 'pdf' ? await renderPdf(document) : await renderXlsx(document);
        const name = encodeURIComponent(`${document.title} ${document.number}.${format}`);
        return await reply
          .type(mediaTypes[format])
          .header(
            'content-disposition',
            `inline; filename="${document.number}.${format}"; filename*=UTF-8''${name}`,
          )
          .header('x-content-type-options', 'nosniff')
          .send(bytes as never);
      },
    );
  };

const unknownForm = (form: string): DomainError<404> =>
  new DomainError('not-found', 404, `There is no form ${form}. There are: ${names.join(', ')}.`, {
    what: 'form',
    id: form,
  });

const notAcceptable = (accept: string | undefined): DomainError<406> =>
  new DomainError(
    'not-acceptable',
    406,
    `A form comes as ${Object.values(mediaTypes).join(', ')}; Accept asks for ${accept}.`,
    { offered: Object.values(mediaTypes) },
  );
