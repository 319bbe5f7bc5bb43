import type { FastifyPluginAsync } from 'fastify';
import type { ApiDeps } from '../deps.ts';
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
    await app.register(tmfServiceRoutes(deps), { prefix: '/serviceInventory/v4' });
    await app.register(tmfResourceRoutes(deps), { prefix: '/resourceInventoryManagement/v4' });
    await app.register(tmfOrderRoutes(deps), { prefix: '/serviceOrdering/v4' });
    await app.register(tmfQualificationRoutes(deps), { prefix: '/serviceQualificationManagement/v4' });
    await app.register(tmfResourceOrderRoutes(deps), { prefix: '/resourceOrdering/v4' });
    await app.register(tmfTicketRoutes(deps), { prefix: '/troubleTicket/v4' });
  };
