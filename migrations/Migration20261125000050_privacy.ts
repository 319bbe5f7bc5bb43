import { Migration } from '@mikro-orm/migrations';

/**
 * The chain over the audit is append-only in the database itself, as the audit is. Names of customers' people leave the sentences of the
 * audit and the events of the release before: they stand in members beside, which the service encrypts at its start
 * (convert-old-rows.ts). Nothing is chained yet.
 */
export class Migration20261125000050_privacy extends Migration {
  override async up(): Promise<void> {
    this.addSql('alter table audit_entry disable trigger audit_entry_append_only');
    this.addSql(`update audit_entry set summary = regexp_replace(summary, '客户.{1,200}确认', '客户确认')
      where action in ('fault.restored', 'fault.not-restored', 'fault.replied')`);
    this.addSql('alter table audit_entry enable trigger audit_entry_append_only');
    for (const column of ['step.variables', 'inbox_entry.result']) {
      const [table, name] = column.split('.');
      this.addSql(`update ${table} set ${name} =
          regexp_replace(${name}::text, '客户[^"]{1,200}?确认(已恢复|未排除)', '客户确认\\1', 'g')::jsonb
        where ${name}::text ~ '客户[^"]{1,200}确认(已恢复|未排除)'`);
    }
    this.addSql(`update event set data = data - 'confirmedBy' where type = 'fault.replied'`);
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
