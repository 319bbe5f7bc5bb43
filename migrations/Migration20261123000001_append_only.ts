import { Migration } from '@mikro-orm/migrations';

/** What must never change once it is written, beside the audit. */
const tables = ['acceptance_archive', 'attachment', 'resource_history'];

/** Archives, the files they are made of and the history of resources are append-only in the database itself (art. 23). */
export class Migration20261123000001_append_only extends Migration {
  override async up(): Promise<void> {
    for (const table of tables) {
      this.addSql(`create trigger ${table}_append_only before update or delete on ${table}
        for each row execute function refuse_change()`);
      this.addSql(`create trigger ${table}_no_truncate before truncate on ${table}
        for each statement execute function refuse_change()`);
    }
  }

  override async down(): Promise<void> {
    for (const table of tables) {
      this.addSql(`drop trigger ${table}_append_only on ${table}`);
      this.addSql(`drop trigger ${table}_no_truncate on ${table}`);
    }
  }
}
