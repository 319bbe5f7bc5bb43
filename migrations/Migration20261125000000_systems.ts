import { Migration } from '@mikro-orm/migrations';

export class Migration20261125000000_systems extends Migration {
  override up(): void | Promise<void> {
    this.addSql(
      `create table "api_key" ("id" uuid not null, "seq" bigserial, "name" varchar(255) not null, "department" varchar(255) null, "scopes" jsonb not null, "created_at" timestamptz not null, "created_by" varchar(255) not null, "expires_at" timestamptz null, "last_used_at" timestamptz null, "revoked_at" timestamptz null, "revoked_by" varchar(255) null, primary key ("id"));`,
    );
    this.addSql(`alter table "api_key" add constraint "api_key_seq_unique" unique ("seq");`);
    this.addSql(`alter table "api_key" add constraint "api_key_name_unique" unique ("name");`);

    this.addSql(
      `create table "api_key_secret" ("hash" varchar(255) not null, "key_id" uuid not null, "kind" varchar(255) not null, "created_at" timestamptz not null, "valid_until" timestamptz null, primary key ("hash"));`,
    );
    this.addSql(`create index "api_key_secret_key_id_index" on "api_key_secret" ("key_id");`);

    this.addSql(
      `create table "audit_seal" ("seq" bigint not null, "entry_id" bigint not null, "sealed_at" timestamptz(6) not null, "prev_hash" varchar(64) not null, "hash" varchar(64) not null, primary key ("seq"));`,
    );
    this.addSql(`alter table "audit_seal" add constraint "audit_seal_entry_id_unique" unique ("entry_id");`);

    this.addSql(
      `create table "conversion_progress" ("name" varchar(255) not null, "position" jsonb null, "done_at" timestamptz null, primary key ("name"));`,
    );

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
      `create table "personal_key" ("id" varchar(32) not null, "demand_id" uuid null, "fault_id" uuid null, "wrapped" text not null, "created_at" timestamptz not null default now(), primary key ("id"));`,
    );
    this.addSql(`create index "personal_key_demand_id_index" on "personal_key" ("demand_id");`);
    this.addSql(`create index "personal_key_fault_id_index" on "personal_key" ("fault_id");`);

    this.addSql(
      `create table "qualification" ("id" uuid not null, "seq" bigserial, "kind" varchar(255) not null, "asked_at" timestamptz not null, "asked_by" varchar(255) not null, "external_id" varchar(255) null, "description" text null, "items" jsonb not null, primary key ("id"));`,
    );
    this.addSql(`alter table "qualification" add constraint "qualification_seq_unique" unique ("seq");`);
    this.addSql(`create index "qualification_kind_seq_index" on "qualification" ("kind", "seq");`);
    this.addSql(`create index "qualification_external_id_index" on "qualification" ("external_id");`);

    this.addSql(
      `create table "tmf_details" ("kind" varchar(255) not null, "object_id" uuid not null, "external_id" varchar(255) null, "said" jsonb not null, primary key ("kind", "object_id"));`,
    );
    this.addSql(
      `create index "tmf_details_kind_external_id_index" on "tmf_details" ("kind", "external_id");`,
    );

    this.addSql(
      `create table "visible_object" ("object_id" uuid not null, "department" varchar(255) not null, "kind" varchar(255) not null, "seq" bigint not null, "created" boolean not null default false, primary key ("object_id", "department"));`,
    );
    this.addSql(
      `create index "visible_object_department_kind_seq_index" on "visible_object" ("department", "kind", "seq");`,
    );

    this.addSql(
      `create table "webhook_delivery" ("id" uuid not null, "webhook_id" uuid not null, "event_id" uuid not null, "position" bigint not null, "lane" varchar(255) not null, "state" varchar(255) not null, "attempts" int not null default 0, "created_at" timestamptz not null default now(), "first_attempt_at" timestamptz null, "last_attempt_at" timestamptz null, "ended_at" timestamptz null, "last_status" int null, "last_error" text null, primary key ("id"));`,
    );
    this.addSql(
      `create index "webhook_delivery_webhook_id_lane_state_position_index" on "webhook_delivery" ("webhook_id", "lane", "state", "position");`,
    );
    this.addSql(
      `create index "webhook_delivery_webhook_id_state_position_index" on "webhook_delivery" ("webhook_id", "state", "position");`,
    );
    this.addSql(
      `create index "webhook_delivery_state_ended_at_index" on "webhook_delivery" ("state", "ended_at");`,
    );
    this.addSql(
      `alter table "webhook_delivery" add constraint "webhook_delivery_webhook_id_event_id_unique" unique ("webhook_id", "event_id");`,
    );

    this.addSql(
      `create table "webhook_lane" ("webhook_id" uuid not null, "lane" varchar(255) not null, "next_attempt_at" timestamptz not null default now(), primary key ("webhook_id", "lane"));`,
    );
    this.addSql(
      `create index "webhook_lane_webhook_id_next_attempt_at_index" on "webhook_lane" ("webhook_id", "next_attempt_at");`,
    );

    this.addSql(
      `alter table "demand" add "personal_erased_at" timestamptz null, add "traceparent" varchar(255) null;`,
    );

