import { Migration } from '@mikro-orm/migrations';

/**
 * The audit is append-only in the database itself: no statement of the service, and none of a person at its
 * console, changes, deletes or empties it. Only whoever owns the table can drop these triggers first; where the
 * service must not, let it connect as a user who owns nothing.
 */
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
