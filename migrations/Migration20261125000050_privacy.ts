import { Migration } from '@mikro-orm/migrations';

/** The chain over the audit is append-only in the database itself, as the audit is. */
export class Migration20261125000050_privacy extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create trigger audit_seal_append_only before update or delete on audit_seal
      for each row execute function refuse_change()`);
    this.addSql(`create trigger audit_seal_no_truncate before truncate on audit_seal
      for each statement execute function refuse_change()`);
  }

  override async down(): Promise<void> {
    this.addSql('drop trigger audit_seal_append_only on audit_seal');
    this.addSql('drop trigger audit_seal_no_truncate on audit_seal');
  }
}
