import { randomUUID } from 'node:crypto';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import { controlAccess } from './access/access.ts';
import { apiKeyRoutes } from './access/api-key.routes.ts';
import { serverOptions } from './access/server-options.ts';
import { signInRoutes } from './access/sign-in.routes.ts';
import { archiveRoutes } from './archives/archive.routes.ts';
import { attachmentRoutes } from './attachments/attachment.routes.ts';
import { calendarRoutes } from './calendar/calendar.routes.ts';
import { compileLate } from './compile-late.ts';
import { customerRoutes } from './customers/customer.routes.ts';
import { deadlineRoutes } from './deadlines/deadline.routes.ts';
import { demandRoutes } from './demands/demand.routes.ts';
import type { ApiDeps } from './deps.ts';
import { eventRoutes } from './events/event.routes.ts';
import { eventTypeRoutes } from './events/event-type.routes.ts';
import { exportRoutes } from './exports/export.routes.ts';
import { faultRoutes } from './faults/fault.routes.ts';
import { formRoutes } from './forms/form.routes.ts';
import { handleProblems, sendProblem } from './handle-problems.ts';
import { importRoutes } from './imports/import.routes.ts';
import { modelRoutes } from './models/model.routes.ts';
import { notificationRoutes } from './notifications/notification.routes.ts';
import { rememberKeys } from './once.ts';
import { serveOpenApi } from './openapi.ts';
import { healthRoutes } from './operations/health.routes.ts';
import { serveMetrics } from './operations/metrics.ts';
import { observeRequests } from './operations/observe-requests.ts';
import { createOperations } from './operations/operations.ts';
import { protectPersonalData } from './privacy/personal-data.ts';
import { refuseConnection } from './refuse-connection.ts';
import { ajvOptions, prepareRequestValues } from './request-values.ts';
import { resourceRoutes } from './resources/resource.routes.ts';
import { serviceRoutes } from './services/service.routes.ts';
import { statisticsRoutes } from './statistics/statistics.routes.ts';
import { stepActionRoutes } from './steps/actions/action.routes.ts';
import { stepPageRoutes } from './steps/page/step-page.routes.ts';
import { stepRoutes } from './steps/step.routes.ts';
import { templateRoutes } from './templates/template.routes.ts';
import { tmfRoutes } from './tmf/tmf.routes.ts';
import { uploadRoutes } from './uploads/upload.routes.ts';
import { webhookRoutes } from './webhooks/webhook.routes.ts';

/** 200 access points with the longest names and addresses fit four times. */
const BODY_LIMIT_BYTES = 2 * 1024 * 1024;

/** The API as a value: `main.ts` listens with it, a test injects into it. */
export async function createApp({
  logger,
  ...deps
}: ApiDeps & { logger: FastifyBaseLogger }): Promise<FastifyInstance> {
  const app: FastifyInstance = Fastify({
    loggerInstance: logger,
    bodyLimit: BODY_LIMIT_BYTES,
    ...serverOptions(deps.access),
    clientErrorHandler: refuseConnection,
    ajv: { customOptions: ajvOptions },
    schemaController: { compilersFactory: compileLate },
    genReqId: ({ headers }) => usable(headers['x-request-id']) ?? randomUUID(),
    frameworkErrors: (error, request, reply) => sendProblem(error, request, reply),
    // As long as a header may be: how long an id is, its schema says, and says so with 400.
    routerOptions: { maxParamLength: 16_384 },
    // A line of our own says more, and no address: observe-requests.ts.
    logController: new LogController({ disableRequestLogging: true }),
  });
  const operations = createOperations(deps);
  observeRequests(app, operations.requests);
  app.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id);
    done();
  });
  await controlAccess(app, deps);
  protectPersonalData(app, deps);
  // JSON only: text would otherwise be read as a body that fits no schema.
  app.removeContentTypeParser('text/plain');
  handleProblems(app);
  prepareRequestValues(app);
  rememberKeys(app, deps);
  serveMetrics(app, operations.registry);
  await serveOpenApi(app);
  await app.register(healthRoutes(operations));
  await app.register(signInRoutes(deps));
  await app.register(uploadRoutes(deps));
  await app.register(stepPageRoutes(deps));
  await app.register(
    async (v1) => {
      await v1.register(apiKeyRoutes(deps));
      await v1.register(demandRoutes(deps));
      await v1.register(faultRoutes(deps));
      await v1.register(formRoutes(deps));
      await v1.register(stepRoutes(deps));
      await v1.register(stepActionRoutes(deps));
      await v1.register(templateRoutes(deps));
      await v1.register(deadlineRoutes(deps));
      await v1.register(calendarRoutes(deps));
      await v1.register(resourceRoutes(deps));
      await v1.register(attachmentRoutes(deps));
      await v1.register(archiveRoutes(deps));
      await v1.register(serviceRoutes(deps));
      await v1.register(notificationRoutes(deps));
      await v1.register(statisticsRoutes(deps));
      await v1.register(webhookRoutes(deps));
      await v1.register(eventRoutes(deps));
      await v1.register(eventTypeRoutes);
      await v1.register(modelRoutes(deps));
      await v1.register(customerRoutes(deps));
      await v1.register(importRoutes(deps));
      await v1.register(exportRoutes(deps));
    },
    { prefix: '/v1' },
  );
  await app.register(tmfRoutes(deps), { prefix: '/tmf-api' });
  return app;
}

/** A caller's request id is taken over where it can stand in a log as it is. */
const usable = (id: unknown): string | undefined =>
  typeof id === 'string' && /^[\w.:-]{1,100}$/.test(id) ? id : undefined;
