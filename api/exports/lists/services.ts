import { serviceTypeNames } from '../../../core/demands/demand.schema.ts';
import { listServices } from '../../../core/services/find-services.ts';
import { type ServiceRow, serviceStateNames } from '../../../core/services/service.entity.ts';
import { ServiceListQuery } from '../../services/service.routes.ts';
import { column, type ExportDefinition, filtersOf, levelName } from '../export-definition.ts';
import { orderCircuitCodes } from '../order-circuit-codes.ts';

interface Line {
  service: ServiceRow;
  circuits: string[];
}
const query = filtersOf(ServiceListQuery);
const typeNames: Record<string, string> = serviceTypeNames;

export const serviceExport: ExportDefinition<ServiceRow, Line, (typeof query)['properties']> = {
  list: 'services',
  operationId: 'exportServices',
  name: '在网业务',
  scope: 'services:read',
  query,
  columns: [
    column('number', '业务编号', 'text', ({ service }) => service.number),
    column('state', '状态', 'text', ({ service }) => serviceStateNames[service.state], { width: 10 }),
    column('customerCode', '客户编号', 'text', ({ service }) => service.customerCode),
    column('customerName', '客户名称', 'text', ({ service }) => service.customerName, { width: 30 }),
    column('important', '重要客户', 'flag', ({ service }) => service.important),
    column('serviceLevel', '服务等级', 'text', ({ service }) => levelName(service.serviceLevel), {
      width: 10,
    }),
    column('productCode', '产品编号', 'text', ({ service }) => service.productCode),
    column('productName', '产品名称', 'text', ({ service }) => service.productName),
    column(
      'serviceType',
      '业务类型',
      'text',
      ({ service }) => typeNames[service.serviceType] ?? service.serviceType,
    ),
    column('bandwidth', '带宽(Mbit/s)', 'number', ({ service }) => service.bandwidth),
    column('circuits', '电路代号', 'text', ({ circuits }) => circuits.join('；'), { width: 30 }),
    column('activatedAt', '开通时间', 'moment', ({ service }) => service.activatedAt),
    column('suspendedAt', '暂停时间', 'moment', ({ service }) => service.suspendedAt),
    column('resumeOn', '恢复日', 'day', ({ service }) => service.resumeOn),
    column('closedAt', '停闭时间', 'moment', ({ service }) => service.closedAt),
    column('archiveNumber', '归档编号', 'text', ({ service }) => service.archiveNumber),
    column('demandId', '需求内部标识', 'text', ({ service }) => service.demandId, { width: 38 }),
    column('id', '内部标识', 'text', ({ service }) => service.id, { width: 38 }),
  ],
  page: async (em, filter, page) => await listServices(em, { ...filter, ...page }),
  cursorOf: ({ seq }) => seq,
  shape: async (em, rows) => {
    const codes = await orderCircuitCodes(
      em,
      rows.map(({ orderId }) => orderId),
    );
    return rows.map((service) => ({ service, circuits: codes.get(service.orderId) ?? [] }));
  },
};
