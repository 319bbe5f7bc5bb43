import { Migration } from '@mikro-orm/migrations';

export class Migration20261125000000_systems extends Migration {
  override up(): void | Promise<void> {
    this.addSql(
      `create table "customer" ("id" uuid not null, "seq" bigserial, "code" varchar(255) not null, "name" varchar(255) not null, "important" boolean not null default false, "service_level" varchar(255) not null default 'standard', "contact" jsonb not null, "account_manager" jsonb null, "updated_at" timestamptz not null, "updated_by" varchar(255) not null, "version" int not null default 1, primary key ("id"));`,
    );
    this.addSql(`alter table "customer" add constraint "customer_seq_unique" unique ("seq");`);
    this.addSql(`alter table "customer" add constraint "customer_code_unique" unique ("code");`);
    this.addSql(`create index "customer_name_index" on "customer" ("name");`);

    this.addSql(
      `create table "import" ("id" uuid not null, "seq" bigserial, "kind" varchar(255) not null, "file_name" varchar(255) null, "format" varchar(255) not null, "sha256" varchar(255) not null, "rows" int not null, "created" int not null, "updated" int not null, "unchanged" int not null, "at" timestamptz not null, "actor" varchar(255) not null, primary key ("id"));`,
    );
    this.addSql(`alter table "import" add constraint "import_seq_unique" unique ("seq");`);
    this.addSql(`create index "import_kind_sha256_index" on "import" ("kind", "sha256");`);

    this.addSql(
      `create table "imported_demand" ("external_number" varchar(255) not null, "demand_id" uuid not null, "import_id" uuid not null, "row_number" int not null, "content_hash" varchar(255) not null, primary key ("external_number"));`,
    );
    this.addSql(
      `alter table "imported_demand" add constraint "imported_demand_demand_id_unique" unique ("demand_id");`,
    );

    this.addSql(
      `alter table "imported_demand" add constraint "imported_demand_import_id_foreign" foreign key ("import_id") references "import" ("id");`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "imported_demand" drop constraint "imported_demand_import_id_foreign";`);

    this.addSql(`drop table if exists "customer" cascade;`);
    this.addSql(`drop table if exists "import" cascade;`);
    this.addSql(`drop table if exists "imported_demand" cascade;`);
  }
}
