import { Migration } from '@mikro-orm/migrations';

/**
 * Lists of a million demands. A part of a customer's name is looked for among the customers, of whom there are few, instead of
 * through all demands; demands of one customer, and those whose personal data is to be erased, are read off an index.
 */
export class Migration20261130104650_lists extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table "demand_customer" ("id" bigserial primary key, "code" varchar(255) not null, "name" varchar(255) not null)`,
    );
    this.addSql(`create index "demand_customer_code_name_index" on "demand_customer" ("code", "name")`);
    // Once for all rows of an insert. Two who write a new customer at the same moment both do: a line too many harms nobody.
    this.addSql(`create function demand_customer_of() returns trigger language plpgsql as $$
      begin
        insert into demand_customer (code, name)
          select distinct customer_code, customer_name from made
            where not exists (select 1 from demand_customer c where c.code = made.customer_code and c.name = made.customer_name);
        return null;
      end $$`);
    this.addSql(`create trigger demand_customer_of after insert on demand
      referencing new table as made for each statement execute function demand_customer_of()`);
    this.addSql(
      `insert into demand_customer (code, name) select distinct customer_code, customer_name from demand`,
    );
    this.addSql(`drop index "demand_customer_code_index"`);
    this.addSql(`create index "demand_customer_code_seq_index" on "demand" ("customer_code", "seq")`);
    this.addSql(
      `create index "demand_erasable" on "demand" ("concluded_at") where concluded_at is not null and personal_erased_at is null`,
    );
  }

  override async down(): Promise<void> {
    this.addSql('drop index "demand_erasable"');
    this.addSql('drop index "demand_customer_code_seq_index"');
    this.addSql('create index "demand_customer_code_index" on "demand" ("customer_code")');
    this.addSql('drop trigger demand_customer_of on demand');
    this.addSql('drop function demand_customer_of()');
    this.addSql('drop table "demand_customer"');
  }
}
