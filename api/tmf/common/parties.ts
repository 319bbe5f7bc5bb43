import { said } from '../../../core/tmf/parties.ts';
import { characteristic, type RelatedParty } from '../../../core/tmf/shapes.ts';
import type { Pointers } from './mapped.ts';

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

const phoneOf = (party: RelatedParty | undefined) =>
  party?.contactMedium?.map((one) => one.characteristic?.phoneNumber).find((one) => one !== undefined);
const emailOf = (party: RelatedParty | undefined) =>
  party?.contactMedium?.map((one) => one.characteristic?.emailAddress).find((one) => one !== undefined);
