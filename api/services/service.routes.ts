import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { toShanghaiIso } from '../../core/calendar/format.ts';
import { requestResumption } from '../../core/closure/request-resumption.ts';
import { answerOnce } from '../../core/idempotency/answer-once.ts';
import { orderCircuits, orderSegments } from '../../core/provisioning/current-order.ts';
import { segmentNames } from '../../core/segments.ts';
import { findService, listServices } from '../../core/services/find-services.ts';
import { Service, type ServiceRow, serviceStateNames } from '../../core/services/service.entity.ts';
import { actorOf } from '../actor.ts';
import type { ApiDeps } from '../deps.ts';
import { creationHeaders } from '../headers.ts';
import { DayOrNull, isoOrNull, Moment, MomentOrNull, TextOrNull } from '../moments.ts';
import { markOnce, onceOf } from '../once.ts';
import { PageOf, pageOf, pageQuery } from '../pages.ts';
import { errorResponses } from '../problem.ts';

const text = (description: string, ...examples: string[]) => Type.String({ description, examples });

const head = {
  id: text('Id (UUID)'),
  number: text('Number of the service (业务编号)', 'YW-20261225-0001'),
  state: Type.Enum(['active', 'suspended', 'closed'], {
    description: 'active 在网, suspended 暂停, closed 已停闭',
  }),
  stateName: text('The state in Chinese', '在网'),
  demandId: text('Id of the demand it came from'),
  archiveNumber: text('Number of the archived acceptance', 'DA-20261225-0001'),
  customerCode: text('Customer number of the CRM'),
  customerName: text('Name of the customer'),
  productCode: text('Product'),
  productName: text('Product in words', '互联网专线200M'),
  serviceType: text('internet, data or voice'),
  bandwidth: Type.Integer({ description: 'Bandwidth of each access point in Mbit/s' }),
  important: Type.Boolean({
    description: 'Important group customer (重要集团客户), as the newest demand said',
  }),
  serviceLevel: text('Service level (服务等级), as the newest demand said', 'AA'),
  activatedAt: Moment('When it became active'),
  suspendedAt: MomentOrNull('Since when it is suspended (art. 34)'),
  resumeOn: DayOrNull('Day on which a suspended one is resumed'),
  closedAt: MomentOrNull('When it was closed for good'),
  replacesId: TextOrNull('Id of the service that it replaced by an adjustment (art. 36)'),
};
const ServiceSummary = Type.Object(head, { title: 'Service', description: 'A service of a customer' });
/** Another service, by its number. */
const Named = (description: string) =>
  Type.Union(
    [Type.Object({ id: text('Id (UUID)'), number: text('Its number') }, { description }), Type.Null()],
    { description: `${description}; null when there is none` },
  );

const ServiceDetail = Type.Object(
  {
    ...head,
    replaces: Named('The service it replaced by an adjustment'),
    replacedBy: Named('The service that replaced it by an adjustment'),
    circuits: Type.Array(
      Type.Object(
        {
          code: TextOrNull('Circuit code (电路代号)'),
          accessPointName: text('Access point'),
          address: text('Address'),
          interfaceType: text('Interface type', 'GE光口'),
          ip: TextOrNull('IP address'),
          vlan: TextOrNull('VLAN'),
          route: TextOrNull('Route'),
        },
        { title: 'Circuit', description: 'A circuit' },
      ),
      { description: 'Circuits, one per access point' },
    ),
    resources: Type.Array(
      Type.Object(
        {
          accessPointName: text('Access point'),
          segment: text('core, trunk or end'),
          segmentName: text('The segment in Chinese', '接入末端'),
          device: TextOrNull('Device'),
          port: TextOrNull('Port or fibre'),
          odf: TextOrNull('ODF position'),
          owner: TextOrNull('The unit that owns it'),
        },
        { description: 'A resource' },
      ),
      { description: 'Resources it runs on' },
    ),
  },
  { title: 'ServiceDetail', description: 'A service with its circuits and resources' },
);

const headOf = (row: ServiceRow) => ({
  id: row.id,
  number: row.number,
  state: row.state,
  stateName: serviceStateNames[row.state],
  demandId: row.demandId,
  archiveNumber: row.archiveNumber,
  customerCode: row.customerCode,
  customerName: row.customerName,
  productCode: row.productCode,
  productName: row.productName,
  serviceType: row.serviceType,
  bandwidth: row.bandwidth,
  important: row.important,
  serviceLevel: row.serviceLevel,
  activatedAt: toShanghaiIso(row.activatedAt),
  suspendedAt: isoOrNull(row.suspendedAt),
  resumeOn: row.resumeOn ?? null,
  closedAt: isoOrNull(row.closedAt),
  replacesId: row.replacesId ?? null,
});

const ServiceParams = Type.Object({
  id: Type.String({
    minLength: 1,
    maxLength: 64,
    description: 'Id of the service, or its number',
    examples: ['YW-20261225-0001'],
  }),
});

