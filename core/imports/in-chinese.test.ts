import { expect, test } from '@jest/globals';
import { Value } from 'typebox/value';
import { checkNewDemand } from '../demands/check-new-demand.ts';
import { NewDemandSchema } from '../demands/demand.schema.ts';
import { DomainError } from '../errors.ts';
import { checkResourcesInput } from '../inventory/check-resources-input.ts';
import { coreFaults } from './import-task.ts';
import { inChinese } from './in-chinese.ts';

const now = new Date('2026-09-30T10:00:00+08:00');
const demand = {
  action: 'new',
  customer: {
    code: 'C',
    name: 'C',
    contactName: '李雷',
    contactPhone: '1',
    important: false,
    serviceLevel: 'A',
  },
  accountManager: { name: '王芳', phone: '1' },
  product: { code: 'P', name: 'P', mature: true, serviceType: 'internet', bandwidth: 1 },
  accessPoints: [{ name: '总部', address: '合肥' }],
};
const wish = { accessPoints: [1, 2].map(() => ({ name: '总部', address: '合肥' })) };
const close = {
  action: 'close',
  serviceId: 'YW-1',
  product: undefined,
  accessPoints: undefined,
  expectedOn: undefined,
};
const resource = {
  code: 'R',
  name: 'R',
  segment: 'core' as const,
  siteCode: 'S',
  siteName: 'S',
  coverage: '，',
  unit: '端口',
  capacity: 4,
  free: 5,
  optimizable: 1,
  maxBandwidth: 1,
  serviceTypes: ['internet' as const],
  owner: 'O',
};

function told(act: () => void): string[] {
  try {
    act();
  } catch (error) {
    if (error instanceof DomainError) return coreFaults(error).map(({ message }) => message);
    throw error;
  }
  return [];
}
const judge = (change: Record<string, unknown>): string[] => {
  const changed = JSON.parse(JSON.stringify({ ...demand, ...change }));
  return told(() => checkNewDemand(Value.Parse(NewDemandSchema, changed), now));
};

// What the state of a service or of the inventory forbids is not made here: its sentences as the core writes them.
const fromTheRecord = [
  'There is no service YW-1.',
  'The service YW-20261225-0001 is not one of the customer C-1.',
  'The demand XQ-20260930-0001 touches the service YW-20261225-0001 already: wait for its end, or cancel it.',
  'The service YW-20261225-0001 is suspended (暂停): it cannot be adjusted. Resume it first (POST /v1/services/YW-1/resumption).',
  'Must be at least 3: a demand holds that unit.',
  'Must be at most 2: demands hold 3 of the units.',
];

test('whatever the core refuses of a sheet is told in Chinese', () => {
  const messages = [
    ...judge({ scope: 'cross-city' }),
    ...judge({ ...wish, expectedOn: '2026-01-01' }),
    ...judge({ expectedOn: '2099-01-01' }),
    ...judge({
      ...close,
      closure: { kind: 'suspension', effectiveOn: '2026-12-01', resumeOn: '2026-12-01' },
    }),
    ...told(() => checkResourcesInput([resource, { ...resource, code: 'Q', segment: 'end', free: 4 }])),
    ...fromTheRecord,
  ];
  expect(messages.length).toBeGreaterThan(12);
  for (const message of messages)
    expect([message, inChinese(message)]).toEqual([message, expect.stringMatching(/[一-鿿].*。$/)]);
});
