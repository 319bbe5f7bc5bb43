import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import type { FilterQuery } from '@mikro-orm/postgresql';
import { seenServices } from '../../../core/access/visibility.ts';
import { requestResumption } from '../../../core/closure/request-resumption.ts';
import { UnprocessableError } from '../../../core/errors.ts';
import { findService } from '../../../core/services/find-services.ts';
import { completeService, registerService } from '../../../core/services/register-service.ts';
import { Service, type ServiceRow } from '../../../core/services/service.entity.ts';
import { keepDetails } from '../../../core/tmf/keep-details.ts';
import { wholeSeconds } from '../../../core/tmf/moments.ts';
import {
  base,
  ServiceCreateSchema,
  ServiceUpdateSchema,
  TmfServiceSchema,
} from '../../../core/tmf/service-inventory/service.schema.ts';
import { serviceViews } from '../../../core/tmf/service-inventory/service.view.ts';
import { TmfParams } from '../../../core/tmf/shapes.ts';
import { oursOf, tmfStates } from '../../../core/tmf/states.ts';
import { actorOf } from '../../actor.ts';
import { answerCreation } from '../../answer-creation.ts';
import type { ApiDeps } from '../../deps.ts';
import { creationHeaders, writingHeaders } from '../../headers.ts';
import { serveCollection } from '../common/collection.ts';
import { type Attributes, momentCondition, uuids } from '../common/filter.ts';
import { tmfErrors } from '../common/tmf-error.ts';
import { factsOf, stockOf } from './stock.ts';

type Where = FilterQuery<ServiceRow>;

const attributes: Attributes<Where> = {
  id: { description: 'id is this', condition: (values) => ({ id: { $in: uuids(values) } }) },
  state: {
    description: 'state is this',
    condition: (values) => ({ state: { $in: oursOf(tmfStates.service, values) } }),
  },
  name: { description: 'name is this', condition: (values) => ({ productName: { $in: values } }) },
  serviceType: { description: 'type is this', condition: (values) => ({ serviceType: { $in: values } }) },
  serviceDate: {
    description: 'start is this moment',
    moment: true,
    condition: (values, operator) => ({ activatedAt: momentCondition('serviceDate', values, operator) }),
  },
  startDate: {
    description: 'start is this moment',
    moment: true,
    condition: (values, operator) => ({ activatedAt: momentCondition('startDate', values, operator) }),
  },
  endDate: {
    description: 'end is this moment',
    moment: true,
    condition: (values, operator) => ({ closedAt: momentCondition('endDate', values, operator) }),
  },
  'serviceSpecification.id': {
    description: 'product has this number',
    condition: (values) => ({ productCode: { $in: values } }),
  },
  'relatedParty.id': {
    description: 'customer has this number',
    condition: (values) => ({ customerCode: { $in: values } }),
  },
  'serviceCharacteristic.number': {
    description: 'number (业务编号) is this',
    condition: (values) => ({ number: { $in: values.map((one) => one.toUpperCase()) } }),
  },
  'serviceOrderItem.serviceOrderId': {
    description: 'service order is this',
    condition: (values) => ({ demandId: { $in: uuids(values) } }),
  },
};

/** TMF638 service inventory on the services of the record. */
export const tmfServiceRoutes =
  ({ orm, clock }: ApiDeps): FastifyPluginAsyncTypebox =>
  async (app) => {
    serveCollection<ServiceRow, Where>(app, orm, {
      name: 'service',
      title: 'TMF638 service 在网业务',
      tag: 'tmf638',
      scope: 'services:read',
      schema: TmfServiceSchema,
      attributes,
      list: async (em, conditions, page) =>
        await em.findAndCount(
          Service,
          { $and: [...seenServices(), ...conditions] },
          { ...page, orderBy: { seq: 'desc' } },
        ),
      find: findService,
      view: serviceViews,
    });

    app.post(
      '/service',
      {
        config: { scope: 'services:write' },
        schema: {
          operationId: 'createTmfService',
          tags: ['tmf638'],
          summary: 'TMF638: register a service that was there before 登记存量业务',
          description:
            'Services of this system come from service orders. This registers one from before it, so that faults, closures and adjustments find it. No event is told of it.',
          headers: creationHeaders,
          body: ServiceCreateSchema,
          response: { 201: TmfServiceSchema, ...tmfErrors(409, 413, 415, 422) },
        },
      },
      async (request, reply) => {
        const now = wholeSeconds(await clock.now());
        const actor = actorOf(request);
        const stock = stockOf(request, request.body, now);
        const { description, note } = request.body;
        return await answerCreation(request, reply, orm, `POST ${base}/service`, async (em) => {
          const service = await registerService(em, { stock, now, actor });
          await keepDetails(em, {
            kind: 'service',
            objectId: service.id,
            said: {
              ...(description === undefined ? {} : { description }),
              ...(note === undefined ? {} : { note }),
            },
          });
          const [body = {}] = await serviceViews(em, [service]);
          return { location: `${base}/service/${service.id}`, body };
        });
      },
    );

    app.patch(
      '/service/:id',
      {
        config: { scope: 'services:write' },
        schema: {
          operationId: 'patchTmfService',
          tags: ['tmf638'],
          summary: 'TMF638: resume a service, or complete a registered one 恢复业务、补全存量业务',
          description:
            '`state: active` asks for the resumption of a suspended service (art. 32): carried out by the support centre, so the answer still says inactive. Customer, product and places complete a registered service that has none. Anything else changes by service orders: 409.',
          params: TmfParams,
          headers: writingHeaders,
          body: ServiceUpdateSchema,
          response: { 200: TmfServiceSchema, ...tmfErrors(404, 409, 413, 415, 422) },
        },
      },
      async (request) => {
        const now = wholeSeconds(await clock.now());
        const actor = actorOf(request);
        const { state, description } = request.body;
        return await orm.em.fork().transactional(async (em) => {
          const service = await findService(em, request.params.id);
          const facts = factsOf(request, request.body);
          if (state !== undefined && state !== tmfStates.service[service.state]) {
            if (state !== 'active' || facts !== null) throw onlyByOrder();
            await requestResumption(em, { now, actor, serviceId: service.id, reason: null });
          } else if (facts !== null) await completeService(em, { service, facts, now, actor });
          else if (description === undefined) throw onlyByOrder();
          if (description !== undefined)
            await keepDetails(em, { kind: 'service', objectId: service.id, said: { description } });
          const [body = {}] = await serviceViews(em, [service]);
          return body;
        });
      },
    );
  };

const onlyByOrder = (): UnprocessableError =>
  new UnprocessableError(
    'demand-makes-no-sense',
    'A service changes by service orders (action modify or delete). Here it is resumed (state active), or completed with customer, product and places when it was registered without, or described.',
    { faults: [{ pointer: '', message: 'Nothing of this can be changed here.' }] },
  );
