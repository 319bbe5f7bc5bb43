import { Migration } from '@mikro-orm/migrations';

/** Archives of faults are append-only in the database itself (art. 24). */
export class Migration20261124000001_append_only_after_sale extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create trigger fault_archive_append_only before update or delete on fault_archive
      for each row execute function refuse_change()`);
    this.addSql(`create trigger fault_archive_no_truncate before truncate on fault_archive
      for each statement execute function refuse_change()`);
  }

  override async down(): Promise<void> {
    this.addSql('drop trigger fault_archive_append_only on fault_archive');
    this.addSql('drop trigger fault_archive_no_truncate on fault_archive');
  }
}
