import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import type { ApiDeps } from '../deps.ts';
import { archiveExport } from './lists/archives.ts';
import { customerExport } from './lists/customers.ts';
import { deadlineExport } from './lists/deadlines.ts';
import { demandExport } from './lists/demands.ts';
import { faultExport } from './lists/faults.ts';
import { notificationExport } from './lists/notifications.ts';
import { resourceExport } from './lists/resources.ts';
import { serviceExport } from './lists/services.ts';
import { templateExport } from './lists/solution-templates.ts';
import { stepExport } from './lists/steps.ts';
import { exporter } from './serve-export.ts';

/** Every list as a file 导出, streamed. */
export const exportRoutes =
  (deps: ApiDeps): FastifyPluginAsyncTypebox =>
  async (app) => {
    const serve = exporter(app, deps);
    serve(demandExport);
    serve(faultExport);
    serve(stepExport);
    serve(deadlineExport);
    serve(serviceExport);
    serve(resourceExport);
    serve(templateExport);
    serve(archiveExport);
    serve(notificationExport);
    serve(customerExport);
  };
