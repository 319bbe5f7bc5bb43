import { Migrator } from '@mikro-orm/migrations';
import { defineConfig, UnderscoreNamingStrategy } from '@mikro-orm/postgresql';
import { actingSubscribers } from './core/access/acting-subscriber.ts';
import { entities } from './core/entities.ts';

/** How the record is mapped, for the service and for MikroORM's own commands. Times are stored with zone, in UTC. */
export default defineConfig({
  entities,
  namingStrategy: UnderscoreNamingStrategy,
  forceUtcTimezone: true,
  // A mistyped DATABASE_URL is an error, not a new empty database.
  ensureDatabase: false,
  // What a caller may see and still do is asked at the record itself.
  subscribers: actingSubscribers,
  extensions: [Migrator],
  migrations: {
    path: `${import.meta.dirname}/migrations`,
    glob: '*.ts',
    snapshot: true,
    snapshotName: '.snapshot',
    silent: true,
  },
  // Triggers and functions are written in migrations by hand; without this, the next one created would drop them.
  // So are the views of the warehouse, and what processes note of themselves.
  schemaGenerator: { ignoreTriggers: true, ignoreRoutines: true, ignoreSchema: ['warehouse', 'operations'] },
  allowGlobalContext: false,
});
