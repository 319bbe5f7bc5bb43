import { Migration } from '@mikro-orm/migrations';

export class Migration20261123000000_in_sale extends Migration {
  override name = 'Migration20261123000000_in_sale';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "acceptance_archive" ("id" uuid not null, "seq" bigserial, "number" varchar(255) not null, "demand_id" uuid not null, "acceptance_id" uuid not null, "archived_at" timestamptz not null, "customer_code" varchar(255) not null, "customer_name" varchar(255) not null, "circuits" jsonb not null, "metadata" jsonb not null, "sha256" varchar(255) not null, primary key ("id"));`,
    );
    this.addSql(
      `alter table "acceptance_archive" add constraint "acceptance_archive_seq_unique" unique ("seq");`,
    );
    this.addSql(
      `alter table "acceptance_archive" add constraint "acceptance_archive_number_unique" unique ("number");`,
    );
    this.addSql(
      `alter table "acceptance_archive" add constraint "acceptance_archive_acceptance_id_unique" unique ("acceptance_id");`,
    );
    this.addSql(
      `create index "acceptance_archive_customer_code_index" on "acceptance_archive" ("customer_code");`,
    );
    this.addSql(
      `create index "acceptance_archive_archived_at_index" on "acceptance_archive" ("archived_at");`,
    );
    this.addSql(`create index "acceptance_archive_demand_id_index" on "acceptance_archive" ("demand_id");`);

    this.addSql(
      `create table "attachment" ("id" uuid not null, "seq" bigserial, "demand_id" uuid not null, "kind" varchar(255) not null, "name" varchar(255) not null, "media_type" varchar(255) not null, "size" int not null, "sha256" varchar(255) not null, "uploaded_at" timestamptz not null, "uploaded_by" varchar(255) not null, "content" bytea not null, primary key ("id"));`,
    );
    this.addSql(`alter table "attachment" add constraint "attachment_seq_unique" unique ("seq");`);
    this.addSql(`create index "attachment_demand_id_seq_index" on "attachment" ("demand_id", "seq");`);

    this.addSql(
      `create table "event" ("id" uuid not null, "seq" bigserial, "type" varchar(255) not null, "at" timestamptz not null, "demand_id" uuid null, "data" jsonb not null, "dispatched_at" timestamptz null, primary key ("id"));`,
    );
    this.addSql(`alter table "event" add constraint "event_seq_unique" unique ("seq");`);
    this.addSql(`create index "event_dispatched_at_seq_index" on "event" ("dispatched_at", "seq");`);

    this.addSql(
      `create table "handling_record" ("id" uuid not null, "seq" bigserial, "demand_id" uuid not null, "order_id" uuid not null, "number" varchar(255) not null, "at_step" varchar(255) not null, "reason" text not null, "reported_by" varchar(255) not null, "reported_at" timestamptz not null, "round" int not null default 1, "opinions" jsonb not null default '[]', "decision" varchar(255) null, "agreed_at" timestamptz null, "version" int not null default 1, primary key ("id"));`,
    );
    this.addSql(`alter table "handling_record" add constraint "handling_record_seq_unique" unique ("seq");`);
    this.addSql(
      `alter table "handling_record" add constraint "handling_record_number_unique" unique ("number");`,
    );
    this.addSql(
      `create index "handling_record_demand_id_seq_index" on "handling_record" ("demand_id", "seq");`,
    );

    this.addSql(
      `create table "provisioning_order" ("id" uuid not null, "seq" bigserial, "demand_id" uuid not null, "confirmation_id" uuid not null, "number" varchar(255) not null, "state" varchar(255) not null, "interface_type" varchar(255) not null, "requested_on" varchar(255) null, "remark" text null, "applied_at" timestamptz not null, "applied_by" varchar(255) not null, "accepted_at" timestamptz null, "accepted_by" varchar(255) null, "schedule" text null, "opened_at" timestamptz null, "test_result" text null, "replied_at" timestamptz null, "status_transferred_at" timestamptz null, "status_transferred_by" varchar(255) null, "version" int not null default 1, primary key ("id"));`,
    );
    this.addSql(
      `alter table "provisioning_order" add constraint "provisioning_order_seq_unique" unique ("seq");`,
    );
    this.addSql(
      `alter table "provisioning_order" add constraint "provisioning_order_number_unique" unique ("number");`,
    );
    this.addSql(
      `create index "provisioning_order_demand_id_seq_index" on "provisioning_order" ("demand_id", "seq");`,
    );

    this.addSql(
      `create table "order_segment" ("id" uuid not null, "order_id" uuid not null, "access_point_id" uuid not null, "position" int not null, "access_point_name" varchar(255) not null, "address" text not null, "segment" varchar(255) not null, "way" varchar(255) not null, "lacking" text null, "planned_on" varchar(255) null, "completed_on" varchar(255) null, "completed_by" varchar(255) null, "deviation_reason" text null, "built_code" varchar(255) null, "built_name" varchar(255) null, "built_owner" varchar(255) null, "built_quantity" int null, "recorded_at" timestamptz null, "unit_id" uuid null, "device" varchar(255) null, "port" varchar(255) null, "odf" varchar(255) null, "owner" varchar(255) null, "version" int not null default 1, primary key ("id"));`,
    );
    this.addSql(
      `alter table "order_segment" add constraint "order_segment_order_id_access_point_id_segment_unique" unique ("order_id", "access_point_id", "segment");`,
    );

    this.addSql(
      `create table "circuit" ("id" uuid not null, "order_id" uuid not null, "access_point_id" uuid not null, "position" int not null, "access_point_name" varchar(255) not null, "address" text not null, "code" varchar(255) null, "interface_type" varchar(255) not null, "ip" varchar(255) null, "vlan" varchar(255) null, "route" text null, "test_result" text null, "version" int not null default 1, primary key ("id"));`,
    );
    this.addSql(`alter table "circuit" add constraint "circuit_code_unique" unique ("code");`);
    this.addSql(
      `alter table "circuit" add constraint "circuit_order_id_access_point_id_unique" unique ("order_id", "access_point_id");`,
    );

    this.addSql(
      `create table "acceptance" ("id" uuid not null, "seq" bigserial, "demand_id" uuid not null, "order_id" uuid not null, "number" varchar(255) not null, "round" int not null, "opened_at" timestamptz not null, "conclusion" varchar(255) null, "concluded_at" timestamptz null, "concluded_by" varchar(255) null, "defects" text null, "customer_signature" jsonb null, "manager_signature" jsonb null, "support_signature" jsonb null, "version" int not null default 1, primary key ("id"));`,
    );
    this.addSql(`alter table "acceptance" add constraint "acceptance_seq_unique" unique ("seq");`);
    this.addSql(`alter table "acceptance" add constraint "acceptance_number_unique" unique ("number");`);
    this.addSql(
      `alter table "acceptance" add constraint "acceptance_demand_id_round_unique" unique ("demand_id", "round");`,
    );

    this.addSql(
      `create table "acceptance_test" ("id" uuid not null, "acceptance_id" uuid not null, "circuit_id" uuid not null, "circuit_code" varchar(255) not null, "access_point_name" varchar(255) not null, "position" int not null, "test_hours" real not null, "errored_seconds" int not null, "loop_delay" real not null, "loss" real not null, "received_power" real null, primary key ("id"));`,
    );
    this.addSql(
      `alter table "acceptance_test" add constraint "acceptance_test_acceptance_id_circuit_id_unique" unique ("acceptance_id", "circuit_id");`,
    );

    this.addSql(
      `create table "resource_history" ("id" bigserial primary key, "at" timestamptz not null, "actor" varchar(255) not null, "resource_code" varchar(255) not null, "unit_number" int null, "from_state" varchar(255) null, "to_state" varchar(255) null, "demand_id" uuid null, "text" text not null);`,
    );
    this.addSql(
      `create index "resource_history_resource_code_id_index" on "resource_history" ("resource_code", "id");`,
    );
    this.addSql(
      `create index "resource_history_demand_id_id_index" on "resource_history" ("demand_id", "id");`,
    );

    this.addSql(
      `create table "resource_unit" ("id" uuid not null, "resource_id" uuid not null, "number" int not null, "state" varchar(255) not null, "demand_id" uuid null, "access_point_id" uuid null, "since" timestamptz not null, "version" int not null default 1, primary key ("id"));`,
    );
    this.addSql(`create index "resource_unit_demand_id_index" on "resource_unit" ("demand_id");`);
    this.addSql(
      `alter table "resource_unit" add constraint "resource_unit_resource_id_number_unique" unique ("resource_id", "number");`,
    );

    this.addSql(
      `create table "service" ("id" uuid not null, "seq" bigserial, "number" varchar(255) not null, "state" varchar(255) not null, "demand_id" uuid not null, "order_id" uuid not null, "archive_number" varchar(255) not null, "customer_code" varchar(255) not null, "customer_name" varchar(255) not null, "product_code" varchar(255) not null, "product_name" varchar(255) not null, "service_type" varchar(255) not null, "bandwidth" int not null, "activated_at" timestamptz not null, "version" int not null default 1, primary key ("id"));`,
    );
    this.addSql(`alter table "service" add constraint "service_seq_unique" unique ("seq");`);
    this.addSql(`alter table "service" add constraint "service_number_unique" unique ("number");`);
    this.addSql(`create index "service_customer_code_index" on "service" ("customer_code");`);
    this.addSql(`alter table "service" add constraint "service_demand_id_unique" unique ("demand_id");`);

    this.addSql(
      `create table "webhook" ("id" uuid not null, "seq" bigserial, "url" text not null, "types" jsonb not null, "secret" varchar(255) not null, "created_at" timestamptz not null, "created_by" varchar(255) not null, primary key ("id"));`,
    );
    this.addSql(`alter table "webhook" add constraint "webhook_seq_unique" unique ("seq");`);

    this.addSql(
      `create table "work_order" ("id" uuid not null, "order_id" uuid not null, "number" varchar(255) not null, "round" int not null, "work_place" varchar(255) not null, "state" varchar(255) not null, "task" text not null, "issued_at" timestamptz not null, "unit" varchar(255) null, "people" varchar(255) null, "place" text null, "planned_from" varchar(255) null, "planned_to" varchar(255) null, "started_on" varchar(255) null, "finished_on" varchar(255) null, "materials" text null, "optical_power" varchar(255) null, "leftover" text null, "blocked_reason" text null, "completed_by" varchar(255) null, "completed_at" timestamptz null, "version" int not null default 1, primary key ("id"));`,
    );
    this.addSql(`alter table "work_order" add constraint "work_order_number_unique" unique ("number");`);
    this.addSql(
      `alter table "work_order" add constraint "work_order_order_id_round_work_place_unique" unique ("order_id", "round", "work_place");`,
    );

    this.addSql(`alter table "demand" add "cancellation" jsonb null;`);

    this.addSql(
      `alter table "notification" add "address" varchar(255) null, add "sent_at" timestamptz null;`,
    );

    this.addSql(
      `alter table "attachment" add constraint "attachment_demand_id_foreign" foreign key ("demand_id") references "demand" ("id");`,
    );

    this.addSql(
      `alter table "handling_record" add constraint "handling_record_demand_id_foreign" foreign key ("demand_id") references "demand" ("id");`,
    );

    this.addSql(
      `alter table "provisioning_order" add constraint "provisioning_order_demand_id_foreign" foreign key ("demand_id") references "demand" ("id");`,
    );
    this.addSql(
      `alter table "provisioning_order" add constraint "provisioning_order_confirmation_id_foreign" foreign key ("confirmation_id") references "confirmation" ("id");`,
    );

    this.addSql(
      `alter table "order_segment" add constraint "order_segment_order_id_foreign" foreign key ("order_id") references "provisioning_order" ("id");`,
    );

    this.addSql(
      `alter table "circuit" add constraint "circuit_order_id_foreign" foreign key ("order_id") references "provisioning_order" ("id");`,
    );

    this.addSql(
      `alter table "acceptance" add constraint "acceptance_demand_id_foreign" foreign key ("demand_id") references "demand" ("id");`,
    );
    this.addSql(
      `alter table "acceptance" add constraint "acceptance_order_id_foreign" foreign key ("order_id") references "provisioning_order" ("id");`,
    );

    this.addSql(
      `alter table "acceptance_test" add constraint "acceptance_test_acceptance_id_foreign" foreign key ("acceptance_id") references "acceptance" ("id");`,
    );

    this.addSql(
      `alter table "resource_unit" add constraint "resource_unit_resource_id_foreign" foreign key ("resource_id") references "resource" ("id");`,
    );

    this.addSql(
      `alter table "service" add constraint "service_demand_id_foreign" foreign key ("demand_id") references "demand" ("id");`,
    );

    this.addSql(
      `alter table "work_order" add constraint "work_order_order_id_foreign" foreign key ("order_id") references "provisioning_order" ("id");`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "order_segment" drop constraint "order_segment_order_id_foreign";`);
    this.addSql(`alter table "circuit" drop constraint "circuit_order_id_foreign";`);
    this.addSql(`alter table "acceptance" drop constraint "acceptance_order_id_foreign";`);
    this.addSql(`alter table "work_order" drop constraint "work_order_order_id_foreign";`);
    this.addSql(`alter table "acceptance_test" drop constraint "acceptance_test_acceptance_id_foreign";`);

    this.addSql(`drop table if exists "acceptance_archive" cascade;`);
    this.addSql(`drop table if exists "attachment" cascade;`);
    this.addSql(`drop table if exists "event" cascade;`);
    this.addSql(`drop table if exists "handling_record" cascade;`);
    this.addSql(`drop table if exists "provisioning_order" cascade;`);
    this.addSql(`drop table if exists "order_segment" cascade;`);
    this.addSql(`drop table if exists "circuit" cascade;`);
    this.addSql(`drop table if exists "acceptance" cascade;`);
    this.addSql(`drop table if exists "acceptance_test" cascade;`);
    this.addSql(`drop table if exists "resource_history" cascade;`);
    this.addSql(`drop table if exists "resource_unit" cascade;`);
    this.addSql(`drop table if exists "service" cascade;`);
    this.addSql(`drop table if exists "webhook" cascade;`);
    this.addSql(`drop table if exists "work_order" cascade;`);

    this.addSql(`alter table "demand" drop column "cancellation";`);

    this.addSql(`alter table "notification" drop column "address", drop column "sent_at";`);
  }
}
