import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { toShanghaiIso } from '../../core/calendar/format.ts';
import { orderCircuits, orderSegments } from '../../core/provisioning/current-order.ts';
import { segmentNames } from '../../core/segments.ts';
import { findService, listServices } from '../../core/services/find-services.ts';
import type { ServiceRow } from '../../core/services/service.entity.ts';
import type { ApiDeps } from '../deps.ts';
import { Moment, TextOrNull } from '../moments.ts';
import { PageOf, pageOf, pageQuery } from '../pages.ts';
import { errorResponses } from '../problem.ts';

const text = (description: string, ...examples: string[]) => Type.String({ description, examples });

const head = {
  id: text('Id (UUID)'),
  number: text('Number of the service (业务编号)', 'YW-20261225-0001'),
  state: Type.Enum(['active', 'suspended', 'closed'], {
    description: 'active 在网, suspended 暂停, closed 已停闭',
  }),
  demandId: text('Id of the demand it came from'),
  archiveNumber: text('Number of the archived acceptance', 'DA-20261225-0001'),
  customerCode: text('Customer number of the CRM'),
  customerName: text('Name of the customer'),
  productCode: text('Product'),
  productName: text('Product in words', '互联网专线200M'),
  serviceType: text('internet, data or voice'),
  bandwidth: Type.Integer({ description: 'Bandwidth of each access point in Mbit/s' }),
  activatedAt: Moment('When it became active'),
};
const ServiceSummary = Type.Object(head, { description: 'A service of a customer' });
const ServiceDetail = Type.Object(
  {
    ...head,
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
        { description: 'A circuit' },
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
  { description: 'A service with its circuits and resources' },
);

const headOf = (row: ServiceRow) => ({
  id: row.id,
  number: row.number,
  state: row.state,
  demandId: row.demandId,
  archiveNumber: row.archiveNumber,
  customerCode: row.customerCode,
  customerName: row.customerName,
  productCode: row.productCode,
  productName: row.productName,
  serviceType: row.serviceType,
  bandwidth: row.bandwidth,
  activatedAt: toShanghaiIso(row.activatedAt),
});

/** Services 在网业务: what customers have. */
export const serviceRoutes =
  ({ orm }: ApiDeps): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.get(
      '/services',
      {
        schema: {
          operationId: 'listServices',
          tags: ['services'],
          summary: 'Services, newest first 在网业务列表',
          querystring: Type.Object(
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
          ),
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
        schema: {
          operationId: 'getService',
          tags: ['services'],
          summary: 'A service with circuits and resources 在网业务',
          params: Type.Object({
            id: Type.String({
              minLength: 1,
              maxLength: 64,
              description: 'Id of the service, or its number',
              examples: ['YW-20261225-0001'],
            }),
          }),
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
  };
