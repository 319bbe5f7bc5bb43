import { Migrator } from '@mikro-orm/migrations';
import { defineConfig, UnderscoreNamingStrategy } from '@mikro-orm/postgresql';
import { entities } from './core/entities.ts';

/** How the record is mapped, for the service and for MikroORM's own commands. Times are stored with zone, in UTC. */
export default defineConfig({
  entities,
  namingStrategy: UnderscoreNamingStrategy,
  forceUtcTimezone: true,
  // A mistyped DATABASE_URL is an error, not a new empty database.
  ensureDatabase: false,
  extensions: [Migrator],
  migrations: {
    path: `${import.meta.dirname}/migrations`,
    glob: '*.ts',
    snapshot: true,
    snapshotName: '.snapshot',
    silent: true,
  },
  // The triggers that keep the audit append-only are written in a migration; without this, the next one created would drop them.
  schemaGenerator: { ignoreTriggers: true },
  allowGlobalContext: false,
});
