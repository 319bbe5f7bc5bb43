import type { AccountManager, Customer } from '../../../core/demands/demand.schema.ts';
import type { FaultCustomer } from '../../../core/faults/fault.entity.ts';
import type { Pointers } from './mapped.ts';
import { characteristic, characteristics, type RelatedParty } from './schema.ts';

/**
 * Customer, contact and account manager out of the related parties, by their roles; what is not said is left away, so that
 * the schema of `/v1` names it. A party without a role is the customer.
 */
export function partiesOf(parties: RelatedParty[] | undefined): {
  customer: Record<string, unknown> | undefined;
  accountManager: Record<string, unknown> | undefined;
  pointers: Pointers;
} {
  const list = parties ?? [];
  const at = (role: string) => list.findIndex((party) => (party.role ?? 'customer') === role);
  const [customerAt, contactAt, managerAt] = [at('customer'), at('customerContact'), at('accountManager')];
  const [customer, contact, manager] = [list[customerAt], list[contactAt], list[managerAt]];
  const reached = contact ?? customer;
  const pointers = {
    '/customer': customerAt < 0 ? '/relatedParty' : `/relatedParty/${customerAt}`,
    '/customer/code': customerAt < 0 ? '/relatedParty' : `/relatedParty/${customerAt}/id`,
    '/customer/contactName': contactAt < 0 ? '/relatedParty' : `/relatedParty/${contactAt}/name`,
    '/customer/contactPhone': `/relatedParty${contactAt < 0 ? '' : `/${contactAt}/contactMedium`}`,
    '/customer/contactEmail': `/relatedParty${contactAt < 0 ? '' : `/${contactAt}/contactMedium`}`,
    '/accountManager': managerAt < 0 ? '/relatedParty' : `/relatedParty/${managerAt}`,
    '/accountManager/phone': managerAt < 0 ? '/relatedParty' : `/relatedParty/${managerAt}/contactMedium`,
  };
  return {
    customer:
      customer === undefined
        ? undefined
        : said({
            code: customer.id,
            name: customer.name,
            contactName: contact?.name,
            contactPhone: phoneOf(reached),
            contactEmail: emailOf(reached),
            important: characteristic(customer.partyCharacteristic, 'important'),
            serviceLevel: characteristic(customer.partyCharacteristic, 'serviceLevel'),
          }),
    accountManager: manager === undefined ? undefined : said({ name: manager.name, phone: phoneOf(manager) }),
    pointers,
  };
}

/** What was said: members without a value are left away. */
export const said = (values: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== null));

const phoneOf = (party: RelatedParty | undefined) =>
  party?.contactMedium?.map((one) => one.characteristic?.phoneNumber).find((one) => one !== undefined);
const emailOf = (party: RelatedParty | undefined) =>
  party?.contactMedium?.map((one) => one.characteristic?.emailAddress).find((one) => one !== undefined);

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
