import { Migration } from '@mikro-orm/migrations';

/** Releases of the models and their files can be added to, and neither changed nor deleted. */
export class Migration20261124000002_append_only_models extends Migration {
  override async up(): Promise<void> {
    for (const table of ['model_release', 'model_file']) {
      this.addSql(`create trigger ${table}_append_only before update or delete on ${table}
        for each row execute function refuse_change()`);
      this.addSql(`create trigger ${table}_no_truncate before truncate on ${table}
        for each statement execute function refuse_change()`);
    }
  }

  override async down(): Promise<void> {
    for (const table of ['model_release', 'model_file']) {
      this.addSql(`drop trigger ${table}_append_only on ${table}`);
      this.addSql(`drop trigger ${table}_no_truncate on ${table}`);
    }
  }
}
