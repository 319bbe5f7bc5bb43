import type { Json } from '../../test/helpers/api.ts';

const phone = (phoneNumber: string) => [{ mediumType: 'phone', characteristic: { phoneNumber } }];

/** For tests: the parties of an order; the customer is that of `newDemand`. */
export const parties = (code = 'C-001', name = '华东物流集团'): Json[] => [
  { id: code, name, role: 'customer', '@referredType': 'Organization' },
  { name: '李雷', role: 'customerContact', contactMedium: phone('025-88886666') },
  { name: '王芳', role: 'accountManager', contactMedium: phone('13800000000') },
];

/** For tests: a service as it is ordered, at addresses of Hefei. */
export const wanted = (more: Json = {}): Json => ({
  serviceSpecification: { id: 'P-100', name: '互联网专线' },
  serviceCharacteristic: [
    { name: 'serviceType', value: 'internet' },
    { name: 'bandwidth', value: 200 },
  ],
  place: [{ role: 'accessPoint', name: '总部', city: '合肥市', streetName: '望江西路', streetNr: '800号' }],
  ...more,
});

/** For tests: a service order as a CRM sends it. */
export const order = (more: Json = {}, service: Json = wanted()): Json => ({
  externalId: 'CRM-1',
  relatedParty: parties(),
  serviceOrderItem: [{ id: 'A', action: 'add', service }],
  ...more,
});

/** For tests: the value of a characteristic of an answer. */
export const traitOf = (list: Json[], name: string): Json => list.find((one) => one.name === name)?.value;
