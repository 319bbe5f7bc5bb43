import { randomUUID } from 'node:crypto';
import type { Orm } from '../../core/database.ts';
import { Demand } from '../../core/demands/demand.entity.ts';
import type { Customer } from '../../core/demands/demand.schema.ts';
import { Service, type ServiceRow } from '../../core/services/service.entity.ts';

const at = new Date('2026-09-01T10:00:00+08:00');

/** What is said of a service beside what does not matter here. */
export type GivenService = Partial<
  Pick<ServiceRow, 'state' | 'important' | 'customerCode' | 'customerName' | 'orderId'>
> & { serviceLevel?: Customer['serviceLevel'] };

/** Writes a service of a completed demand, as the sale leaves it: far sooner than selling it. */
export async function givenService(
  orm: Orm,
  given: GivenService = {},
): Promise<{ id: string; number: string; customerCode: string; customerName: string; demandId: string }> {
  const em = orm.em.fork();
  const mark = randomUUID().slice(0, 8).toUpperCase();
  const { customerCode = `JT-${mark}`, customerName = '华东物流集团' } = given;
  const { important = false, serviceLevel = 'standard' } = given;
  const demandId = randomUUID();
  const product = {
    code: 'P-100',
    name: '互联网专线',
    mature: true,
    serviceType: 'internet' as const,
    bandwidth: 200,
  };
  em.create(
    Demand,
    {
      id: demandId,
      number: `XQ-20260901-${mark}`,
      action: 'new',
      state: 'completed',
      customer: {
        code: customerCode,
        name: customerName,
        contactName: '李雷',
        contactPhone: '0551-88886666',
        contactEmail: 'lilei@example.com',
        important,
        serviceLevel,
      },
      customerCode,
      customerName,
      accountManager: { name: '王芳', phone: '13800000000' },
      product,
      receivedAt: at,
    },
    { persist: true },
  );
  await em.flush();
  const service = {
    id: randomUUID(),
    number: `YW-20260901-${mark}`,
    demandId,
    orderId: randomUUID(),
    archiveNumber: `DA-20260901-${mark}`,
    customerCode,
    customerName,
    productCode: product.code,
    productName: product.name,
    serviceType: product.serviceType,
    bandwidth: product.bandwidth,
    activatedAt: at,
    ...given,
    state: given.state ?? ('active' as const),
    important,
    serviceLevel,
  };
  em.create(Service, service, { persist: true });
  await em.flush();
  return { id: service.id, number: service.number, customerCode, customerName, demandId };
}
