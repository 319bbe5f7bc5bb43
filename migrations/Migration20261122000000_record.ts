import { Migration } from '@mikro-orm/migrations';

export class Migration20261122000000_record extends Migration {
  override name = 'Migration20261122212226_record';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "audit_entry" ("id" bigserial primary key, "at" timestamptz not null, "actor" varchar(255) not null, "action" varchar(255) not null, "object_type" varchar(255) not null, "object_id" varchar(255) not null, "demand_id" uuid null, "summary" text not null, "before" jsonb null, "after" jsonb null, "reason" text null);`,
    );
    this.addSql(`create index "audit_entry_demand_id_id_index" on "audit_entry" ("demand_id", "id");`);
    this.addSql(
      `create index "audit_entry_object_type_object_id_id_index" on "audit_entry" ("object_type", "object_id", "id");`,
    );

    this.addSql(
      `create table "calendar_year" ("year" int not null, "data" jsonb not null, "imported_at" timestamptz not null, "imported_by" varchar(255) not null, "version" int not null default 1, primary key ("year"));`,
    );

    this.addSql(
      `create table "demand" ("id" uuid not null, "seq" bigserial, "number" varchar(255) not null, "action" varchar(255) not null, "state" varchar(255) not null, "customer" jsonb not null, "customer_code" varchar(255) not null, "customer_name" varchar(255) not null, "account_manager" jsonb not null, "product" jsonb not null, "expected_on" varchar(255) null, "received_at" timestamptz not null, "concluded_at" timestamptz null, "round" int not null default 0, "solution" text null, "template_id" uuid null, "process_instance_key" varchar(255) null, "version" int not null default 1, primary key ("id"));`,
    );
    this.addSql(`alter table "demand" add constraint "demand_seq_unique" unique ("seq");`);
    this.addSql(`alter table "demand" add constraint "demand_number_unique" unique ("number");`);
    this.addSql(`create index "demand_state_seq_index" on "demand" ("state", "seq");`);
    this.addSql(`create index "demand_customer_code_index" on "demand" ("customer_code");`);

    this.addSql(
      `create table "deadline" ("id" uuid not null, "seq" bigserial, "demand_id" uuid not null, "limit_name" varchar(255) not null, "state" varchar(255) not null, "department" varchar(255) not null, "service_level" varchar(255) not null, "received_at" timestamptz not null, "working_days" int not null, "warning_working_days" int not null, "extended_working_days" int not null default 0, "due_at" timestamptz not null, "warn_at" timestamptz not null, "provisional" boolean not null default false, "armed_due_at" timestamptz not null, "armed_warn_at" timestamptz not null, "paused_at" timestamptz null, "remaining_ms" bigint null, "pauses" jsonb not null default '[]', "stopped_at" timestamptz null, "warned_at" timestamptz null, "overdue_at" timestamptz null, "next_tier" int not null default 0, "next_tier_at" timestamptz null, "escalation_instance_key" varchar(255) null, "version" int not null default 1, primary key ("id"));`,
    );
    this.addSql(`alter table "deadline" add constraint "deadline_seq_unique" unique ("seq");`);
    this.addSql(`create index "deadline_state_due_at_index" on "deadline" ("state", "due_at");`);
    this.addSql(`create index "deadline_demand_id_seq_index" on "deadline" ("demand_id", "seq");`);

    this.addSql(
      `create table "confirmation" ("id" uuid not null, "demand_id" uuid not null, "number" varchar(255) not null, "round" int not null, "solution" text not null, "received_at" timestamptz not null, "network_solution" text null, "designed_by" varchar(255) null, "result" varchar(255) null, "in_service_on" varchar(255) null, "replied_at" timestamptz null, "replied_by" varchar(255) null, "version" int not null default 1, primary key ("id"));`,
    );
    this.addSql(`alter table "confirmation" add constraint "confirmation_number_unique" unique ("number");`);
    this.addSql(
      `alter table "confirmation" add constraint "confirmation_demand_id_round_unique" unique ("demand_id", "round");`,
    );

    this.addSql(
      `create table "confirmation_segment" ("id" uuid not null, "confirmation_id" uuid not null, "access_point_id" uuid not null, "position" int not null, "access_point_name" varchar(255) not null, "address" text not null, "segment" varchar(255) not null, "status" varchar(255) not null, "resource" varchar(255) null, "free" int null, "unit" varchar(255) null, "lacking" text null, "note" text null, "source" varchar(255) not null, "approved" boolean null, "planned_on" varchar(255) null, "planned_by" varchar(255) null, "refusal_reason" text null, primary key ("id"));`,
    );
    this.addSql(
      `alter table "confirmation_segment" add constraint "confirmation_segment_confirmation_id_access_point_00b0b_unique" unique ("confirmation_id", "access_point_id", "segment");`,
    );

    this.addSql(
      `create table "access_point" ("id" uuid not null, "demand_id" uuid not null, "position" int not null, "name" varchar(255) not null, "address" text not null, primary key ("id"));`,
    );
    this.addSql(
      `alter table "access_point" add constraint "access_point_demand_id_position_unique" unique ("demand_id", "position");`,
    );

    this.addSql(
      `create table "idempotency_key" ("id" varchar(255) not null, "body_hash" varchar(255) not null, "status" int not null, "body" jsonb not null, "created_at" timestamptz not null default now(), primary key ("id"));`,
    );

    this.addSql(
      `create table "inbox_entry" ("process_instance_key" varchar(255) not null, "element_instance_key" varchar(255) not null, "job_type" varchar(255) not null, "job_key" varchar(255) not null, "result" jsonb not null, "done_at" timestamptz not null default now(), primary key ("process_instance_key", "element_instance_key", "job_type"));`,
    );

    this.addSql(
      `create table "notification" ("id" uuid not null, "seq" bigserial, "at" timestamptz not null, "kind" varchar(255) not null, "department" varchar(255) not null, "recipient" varchar(255) not null, "demand_id" uuid null, "deadline_id" uuid null, "text" text not null, primary key ("id"));`,
    );
    this.addSql(`alter table "notification" add constraint "notification_seq_unique" unique ("seq");`);
    this.addSql(`create index "notification_demand_id_index" on "notification" ("demand_id");`);

    this.addSql(
      `create table "number_sequence" ("name" varchar(255) not null, "last" int not null, primary key ("name"));`,
    );

    this.addSql(
      `create table "outbox_message" ("id" uuid not null, "seq" bigserial, "kind" varchar(255) not null, "key" varchar(255) not null, "payload" jsonb not null, "created_at" timestamptz not null default now(), "next_attempt_at" timestamptz not null default now(), "attempts" int not null default 0, "done_at" timestamptz null, "last_error" text null, primary key ("id"));`,
    );
    this.addSql(`alter table "outbox_message" add constraint "outbox_message_seq_unique" unique ("seq");`);
    this.addSql(
      `create index "outbox_message_done_at_next_attempt_at_index" on "outbox_message" ("done_at", "next_attempt_at");`,
    );
    this.addSql(`create index "outbox_message_key_index" on "outbox_message" ("key");`);

    this.addSql(
      `create table "resource" ("id" uuid not null, "seq" bigserial, "code" varchar(255) not null, "name" varchar(255) not null, "segment" varchar(255) not null, "site_code" varchar(255) not null, "site_name" varchar(255) not null, "coverage" text not null, "coverage_key" text not null, "unit" varchar(255) not null, "capacity" int not null, "free" int not null, "optimizable" int not null default 0, "max_bandwidth" int not null, "service_types" jsonb not null, "owner" varchar(255) not null, "version" int not null default 1, primary key ("id"));`,
    );
    this.addSql(`alter table "resource" add constraint "resource_seq_unique" unique ("seq");`);
    this.addSql(`alter table "resource" add constraint "resource_code_unique" unique ("code");`);
    this.addSql(
      `create index "resource_segment_coverage_key_index" on "resource" ("segment", "coverage_key");`,
    );

    this.addSql(
      `create table "solution_template" ("id" uuid not null, "seq" bigserial, "code" varchar(255) not null, "template_version" int not null, "name" varchar(255) not null, "content" text not null, "service_type" varchar(255) not null, "product_code" varchar(255) null, "published_at" timestamptz not null, "published_by" varchar(255) not null, "demand_id" uuid null, primary key ("id"));`,
    );
    this.addSql(
      `alter table "solution_template" add constraint "solution_template_seq_unique" unique ("seq");`,
    );
    this.addSql(
      `alter table "solution_template" add constraint "solution_template_code_template_version_unique" unique ("code", "template_version");`,
    );

    this.addSql(
      `create table "step" ("id" uuid not null, "seq" bigserial, "key" varchar(255) not null, "name" varchar(255) not null, "department" varchar(255) not null, "state" varchar(255) not null, "demand_id" uuid not null, "deadline_id" uuid null, "process_instance_key" varchar(255) not null, "element_instance_key" varchar(255) not null, "user_task_key" varchar(255) null, "opened_at" timestamptz not null, "due_at" timestamptz null, "completed_at" timestamptz null, "assignee" varchar(255) null, "completed_by" varchar(255) null, "completed_via" varchar(255) null, "variables" jsonb not null, "result" jsonb null, "fault" text null, "priority" int not null default 50, "version" int not null default 1, primary key ("id"));`,
    );
    this.addSql(`alter table "step" add constraint "step_seq_unique" unique ("seq");`);
    this.addSql(
      `alter table "step" add constraint "step_element_instance_key_unique" unique ("element_instance_key");`,
    );
    this.addSql(`create index "step_department_state_seq_index" on "step" ("department", "state", "seq");`);
    this.addSql(`create index "step_demand_id_seq_index" on "step" ("demand_id", "seq");`);

    this.addSql(
      `alter table "deadline" add constraint "deadline_demand_id_foreign" foreign key ("demand_id") references "demand" ("id");`,
    );

    this.addSql(
      `alter table "confirmation" add constraint "confirmation_demand_id_foreign" foreign key ("demand_id") references "demand" ("id");`,
    );

    this.addSql(
      `alter table "confirmation_segment" add constraint "confirmation_segment_confirmation_id_foreign" foreign key ("confirmation_id") references "confirmation" ("id");`,
    );

    this.addSql(
      `alter table "access_point" add constraint "access_point_demand_id_foreign" foreign key ("demand_id") references "demand" ("id");`,
    );

    this.addSql(
      `alter table "step" add constraint "step_demand_id_foreign" foreign key ("demand_id") references "demand" ("id");`,
    );
  }
}
