import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { CustomerRecord } from '../../core/customers/customer.entity.ts';
import { CustomerBodySchema } from '../../core/customers/customer.schema.ts';
import { findCustomer, listCustomers } from '../../core/customers/find-customers.ts';
import { lockCustomers, saveCustomers } from '../../core/customers/save-customers.ts';
import { actorOf } from '../actor.ts';
import type { ApiDeps } from '../deps.ts';
import { answerTagged, checkIfMatch, etagOf, ifMatch, ifNoneMatch } from '../etag.ts';
import { writingHeaders } from '../headers.ts';
import { pageOf } from '../pages.ts';
import { errorResponses } from '../problem.ts';
import { CustomerListQuery, CustomerPage, CustomerParams, CustomerViewSchema } from './customer.schema.ts';
import { customerView } from './customer.view.ts';

/** The customer master 客户资料: who is important, and of which service level. */
export const customerRoutes =
  ({ orm, clock }: ApiDeps): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.get(
      '/customers',
      {
        config: { scope: 'customers:read' },
        schema: {
          operationId: 'listCustomers',
          tags: ['customers'],
          summary: 'Customers in the order in which they came 客户列表',
          querystring: CustomerListQuery,
          response: { 200: CustomerPage, ...errorResponses() },
        },
      },
      async ({ query }) => {
        const rows = await listCustomers(orm.em.fork(), { ...query, limit: query.limit + 1 });
        return pageOf(rows, query.limit, ({ seq }) => seq, customerView);
      },
    );

    app.get(
      '/customers/:code',
      {
        config: { scope: 'customers:read' },
        schema: {
          operationId: 'getCustomer',
          tags: ['customers'],
          summary: 'A customer 客户',
          params: CustomerParams,
          headers: Type.Object(ifNoneMatch),
          response: { 200: CustomerViewSchema, ...errorResponses(404) },
        },
      },
      async (request, reply) =>
        answerTagged(request, reply, customerView(await findCustomer(orm.em.fork(), request.params.code))),
    );

    app.put(
      '/customers/:code',
      {
        config: { scope: 'customers:write' },
        schema: {
          operationId: 'putCustomer',
          tags: ['customers'],
          summary: 'Write a customer 登记或更新客户',
          description:
            'The whole of it: what is left away is empty from then on. 201 where the number is new. Importance and service level count for every demand and fault that comes from then on, whatever the caller says of the customer; those that are there stay as they are. The same again changes nothing. With If-Match it is written only while it is what you have read.',
          params: CustomerParams,
          headers: Type.Object({ ...writingHeaders.properties, ...ifMatch }),
          body: CustomerBodySchema,
          response: {
            200: CustomerViewSchema,
            201: CustomerViewSchema,
            ...errorResponses(412, 413, 415),
          },
        },
      },
      async (request, reply) => {
        const now = await clock.now();
        const actor = actorOf(request);
        const code = request.params.code.trim();
        const view = await orm.em.fork().transactional(async (em) => {
          await lockCustomers(em);
          const before = await em.findOne(CustomerRecord, { code });
          checkIfMatch(request, before === null ? null : customerView(before));
          const customers = [{ ...request.body, code }];
          const { created } = await saveCustomers(em, { customers, now, actor });
          if (created > 0) reply.code(201).header('location', `/v1/customers/${encodeURIComponent(code)}`);
          return customerView(await findCustomer(em, code));
        });
        reply.header('etag', etagOf(view));
        return view;
      },
    );
  };
