import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import type { EntityManager, FilterQuery } from '@mikro-orm/postgresql';
import type { FastifyRequest } from 'fastify';
import { seenFaults } from '../../../core/access/visibility.ts';
import { UnprocessableError } from '../../../core/errors.ts';
import { Fault, type FaultRow } from '../../../core/faults/fault.entity.ts';
import { faultSeverities, faultSources } from '../../../core/faults/fault.schema.ts';
import { findFault } from '../../../core/faults/find-faults.ts';
import { reportFault } from '../../../core/faults/report-fault.ts';
import { keepDetails } from '../../../core/tmf/keep-details.ts';
import { wholeSeconds } from '../../../core/tmf/moments.ts';
import { personParties, said } from '../../../core/tmf/parties.ts';
import { TmfParams } from '../../../core/tmf/shapes.ts';
import { oursOf, tmfStates } from '../../../core/tmf/states.ts';
import {
  base,
  TroubleTicketCreateSchema,
  TroubleTicketSchema,
  TroubleTicketUpdateSchema,
} from '../../../core/tmf/trouble-ticket/ticket.schema.ts';
import { ticketViews } from '../../../core/tmf/trouble-ticket/ticket.view.ts';
import { actorOf } from '../../actor.ts';
import { answerCreation } from '../../answer-creation.ts';
import type { ApiDeps } from '../../deps.ts';
import { creationHeaders, writingHeaders } from '../../headers.ts';
import { serveCollection } from '../common/collection.ts';
import { externalIds } from '../common/external-id.ts';
import { type Attributes, momentCondition, uuids } from '../common/filter.ts';
import { withPointers } from '../common/mapped.ts';
import { tmfErrors } from '../common/tmf-error.ts';
import { newFaultOf } from './new-fault.ts';

type Where = FilterQuery<FaultRow>;

const attributes: Attributes<Where> = {
  id: { description: 'id is this', condition: (values) => ({ id: { $in: uuids(values) } }) },
  externalId: {
    description: 'id at the caller is this',
    condition: (values) => externalIds('fault', values),
  },
  status: {
    description: 'status is this',
    example: 'inProgress',
    condition: (values) => ({ state: { $in: oursOf(tmfStates.troubleTicket, values) } }),
  },
  severity: {
    description: 'severity is this',
    example: 'major',
    condition: (values) => ({
      severity: {
        $in: faultSeverities.filter((one) => values.map((value) => value.toLowerCase()).includes(one)),
      },
    }),
  },
  creationDate: {
    description: 'report was at this moment',
    moment: true,
    condition: (values, operator) => ({ receivedAt: momentCondition('creationDate', values, operator) }),
  },
  'externalReference.id': {
    description: 'number of the fault is this',
    condition: (values) => ({ number: { $in: values.map((one) => one.toUpperCase()) } }),
  },
  'relatedParty.id': {
    description: 'customer has this number',
    condition: (values) => ({ customerCode: { $in: values } }),
  },
  'relatedEntity.id': {
    description: 'service is this',
    condition: (values) => ({ serviceId: { $in: uuids(values) } }),
  },
  'channel.id': {
    description: 'channel is this',
    condition: (values) => ({ source: { $in: faultSources.filter((one) => values.includes(one)) } }),
  },
};

/** TMF621 trouble tickets on the faults of the record. */
export const tmfTicketRoutes =
  ({ orm, clock }: ApiDeps): FastifyPluginAsyncTypebox =>
  async (app) => {
    serveCollection<FaultRow, Where>(app, orm, {
      name: 'troubleTicket',
      title: 'TMF621 trouble ticket 障碍',
      tag: 'tmf621',
      scope: 'faults:read',
      schema: TroubleTicketSchema,
      attributes,
      list: async (em, conditions, page) =>
        await em.findAndCount(
          Fault,
          { $and: [...seenFaults(), ...conditions] },
          { ...page, orderBy: { seq: 'desc' } },
        ),
      find: findFault,
      view: async (em, rows, request) => await viewsFor(em, rows, request),
    });

    app.post(
      '/troubleTicket',
      {
        config: { scope: 'faults:write' },
        schema: {
          operationId: 'createTmfTroubleTicket',
          tags: ['tmf621'],
          summary: 'TMF621: report a fault 障碍申告',
          description:
            'As `POST /v1/faults`, with the same checks. A second report of a service whose fault is open is closed at once and related to the first (isDuplicateOf). Who is important, the record says.',
          headers: creationHeaders,
          body: TroubleTicketCreateSchema,
          response: { 201: TroubleTicketSchema, ...tmfErrors(409, 413, 415, 422) },
        },
      },
      async (request, reply) => {
        const now = wholeSeconds(await clock.now());
        const actor = actorOf(request);
        const { body } = request;
        const { fault, pointers } = newFaultOf(request, body);
        return await answerCreation(request, reply, orm, `POST ${base}/troubleTicket`, async (em) => {
          const row = await withPointers(pointers, async () => reportFault(em, { fault, now, actor }));
          const { externalId, name, priority, note, ticketType } = body;
          await keepDetails(em, {
            kind: 'fault',
            objectId: row.id,
            externalId,
            said: said({ name, priority, note, ticketType }),
          });
          const [view = {}] = await ticketViews(em, [row]);
          return { location: `${base}/troubleTicket/${row.id}`, body: view };
        });
      },
    );

    app.patch(
      '/troubleTicket/:id',
      {
        config: { scope: 'faults:write' },
        schema: {
          operationId: 'patchTmfTroubleTicket',
          tags: ['tmf621'],
          summary: 'TMF621: say more of a ticket 补充说明',
          description:
            'externalId, name, priority and note are kept. Status, severity and what has the fault come from the work of the departments: 422.',
          params: TmfParams,
          headers: writingHeaders,
          body: TroubleTicketUpdateSchema,
          response: { 200: TroubleTicketSchema, ...tmfErrors(404, 413, 415, 422) },
        },
      },
      async (request) => {
        const { status, externalId, name, priority, note } = request.body;
        const words = said({ name, priority, note });
        return await orm.em.fork().transactional(async (em) => {
          const row = await findFault(em, request.params.id);
          if (status !== undefined && status !== tmfStates.troubleTicket[row.state])
            throw refused('/status', 'Comes from the work of the departments, which end it by their steps.');
          if (status === undefined && externalId === undefined && Object.keys(words).length === 0)
            throw refused('', 'Only externalId, name, priority and note can be changed here.');
          await keepDetails(em, { kind: 'fault', objectId: row.id, externalId, said: words });
          const [view = {}] = await ticketViews(em, [row]);
          return view;
        });
      },
    );
  };

/** With the contact where one ticket is asked for; who may not see it gets it masked (api/privacy). */
async function viewsFor(em: EntityManager, rows: FaultRow[], request: FastifyRequest) {
  const views = await ticketViews(em, rows);
  const [row] = rows;
  if (row === undefined || !Object.hasOwn(Object(request.params), 'id')) return views;
  return views.map((view) => ({
    ...view,
    relatedParty: [...(view.relatedParty ?? []), ...personParties(row.customer, null)],
  }));
}

const refused = (pointer: string, message: string): UnprocessableError =>
  new UnprocessableError('fault-makes-no-sense', 'The ticket cannot be changed so.', {
    faults: [{ pointer, message }],
  });
