import { Migration } from '@mikro-orm/migrations';

/** The record is append-only in the database itself: not even the service's own user can rewrite it. */
export class Migration20261122000001_append_only extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create function refuse_change() returns trigger language plpgsql as $$
      begin raise exception 'the record % is append-only', tg_table_name using errcode = 'insufficient_privilege'; end $$`);
    this.addSql(`create trigger audit_entry_append_only before update or delete on audit_entry
      for each row execute function refuse_change()`);
    this.addSql(`create trigger audit_entry_no_truncate before truncate on audit_entry
      for each statement execute function refuse_change()`);
  }

  override async down(): Promise<void> {
    this.addSql('drop trigger audit_entry_append_only on audit_entry');
    this.addSql('drop trigger audit_entry_no_truncate on audit_entry');
    this.addSql('drop function refuse_change');
  }
}
