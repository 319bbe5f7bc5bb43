import { Migrator } from '@mikro-orm/migrations';
import { defineConfig, UnderscoreNamingStrategy } from '@mikro-orm/postgresql';
import { entities } from './core/entities.ts';

/** How the record is mapped, for the service and for MikroORM's own commands. Times are stored with zone, in UTC. */
export default defineConfig({
  entities,
  namingStrategy: UnderscoreNamingStrategy,
  forceUtcTimezone: true,
  extensions: [Migrator],
  migrations: { path: `${import.meta.dirname}/migrations`, glob: '*.ts', snapshot: true, snapshotName: '.snapshot', silent: true },
  allowGlobalContext: false,
});