const ResumptionRequest = Type.Object(
  {
    reason: Type.Optional(
      Type.String({
        minLength: 1,
        maxLength: 1_000,
        pattern: '\\S',
        description: 'Why it is resumed before its day (恢复原因)',
        examples: ['客户提前复工'],
      }),
    ),
  },
  { additionalProperties: false },
);
const ResumptionAnswer = Type.Object(
  {
    ...head,
    demand: Type.Object(
      { id: text('Id (UUID)'), number: text('Its number', 'XQ-20261201-0001') },
      { description: 'The demand of the suspension: there to follow the resumption' },
    ),
  },
  { description: 'The service, still suspended, and where its resumption can be followed' },
);

const named = (row: ServiceRow | null) => row && { id: row.id, number: row.number };

/** Query of the list; an export takes the same, without the page. */
export const ServiceListQuery = Type.Object(
  {
    customer: Type.Optional(
      Type.String({
        minLength: 1,
        maxLength: 200,
        description: 'Number of the customer exactly, or a part of the name',
      }),
    ),
    state: Type.Optional(
      Type.Enum(['active', 'suspended', 'closed'], { description: 'Only services in this state' }),
    ),
    circuit: Type.Optional(
      Type.String({
        minLength: 1,
        maxLength: 64,
        description: 'Code of a circuit',
        examples: ['DL-20261101-0001'],
      }),
    ),
    ...pageQuery,
  },
  { additionalProperties: false },
);

/** Services 在网业务: what customers have. */
export const serviceRoutes =
  ({ orm, clock }: ApiDeps): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.get(
      '/services',
      {
        config: { scope: 'services:read' },
        schema: {
          operationId: 'listServices',
          tags: ['services'],
          summary: 'Services, newest first 在网业务列表',
          querystring: ServiceListQuery,
          response: { 200: PageOf(ServiceSummary, 'A service'), ...errorResponses() },
        },
      },
      async ({ query }) => {
        const rows = await listServices(orm.em.fork(), { ...query, limit: query.limit + 1 });
        return pageOf(rows, query.limit, ({ seq }) => seq, headOf);
      },
    );

    app.get(
      '/services/:id',
      {
        config: { scope: 'services:read' },
        schema: {
          operationId: 'getService',
          tags: ['services'],
          summary: 'A service with circuits and resources 在网业务',
          params: ServiceParams,
          response: { 200: ServiceDetail, ...errorResponses(404) },
        },
      },
      async ({ params }) => {
        const em = orm.em.fork();
        const service = await findService(em, params.id);
        const circuits = await orderCircuits(em, service.orderId);
        const lines = await orderSegments(em, service.orderId);
        return {
          ...headOf(service),
          replaces: named(service.replacesId ? await em.findOne(Service, { id: service.replacesId }) : null),
          replacedBy: named(await em.findOne(Service, { replacesId: service.id })),
          circuits: circuits.map((one) => ({
            code: one.code ?? null,
            accessPointName: one.accessPointName,
            address: one.address,
            interfaceType: one.interfaceType,
            ip: one.ip ?? null,
            vlan: one.vlan ?? null,
            route: one.route ?? null,
          })),
          resources: lines.map((one) => ({
            accessPointName: one.accessPointName,
            segment: one.segment,
            segmentName: segmentNames[one.segment],
            device: one.device ?? null,
            port: one.port ?? null,
            odf: one.odf ?? null,
            owner: one.owner ?? null,
          })),
        };
      },
    );

    app.post(
      '/services/:id/resumption',
      {
        config: { scope: 'services:write' },
        schema: {
          operationId: 'resumeService',
          tags: ['services'],
          summary: 'Resume a suspended service before its day 恢复业务',
          description:
            'Art. 32: taken at once, carried out by the support centre; the service is active again when it has. 409 when it is not suspended, when its resumption is on its way, or when it is being closed for good (`demand` is the number of that demand).',
          params: ServiceParams,
          headers: creationHeaders,
          body: ResumptionRequest,
          response: { 202: ResumptionAnswer, ...errorResponses(404, 409, 413, 415, 422) },
        },
      },
      async (request, reply) => {
        const now = await clock.now();
        const actor = actorOf(request);
        const { id: serviceId } = await findService(orm.em.fork(), request.params.id);
        const once = onceOf(request, `POST /v1/services/${serviceId}/resumption`);
        const answer = await answerOnce(orm.em.fork(), once, async (em) => {
          const reason = request.body.reason?.trim() ?? null;
          const { service, demand } = await requestResumption(em, { now, actor, serviceId, reason });
          const body = { ...headOf(service), demand: { id: demand.id, number: demand.number } };
          return { status: 202, location: `/v1/demands/${demand.id}`, body };
        });
        markOnce(reply, answer);
        reply.header('location', answer.location);
        return await reply.code(202).send(answer.body);
      },
    );
  };
