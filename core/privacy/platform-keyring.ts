import type { Keyring } from './keyring.ts';
import { PersonalDataError } from './keyring.ts';

/**
 * The keys that belong to an open database. A column's type is made once, with its entity, and is handed the platform of the
 * database it converts for: so the keys are found by the platform, and two databases in one process have their own.
 */
const keyrings = new WeakMap<object, Keyring>();

/** @param platform `orm.em.getPlatform()` */
export const useKeyring = (platform: object, keyring: Keyring): void => {
  keyrings.set(platform, keyring);
};

/** @throws PersonalDataError for a database that was opened without keys. */
export function keyringOf(platform: object): Keyring {
  const keyring = keyrings.get(platform);
  if (keyring === undefined)
    throw new PersonalDataError(
      'The database was opened without keys for personal data: hand them to openDatabase.',
    );
  return keyring;
}
