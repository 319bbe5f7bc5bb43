import { defineEntity, p } from '@mikro-orm/core';

/**
 * The key of the personal texts of one row that can never change: a line of the audit, an archive. The row keeps
 * ciphertext, and its hash is over that. Deleting the key erases the texts, everywhere that ciphertext was ever copied to, and no
 * hash notices (crypto-shredding, NIST SP 800-88 rev. 1, 2.6: cryptographic erase).
 */
export const PersonalKey = defineEntity({
  name: 'PersonalKey',
  tableName: 'personal_key',
  properties: {
    /** The first 32 hex digits of the SHA-256 of the key: a key that was exchanged does not fit its name. */
    id: p.string().length(32).primary(),
    /** Whose data it is: erased with the case. */
    demandId: p.uuid().nullable(),
    faultId: p.uuid().nullable(),
    /** The key, encrypted by the keyring. */
    wrapped: p.text(),
    createdAt: p.datetime().defaultRaw('now()'),
  },
  indexes: [{ properties: ['demandId'] }, { properties: ['faultId'] }],
});
