import type { AccountManager, Customer } from '../demands/demand.schema.ts';
import type { FaultCustomer } from '../faults/fault.entity.ts';
import { characteristics, type RelatedParty } from './shapes.ts';

/** What was said: members without a value are left away. */
export const said = (values: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== null));

/** The customer as a related party. */
export const customerParty = (
  code: string,
  name: string,
  standing: Partial<Pick<Customer, 'important' | 'serviceLevel'>> = {},
): RelatedParty[] =>
  code === ''
    ? []
    : [
        {
          id: code,
          name,
          role: 'customer',
          '@referredType': 'Organization',
          ...(standing.serviceLevel === undefined
            ? {}
            : {
                partyCharacteristic: characteristics({
                  important: standing.important,
                  serviceLevel: standing.serviceLevel,
                }),
              }),
        },
      ];

/** Contact person and account manager, who are personal information: the one place where they are shown. */
export const personParties = (
  customer: FaultCustomer | Customer,
  accountManager: AccountManager | null,
): RelatedParty[] => [
  ...(customer.contactName === ''
    ? []
    : [person('customerContact', customer.contactName, customer.contactPhone, customer.contactEmail)]),
  ...(accountManager === null || accountManager.name === ''
    ? []
    : [person('accountManager', accountManager.name, accountManager.phone)]),
];

const person = (role: string, name: string, phone: string, email?: string): RelatedParty => ({
  name,
  role,
  '@referredType': 'Individual',
  contactMedium: [
    { mediumType: 'phone', characteristic: { phoneNumber: phone } },
    ...(email === undefined ? [] : [{ mediumType: 'email', characteristic: { emailAddress: email } }]),
  ],
});
