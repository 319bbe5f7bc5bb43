import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import type { InferEntity } from '@mikro-orm/postgresql';
import { type Static, Type } from 'typebox';
import { toShanghaiIso } from '../../core/calendar/format.ts';
import { findDemand } from '../../core/demands/find-demands.ts';
import { departmentName } from '../../core/departments.ts';
import { listNotifications } from '../../core/notifications/find-notifications.ts';
import type { Notification } from '../../core/notifications/notification.entity.ts';
import { contactNames } from '../../core/privacy/contact-names.ts';
import { maskAddress, maskMessage } from '../../core/privacy/mask.ts';
import type { ApiDeps } from '../deps.ts';
import { isoOrNull, Moment, MomentOrNull, TextOrNull } from '../moments.ts';
import { PageOf, pageOf, pageQuery } from '../pages.ts';
import { countShown, seesPersonal } from '../privacy/personal-data.ts';
import { errorResponses } from '../problem.ts';

const NotificationSchema = Type.Object(
  {
    id: Type.String({ description: 'Id (UUID)' }),
    at: Moment('When it was written'),
    kind: Type.String({
      description: 'warning 预警, reminder 催办, supervision 督办, completion 竣工反馈',
      examples: ['completion'],
    }),
    department: Type.String({ description: 'Key of the department it is from or for' }),
    departmentName: Type.String({ description: 'Its Chinese name', examples: ['集团客户部'] }),
    recipient: Type.String({ description: 'department, head 部门负责人, or customer 客户联系人' }),
    address: TextOrNull('E-mail address or telephone of the customer'),
    demandId: TextOrNull('Id of the demand'),
    text: Type.String({ description: 'What it says' }),
    sentAt: MomentOrNull('When it was handed to the mail server; null: only kept here'),
  },
  { title: 'Notification', description: 'A message to a department or a customer' },
);

const view = (row: InferEntity<typeof Notification>) => ({
  id: row.id,
  at: toShanghaiIso(row.at),
  kind: row.kind,
  department: row.department,
  departmentName: departmentName(row.department),
  recipient: row.recipient,
  address: row.address ?? null,
  demandId: row.demandId ?? null,
  text: row.text,
  sentAt: isoOrNull(row.sentAt),
});

/** What goes to a customer greets by name; what tells of a confirmed repair says who confirmed it. */
const isPersonal = ({ recipient, kind }: InferEntity<typeof Notification>): boolean =>
  recipient === 'customer' || kind === 'fault-reply';

const masked = (item: Static<typeof NotificationSchema>, names: string[]) => ({
  ...item,
  address: item.address && maskAddress(item.address),
  text: maskMessage(item.text, names),
});

/** Query of the list; an export takes the same, without the page. */
export const NotificationListQuery = Type.Object(
  {
    demand: Type.Optional(
      Type.String({ minLength: 1, maxLength: 64, description: 'Id or number of the demand' }),
    ),
    recipient: Type.Optional(
      Type.Enum(['department', 'head', 'customer'], { description: 'For whom they are' }),
    ),
    ...pageQuery,
  },
  { additionalProperties: false },
);

/** What departments and customers were told: the outbox of the embedded notification adapter. */
export const notificationRoutes =
  ({ orm }: ApiDeps): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.get(
      '/notifications',
      {
        config: { scope: 'notifications:read' },
        schema: {
          operationId: 'listNotifications',
          tags: ['notifications'],
          summary: 'Messages, newest first 通知',
          querystring: NotificationListQuery,
          response: { 200: PageOf(NotificationSchema, 'A message'), ...errorResponses(404) },
        },
      },
      async (request) => {
        const { demand, recipient, limit, after } = request.query;
        const em = orm.em.fork();
        const demandId = demand === undefined ? undefined : (await findDemand(em, demand)).id;
        const rows = await listNotifications(em, { demandId, recipient, after, limit: limit + 1 });
        const page = pageOf(rows, limit, ({ seq }) => seq, view);
        const personal = rows.slice(0, limit).filter(isPersonal);
        if (seesPersonal(request)) {
          countShown(request, personal.length);
          return page;
        }
        const names = await contactNames(em, personal);
        return { ...page, items: page.items.map((item) => masked(item, names)) };
      },
    );
  };
