import { caseNumbers } from '../../../core/cases/case.ts';
import { findDemand } from '../../../core/demands/find-demands.ts';
import { departmentName } from '../../../core/departments.ts';
import { listNotifications, type NotificationRow } from '../../../core/notifications/find-notifications.ts';
import { contactNames } from '../../../core/privacy/contact-names.ts';
import { NotificationListQuery } from '../../notifications/notification.routes.ts';
import { column, type ExportDefinition, filtersOf } from '../export-definition.ts';

interface Line {
  message: NotificationRow;
  caseNumber: string;
  names: string[];
}
const query = filtersOf(NotificationListQuery);
const kindNames: Record<string, string> = {
  warning: '预警',
  reminder: '催办',
  supervision: '督办',
  completion: '竣工反馈',
  'fault-reply': '障碍回单',
};
const recipientNames: Record<string, string> = {
  department: '部门',
  head: '部门负责人',
  customer: '客户联系人',
};

export const notificationExport: ExportDefinition<NotificationRow, Line, (typeof query)['properties']> = {
  list: 'notifications',
  operationId: 'exportNotifications',
  name: '通知',
  scope: 'notifications:read',
  query,
  columns: [
    column('at', '时间', 'moment', ({ message }) => message.at),
    column('kind', '类别', 'text', ({ message }) => kindNames[message.kind] ?? message.kind, { width: 10 }),
    column('departmentName', '部门', 'text', ({ message }) => departmentName(message.department)),
    column(
      'recipient',
      '接收人',
      'text',
      ({ message }) => recipientNames[message.recipient] ?? message.recipient,
    ),
    column('address', '地址', 'text', ({ message }) => message.address, { personal: 'address' }),
    column('caseNumber', '需求或障碍编号', 'text', ({ caseNumber }) => caseNumber),
    column('text', '内容', 'text', ({ message }) => message.text, { width: 60, personal: 'message' }),
    column('sentAt', '发送时间', 'moment', ({ message }) => message.sentAt),
    column('id', '内部标识', 'text', ({ message }) => message.id, { width: 38 }),
  ],
  page: async (em, { demand, ...filter }, page) => {
    const demandId = demand === undefined ? undefined : (await findDemand(em, demand)).id;
    return await listNotifications(em, { ...filter, demandId, ...page });
  },
  cursorOf: ({ seq }) => seq,
  shape: async (em, rows) => {
    const numbers = await caseNumbers(em, rows);
    const names = await contactNames(em, rows);
    return rows.map((message) => ({
      message,
      caseNumber: numbers.get(message.demandId ?? message.faultId ?? '') ?? '',
      names,
    }));
  },
  names: ({ names }) => names,
};
