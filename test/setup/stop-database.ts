import { rm } from 'node:fs/promises';

/** Stops the PostgreSQL of the unit tests and removes its data. */
export default async function stopDatabase(): Promise<void> {
  await globalThis.testPostgres?.server.stop();
  if (globalThis.testPostgres) await rm(globalThis.testPostgres.folder, { recursive: true, force: true });
}
