/**
 * The advisory locks of the record's database, each number once, so that what queues up on one waits for nothing
 * else. Publishing a template locks on a hash of 64 bits of its code, which meets none of these but by a miracle.
 */
export const lockNumbers = {
  /** Migrations at start, by several processes at once. */
  migration: 37_000_001,
  /** Imports into the embedded inventory. */
  resourceImport: 37_000_002,
  /** Imports of a year's notice. */
  calendarImport: 37_000_003,
  /** Releases of models. */
  modelRelease: 37_000_004,
  /** Imports of demands by file. */
  demandImport: 37_000_040,
  /** Writes to the customer master. */
  customers: 37_000_041,
  /** Giving events their place in the stream. */
  eventPositions: 37_000_006,
  /** Creating keys. */
  keyNames: 37_000_008,
  /** Of one key each: shared by its transactions, alone for its revocation (`key_in_force`, migration access). */
  keyInForce: 37_000_007,
  /** Chaining the audit. */
  auditSeal: 37_000_050,
  /** Rewriting personal data: conversion, rotation, erasure. */
  personalData: 37_000_051,
  /** Comparing record and engine. */
  reconciliation: 37_000_060,
};