    this.addSql(
      `alter table "event" add "position" bigint null, add "customer_code" varchar(255) null, add "action" varchar(255) null, add "department" varchar(255) null, add "traceparent" varchar(255) null;`,
    );
    this.addSql(`alter table "event" add constraint "event_position_unique" unique ("position");`);
    this.addSql(`create index "event_demand_id_position_index" on "event" ("demand_id", "position");`);
    this.addSql(`create index "event_fault_id_position_index" on "event" ("fault_id", "position");`);
    this.addSql(`create index "event_type_position_index" on "event" ("type", "position");`);

    this.addSql(`alter table "idempotency_key" add "expires_at" timestamptz null;`);
    this.addSql(`create index "idempotency_key_expires_at_index" on "idempotency_key" ("expires_at");`);

    this.addSql(`alter table "notification" alter column "address" type text using ("address"::text);`);

    this.addSql(`alter table "number_sequence" add "base" bigint null;`);

    this.addSql(`alter table "outbox_message" add "traceparent" varchar(255) null;`);
    this.addSql(
      `create index "outbox_message_waiting" on "outbox_message" ("kind", "created_at") where done_at is null;`,
    );

    this.addSql(
      `alter table "fault" add "personal_erased_at" timestamptz null, add "traceparent" varchar(255) null;`,
    );
    this.addSql(`alter table "fault" alter column "confirmed_by" type text using ("confirmed_by"::text);`);

    this.addSql(
      `create index "deadline_running" on "deadline" ("limit_name", "due_at") include ("overdue_at") where state = 'running';`,
    );

    this.addSql(
      `create index "step_waiting" on "step" ("department", "state", "opened_at") include ("user_task_key") where state in ('open', 'completing');`,
    );

    this.addSql(
      `alter table "webhook" add "format" varchar(255) not null default 'standard', add "format_options" jsonb null, add "departments" jsonb not null default '[]', add "actions" jsonb not null default '[]', add "customers" jsonb not null default '[]', add "enabled" boolean not null default true, add "previous_secret" text null, add "previous_secret_until" timestamptz null, add "principal_id" varchar(255) null, add "department" varchar(255) null;`,
    );
    this.addSql(`alter table "webhook" alter column "secret" type text using ("secret"::text);`);

    this.addSql(`alter table "work_order" alter column "order_id" drop not null;`);
    this.addSql(`create index "work_order_issued_at_index" on "work_order" ("issued_at");`);

    this.addSql(
      `alter table "api_key_secret" add constraint "api_key_secret_key_id_foreign" foreign key ("key_id") references "api_key" ("id");`,
    );

    this.addSql(
      `alter table "imported_demand" add constraint "imported_demand_import_id_foreign" foreign key ("import_id") references "import" ("id");`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "api_key_secret" drop constraint "api_key_secret_key_id_foreign";`);
    this.addSql(`alter table "imported_demand" drop constraint "imported_demand_import_id_foreign";`);

    this.addSql(`drop table if exists "api_key" cascade;`);
    this.addSql(`drop table if exists "api_key_secret" cascade;`);
    this.addSql(`drop table if exists "audit_seal" cascade;`);
    this.addSql(`drop table if exists "conversion_progress" cascade;`);
    this.addSql(`drop table if exists "customer" cascade;`);
    this.addSql(`drop table if exists "import" cascade;`);
    this.addSql(`drop table if exists "imported_demand" cascade;`);
    this.addSql(`drop table if exists "personal_key" cascade;`);
    this.addSql(`drop table if exists "qualification" cascade;`);
    this.addSql(`drop table if exists "tmf_details" cascade;`);
    this.addSql(`drop table if exists "visible_object" cascade;`);
    this.addSql(`drop table if exists "webhook_delivery" cascade;`);
    this.addSql(`drop table if exists "webhook_lane" cascade;`);

    this.addSql(`drop index "deadline_running";`);

    this.addSql(`alter table "demand" drop column "personal_erased_at", drop column "traceparent";`);

    this.addSql(`alter table "event" drop constraint "event_position_unique";`);
    this.addSql(`drop index "event_demand_id_position_index";`);
    this.addSql(`drop index "event_fault_id_position_index";`);
    this.addSql(`drop index "event_type_position_index";`);
    this.addSql(
      `alter table "event" drop column "position", drop column "customer_code", drop column "action", drop column "department", drop column "traceparent";`,
    );

    this.addSql(`alter table "fault" drop column "personal_erased_at", drop column "traceparent";`);
    this.addSql(
      `alter table "fault" alter column "confirmed_by" type varchar(255) using ("confirmed_by"::varchar(255));`,
    );

    this.addSql(`drop index "idempotency_key_expires_at_index";`);
    this.addSql(`alter table "idempotency_key" drop column "expires_at";`);

    this.addSql(
      `alter table "notification" alter column "address" type varchar(255) using ("address"::varchar(255));`,
    );

    this.addSql(`alter table "number_sequence" drop column "base";`);

    this.addSql(`drop index "outbox_message_waiting";`);
    this.addSql(`alter table "outbox_message" drop column "traceparent";`);

    this.addSql(`drop index "step_waiting";`);

    this.addSql(
      `alter table "webhook" drop column "format", drop column "format_options", drop column "departments", drop column "actions", drop column "customers", drop column "enabled", drop column "previous_secret", drop column "previous_secret_until", drop column "principal_id", drop column "department";`,
    );
    this.addSql(
      `alter table "webhook" alter column "secret" type varchar(255) using ("secret"::varchar(255));`,
    );

    this.addSql(`drop index "work_order_issued_at_index";`);
    this.addSql(`alter table "work_order" alter column "order_id" set not null;`);
  }
}
