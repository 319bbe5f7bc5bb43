import { Migration } from '@mikro-orm/migrations';

/**
 * Which processes are there and when each was heard last, so that one that was killed or stands still is told by the
 * others. No business fact: a schema of its own, without entities, and not logged, so that it costs next to nothing and is
 * empty after a crash or a restore, when all of it would be wrong.
 */
export class Migration20261130010500_heartbeat extends Migration {
  override async up(): Promise<void> {
    this.addSql('create schema operations');
    this.addSql(`create unlogged table operations.process_heartbeat (
      service text not null,
      place text not null,
      heard_at timestamptz not null default clock_timestamp(),
      primary key (service, place)
    )`);
  }

  override async down(): Promise<void> {
    this.addSql('drop schema operations cascade');
  }
}
