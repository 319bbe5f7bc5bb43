import { Migration } from '@mikro-orm/migrations';

export class Migration20261124000000_after_sale extends Migration {
  override up(): void | Promise<void> {
    this.addSql(
      `create table "fault_archive" ("id" uuid not null, "seq" bigserial, "number" varchar(255) not null, "fault_id" uuid not null, "archived_at" timestamptz not null, "content" jsonb not null, "sha256" varchar(255) not null, primary key ("id"));`,
    );
    this.addSql(`alter table "fault_archive" add constraint "fault_archive_seq_unique" unique ("seq");`);
    this.addSql(
      `alter table "fault_archive" add constraint "fault_archive_number_unique" unique ("number");`,
    );
    this.addSql(
      `alter table "fault_archive" add constraint "fault_archive_fault_id_unique" unique ("fault_id");`,
    );

    this.addSql(
      `create table "model_release" ("number" int not null, "at" timestamptz not null, "author" varchar(255) not null, "remark" text not null, "kind" varchar(255) not null, "restores" int null, "digest" varchar(255) not null, "changes" jsonb not null, primary key ("number"));`,
    );

    this.addSql(
      `create table "model_move" ("id" uuid not null, "release_number" int not null, "process_instance_key" varchar(255) not null, "process_id" varchar(255) not null, "from_version" int not null, "from_key" varchar(255) not null, "to_version" int not null, "to_key" varchar(255) not null, "demand_id" uuid null, "fault_id" uuid null, "author" varchar(255) not null, "state" varchar(255) not null, "reason" text null, "at" timestamptz null, primary key ("id"));`,
    );
    this.addSql(`create index "model_move_state_index" on "model_move" ("state");`);
    this.addSql(
      `alter table "model_move" add constraint "model_move_release_number_process_instance_key_unique" unique ("release_number", "process_instance_key");`,
    );

    this.addSql(
      `create table "model_file" ("id" uuid not null, "release_number" int not null, "name" varchar(255) not null, "content" text not null, "sha256" varchar(255) not null, "definitions" jsonb not null, primary key ("id"));`,
    );
    this.addSql(
      `alter table "model_file" add constraint "model_file_release_number_name_unique" unique ("release_number", "name");`,
    );

    this.addSql(
      `create table "fault" ("id" uuid not null, "seq" bigserial, "number" varchar(255) not null, "state" varchar(255) not null, "source" varchar(255) not null, "direct" boolean not null, "important" boolean not null, "severity" varchar(255) not null, "service_id" uuid null, "circuit_code" varchar(255) null, "customer" jsonb not null, "customer_code" varchar(255) not null, "customer_name" varchar(255) not null, "service_level" varchar(255) not null, "description" text not null, "occurred_at" timestamptz null, "received_at" timestamptz not null, "received_from" varchar(255) not null, "repeat_of" uuid null, "round" int not null default 1, "place" varchar(255) null, "cause" text null, "remedy" text null, "restored_at" timestamptz null, "confirmed_by" varchar(255) null, "replied_at" timestamptz null, "inspected_by" varchar(255) null, "concluded_at" timestamptz null, "process_instance_key" varchar(255) null, "version" int not null default 1, primary key ("id"));`,
    );
    this.addSql(`alter table "fault" add constraint "fault_seq_unique" unique ("seq");`);
    this.addSql(`alter table "fault" add constraint "fault_number_unique" unique ("number");`);
    this.addSql(`create index "fault_state_seq_index" on "fault" ("state", "seq");`);
    this.addSql(`create index "fault_customer_code_index" on "fault" ("customer_code");`);
    this.addSql(`create index "fault_service_id_state_index" on "fault" ("service_id", "state");`);
    this.addSql(`create index "fault_repeat_of_index" on "fault" ("repeat_of");`);

    this.addSql(
      `create table "closure_order" ("id" uuid not null, "seq" bigserial, "number" varchar(255) not null, "demand_id" uuid not null, "service_id" uuid not null, "kind" varchar(255) not null, "of_adjustment" boolean not null default false, "state" varchar(255) not null, "reason" text null, "effective_on" varchar(255) not null, "resume_on" varchar(255) null, "dispatched_at" timestamptz not null, "accepted_at" timestamptz null, "accepted_by" varchar(255) null, "return_reason" text null, "carried_out_at" timestamptz null, "carried_out_by" varchar(255) null, "remark" text null, "resume_requested_at" timestamptz null, "resume_requested_by" varchar(255) null, "resume_reason" text null, "resumed_at" timestamptz null, "resumed_by" varchar(255) null, "version" int not null default 1, primary key ("id"));`,
    );
    this.addSql(`alter table "closure_order" add constraint "closure_order_seq_unique" unique ("seq");`);
    this.addSql(
      `alter table "closure_order" add constraint "closure_order_number_unique" unique ("number");`,
    );
    this.addSql(`create index "closure_order_demand_id_seq_index" on "closure_order" ("demand_id", "seq");`);
    this.addSql(
      `create index "closure_order_service_id_state_index" on "closure_order" ("service_id", "state");`,
    );

    this.addSql(`alter table "audit_entry" add "fault_id" uuid null;`);
    this.addSql(`create index "audit_entry_fault_id_id_index" on "audit_entry" ("fault_id", "id");`);

    this.addSql(`alter table "demand" add "service_id" uuid null, add "closure" jsonb null;`);
    this.addSql(`create index "demand_service_id_state_index" on "demand" ("service_id", "state");`);

    this.addSql(`alter table "event" add "fault_id" uuid null;`);

    this.addSql(`alter table "notification" add "fault_id" uuid null;`);

    this.addSql(`alter table "provisioning_order" add "kind" varchar(255) not null default 'provisioning';`);
    this.addSql(`alter table "provisioning_order" alter column "confirmation_id" drop not null;`);

    this.addSql(`alter table "circuit" drop constraint "circuit_code_unique";`);
    this.addSql(`create index "circuit_code_index" on "circuit" ("code");`);
    this.addSql(
      `alter table "circuit" add constraint "circuit_order_id_code_unique" unique ("order_id", "code");`,
    );

    this.addSql(
      `alter table "service" add "important" boolean not null default false, add "service_level" varchar(255) not null default 'standard', add "suspended_at" timestamptz null, add "resume_on" varchar(255) null, add "releasing" boolean not null default false, add "closed_at" timestamptz null, add "replaces_id" uuid null;`,
    );

    this.addSql(
      `alter table "deadline" add "fault_id" uuid null, add "hours" int null, add "warning_hours" int not null default 0, add "extended_hours" int not null default 0;`,
    );
    this.addSql(
      `alter table "deadline" add constraint "deadline_fault_id_foreign" foreign key ("fault_id") references "fault" ("id") on delete no action;`,
    );
    this.addSql(`alter table "deadline" alter column "demand_id" drop not null;`);
    this.addSql(`create index "deadline_fault_id_seq_index" on "deadline" ("fault_id", "seq");`);
    this.addSql(`create index "deadline_stopped_at_index" on "deadline" ("stopped_at");`);
    this.addSql(
      `alter table "deadline" add constraint "deadline_of_one_case" check (num_nonnulls(demand_id, fault_id) = 1);`,
    );

    this.addSql(
      `alter table "step" add "fault_id" uuid null, add "held_at" timestamptz null, add "hold_reason" text null, add "held_by" varchar(255) null, add "senders" jsonb not null default '[]', add "wanted_assignee" varchar(255) null;`,
    );
    this.addSql(
      `alter table "step" add constraint "step_fault_id_foreign" foreign key ("fault_id") references "fault" ("id") on delete no action;`,
    );
    this.addSql(`alter table "step" alter column "demand_id" drop not null;`);
    this.addSql(`create index "step_fault_id_seq_index" on "step" ("fault_id", "seq");`);
    this.addSql(`create index "step_completed_at_index" on "step" ("completed_at");`);
    this.addSql(
      `alter table "step" add constraint "step_of_one_case" check (num_nonnulls(demand_id, fault_id) = 1);`,
    );

    this.addSql(
      `alter table "model_move" add constraint "model_move_release_number_foreign" foreign key ("release_number") references "model_release" ("number");`,
    );

    this.addSql(
      `alter table "model_file" add constraint "model_file_release_number_foreign" foreign key ("release_number") references "model_release" ("number");`,
    );

    this.addSql(
      `alter table "fault" add constraint "fault_service_id_foreign" foreign key ("service_id") references "service" ("id") on delete no action;`,
    );

    this.addSql(
      `alter table "closure_order" add constraint "closure_order_demand_id_foreign" foreign key ("demand_id") references "demand" ("id");`,
    );
    this.addSql(
      `alter table "closure_order" add constraint "closure_order_service_id_foreign" foreign key ("service_id") references "service" ("id");`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "model_move" drop constraint "model_move_release_number_foreign";`);
    this.addSql(`alter table "model_file" drop constraint "model_file_release_number_foreign";`);
    this.addSql(`alter table "deadline" drop constraint "deadline_fault_id_foreign";`);
    this.addSql(`alter table "step" drop constraint "step_fault_id_foreign";`);

    this.addSql(`drop table if exists "fault_archive" cascade;`);
    this.addSql(`drop table if exists "model_release" cascade;`);
    this.addSql(`drop table if exists "model_move" cascade;`);
    this.addSql(`drop table if exists "model_file" cascade;`);
    this.addSql(`drop table if exists "fault" cascade;`);
    this.addSql(`drop table if exists "closure_order" cascade;`);

    this.addSql(`drop index "audit_entry_fault_id_id_index";`);
    this.addSql(`alter table "audit_entry" drop column "fault_id";`);

    this.addSql(`drop index "circuit_code_index";`);
    this.addSql(`alter table "circuit" drop constraint "circuit_order_id_code_unique";`);
    this.addSql(`alter table "circuit" add constraint "circuit_code_unique" unique ("code");`);

    this.addSql(`drop index "deadline_fault_id_seq_index";`);
    this.addSql(`drop index "deadline_stopped_at_index";`);
    this.addSql(`alter table "deadline" drop constraint "deadline_of_one_case";`);
    this.addSql(
      `alter table "deadline" drop column "fault_id", drop column "hours", drop column "warning_hours", drop column "extended_hours";`,
    );
    this.addSql(`alter table "deadline" alter column "demand_id" set not null;`);

    this.addSql(`drop index "demand_service_id_state_index";`);
    this.addSql(`alter table "demand" drop column "service_id", drop column "closure";`);

    this.addSql(`alter table "event" drop column "fault_id";`);

    this.addSql(`alter table "notification" drop column "fault_id";`);

    this.addSql(`alter table "provisioning_order" drop column "kind";`);
    this.addSql(`alter table "provisioning_order" alter column "confirmation_id" set not null;`);

    this.addSql(
      `alter table "service" drop column "important", drop column "service_level", drop column "suspended_at", drop column "resume_on", drop column "releasing", drop column "closed_at", drop column "replaces_id";`,
    );

    this.addSql(`drop index "step_fault_id_seq_index";`);
    this.addSql(`drop index "step_completed_at_index";`);
    this.addSql(`alter table "step" drop constraint "step_of_one_case";`);
    this.addSql(
      `alter table "step" drop column "fault_id", drop column "held_at", drop column "hold_reason", drop column "held_by", drop column "senders", drop column "wanted_assignee";`,
    );
    this.addSql(`alter table "step" alter column "demand_id" set not null;`);
  }
}
