import type { FastifyPluginAsync } from 'fastify';
import type { HubApi } from '../../core/tmf/hub-events.ts';
import { base as resources } from '../../core/tmf/resource-inventory/resource.schema.ts';
import { base as resourceOrders } from '../../core/tmf/resource-ordering/order.schema.ts';
import { base as services } from '../../core/tmf/service-inventory/service.schema.ts';
import { base as orders } from '../../core/tmf/service-ordering/order.schema.ts';
import { base as qualifications } from '../../core/tmf/service-qualification/qualification.schema.ts';
import { base as tickets } from '../../core/tmf/trouble-ticket/ticket.schema.ts';
import type { ApiDeps } from '../deps.ts';
import { hubRoutes } from './common/hub.ts';
import { handleTmfErrors } from './common/tmf-error.ts';
import { tmfResourceRoutes } from './resource-inventory/resource.routes.ts';
import { tmfResourceOrderRoutes } from './resource-ordering/order.routes.ts';
import { tmfServiceRoutes } from './service-inventory/service.routes.ts';
import { tmfOrderRoutes } from './service-ordering/order.routes.ts';
import { tmfQualificationRoutes } from './service-qualification/qualification.routes.ts';
import { tmfTicketRoutes } from './trouble-ticket/ticket.routes.ts';

/** The TM Forum facades, each at the base path of its definition. Register it with the prefix `/tmf-api`. */
export const tmfRoutes =
  (deps: ApiDeps): FastifyPluginAsync =>
  async (app) => {
    handleTmfErrors(app);
    const serve = async (api: HubApi, base: string, routes: FastifyPluginAsync) => {
      const prefix = base.replace('/tmf-api', '');
      await app.register(routes, { prefix });
      await app.register(hubRoutes(deps, api, base), { prefix });
    };
    await serve('tmf638', services, tmfServiceRoutes(deps));
    await serve('tmf639', resources, tmfResourceRoutes(deps));
    await serve('tmf641', orders, tmfOrderRoutes(deps));
    await serve('tmf645', qualifications, tmfQualificationRoutes(deps));
    await serve('tmf652', resourceOrders, tmfResourceOrderRoutes(deps));
    await serve('tmf621', tickets, tmfTicketRoutes(deps));
  };
