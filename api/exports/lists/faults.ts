import {
  type FaultRow,
  faultPlaceNames,
  faultSeverityNames,
  faultSourceNames,
} from '../../../core/faults/fault.entity.ts';
import { listFaults } from '../../../core/faults/find-faults.ts';
import { routeText } from '../../../core/faults/report-fault.ts';
import { Service } from '../../../core/services/service.entity.ts';
import { FaultListQuery, faultStateNames } from '../../faults/fault.schema.ts';
import { column, type ExportDefinition, filtersOf, levelName } from '../export-definition.ts';

interface Line {
  fault: FaultRow;
  serviceNumber: string | null;
}
const query = filtersOf(FaultListQuery);

export const faultExport: ExportDefinition<FaultRow, Line, (typeof query)['properties']> = {
  list: 'faults',
  operationId: 'exportFaults',
  name: '障碍',
  scope: 'faults:read',
  query,
  columns: [
    column('number', '障碍编号', 'text', ({ fault }) => fault.number),
    column('state', '状态', 'text', ({ fault }) => faultStateNames[fault.state], { width: 12 }),
    column('source', '来源', 'text', ({ fault }) => faultSourceNames[fault.source]),
    column('severity', '级别', 'text', ({ fault }) => faultSeverityNames[fault.severity], { width: 8 }),
    column('route', '受理路径', 'text', ({ fault }) => routeText(fault), { width: 24 }),
    column('important', '重要客户', 'flag', ({ fault }) => fault.important),
    column('serviceLevel', '服务等级', 'text', ({ fault }) => levelName(fault.serviceLevel), { width: 10 }),
    column('customerCode', '客户编号', 'text', ({ fault }) => fault.customerCode),
    column('customerName', '客户名称', 'text', ({ fault }) => fault.customerName, { width: 30 }),
    column('contactName', '联系人', 'text', ({ fault }) => fault.customer.contactName, { personal: 'name' }),
    column('contactPhone', '联系电话', 'text', ({ fault }) => fault.customer.contactPhone, {
      personal: 'phone',
    }),
    column('serviceNumber', '业务编号', 'text', ({ serviceNumber }) => serviceNumber),
    column('circuit', '电路代号', 'text', ({ fault }) => fault.circuitCode),
    column('description', '障碍描述', 'text', ({ fault }) => fault.description, {
      width: 40,
      personal: 'message',
    }),
    column('occurredAt', '发生时间', 'moment', ({ fault }) => fault.occurredAt),
    column('receivedAt', '受理时间', 'moment', ({ fault }) => fault.receivedAt),
    column('place', '障碍位置', 'text', ({ fault }) => fault.place && faultPlaceNames[fault.place]),
    column('cause', '障碍原因', 'text', ({ fault }) => fault.cause, { width: 30, personal: 'message' }),
    column('remedy', '处理措施', 'text', ({ fault }) => fault.remedy, { width: 30, personal: 'message' }),
    column('restoredAt', '恢复时间', 'moment', ({ fault }) => fault.restoredAt),
    column('confirmedBy', '客户确认人', 'text', ({ fault }) => fault.confirmedBy, { personal: 'name' }),
    column('repliedAt', '回单时间', 'moment', ({ fault }) => fault.repliedAt),
    column('concludedAt', '归档时间', 'moment', ({ fault }) => fault.concludedAt),
    column('round', '处理轮次', 'number', ({ fault }) => fault.round),
    column('id', '内部标识', 'text', ({ fault }) => fault.id, { width: 38 }),
  ],
  page: async (em, filter, page) => await listFaults(em, { ...filter, ...page }),
  cursorOf: ({ seq }) => seq,
  shape: async (em, rows) => {
    const ids = [...new Set(rows.flatMap(({ serviceId }) => serviceId ?? []))];
    const services = await em.find(Service, { id: { $in: ids } });
    const numbers = new Map(services.map(({ id, number }) => [id, number]));
    return rows.map((fault) => ({ fault, serviceNumber: numbers.get(fault.serviceId ?? '') ?? null }));
  },
  names: ({ fault }) => [fault.customer.contactName, fault.confirmedBy ?? ''],
};
