/** Stops the PostgreSQL of the unit tests and removes its data. */
export default async function stopDatabase(): Promise<void> {
  await globalThis.testPostgres?.stop();
}
