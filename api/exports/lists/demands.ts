import { AccessPoint } from '../../../core/demands/demand.entity.ts';
import { demandActionNames, serviceTypeNames } from '../../../core/demands/demand.schema.ts';
import { type DemandRow, listDemands } from '../../../core/demands/find-demands.ts';
import { DemandListQuery, demandStateNames } from '../../demands/demand.schema.ts';
import { column, type ExportDefinition, filtersOf, levelName } from '../export-definition.ts';

interface Line {
  demand: DemandRow;
  points: { name: string; address: string }[];
}
const query = filtersOf(DemandListQuery);

export const demandExport: ExportDefinition<DemandRow, Line, (typeof query)['properties']> = {
  list: 'demands',
  operationId: 'exportDemands',
  name: '需求',
  scope: 'demands:read',
  query,
  columns: [
    column('number', '需求编号', 'text', ({ demand }) => demand.number),
    column('action', '需求类型', 'text', ({ demand }) => demandActionNames[demand.action], { width: 10 }),
    column('state', '状态', 'text', ({ demand }) => demandStateNames[demand.state], { width: 14 }),
    column('receivedAt', '受理时间', 'moment', ({ demand }) => demand.receivedAt),
    column('concludedAt', '办结时间', 'moment', ({ demand }) => demand.concludedAt),
    column('expectedOn', '期望开通日期', 'day', ({ demand }) => demand.expectedOn),
    column('customerCode', '客户编号', 'text', ({ demand }) => demand.customerCode),
    column('customerName', '客户名称', 'text', ({ demand }) => demand.customerName, { width: 30 }),
    column('important', '重要客户', 'flag', ({ demand }) => demand.customer.important),
    column('serviceLevel', '服务等级', 'text', ({ demand }) => levelName(demand.customer.serviceLevel), {
      width: 10,
    }),
    column('contactName', '联系人', 'text', ({ demand }) => demand.customer.contactName, {
      personal: 'name',
    }),
    column('contactPhone', '联系电话', 'text', ({ demand }) => demand.customer.contactPhone, {
      personal: 'phone',
    }),
    column('contactEmail', '电子邮箱', 'text', ({ demand }) => demand.customer.contactEmail, {
      personal: 'email',
    }),
    column('accountManagerName', '客户经理', 'text', ({ demand }) => demand.accountManager.name, {
      personal: 'name',
    }),
    column('accountManagerPhone', '客户经理电话', 'text', ({ demand }) => demand.accountManager.phone, {
      personal: 'phone',
    }),
    column('productCode', '产品编号', 'text', ({ demand }) => demand.product.code),
    column('productName', '产品名称', 'text', ({ demand }) => demand.product.name),
    column('mature', '成熟产品', 'flag', ({ demand }) => demand.product.mature),
    column('serviceType', '业务类型', 'text', ({ demand }) => serviceTypeNames[demand.product.serviceType]),
    column('bandwidth', '带宽(Mbit/s)', 'number', ({ demand }) => demand.product.bandwidth),
    column('accessPointCount', '接入点数', 'number', ({ points }) => points.length),
    column(
      'accessPoints',
      '接入点',
      'text',
      ({ points }) => points.map(({ name, address }) => `${name}：${address}`).join('；'),
      { width: 50 },
    ),
    column('round', '资源确认轮次', 'number', ({ demand }) => demand.round),
    column('cancellationReason', '取消原因', 'text', ({ demand }) => demand.cancellation?.reason, {
      personal: 'message',
    }),
    column('id', '内部标识', 'text', ({ demand }) => demand.id, { width: 38 }),
  ],
  page: async (em, filter, page) => await listDemands(em, { ...filter, ...page }),
  cursorOf: ({ seq }) => seq,
  shape: async (em, rows) => {
    const points = await em.find(
      AccessPoint,
      { demandId: { $in: rows.map(({ id }) => id) } },
      { orderBy: { position: 'asc' } },
    );
    const byDemand = Map.groupBy(points, ({ demandId }) => demandId);
    return rows.map((demand) => ({ demand, points: byDemand.get(demand.id) ?? [] }));
  },
  names: ({ demand }) => [demand.customer.contactName, demand.accountManager.name],
};
