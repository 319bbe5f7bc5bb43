import { Migration } from '@mikro-orm/migrations';

/** What the reconciler keeps, and in the inbox whose job each was: the history by which a case is restarted (ADR 19). */
export class Migration20261130010000_reconciler extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table "case_restart" ("case_id" uuid not null, "no" int not null, "state" varchar(255) not null, "asked_by" varchar(255) not null, "asked_at" timestamptz not null default now(), "attempts" int not null default 0, "replaces" varchar(255) null, "progress_at" timestamptz not null default now(), "ended_at" timestamptz null, primary key ("case_id", "no"));`,
    );
    this.addSql(
      `create index "case_restart_under_way" on "case_restart" ("case_id") where state in ('asked', 'replaying');`,
    );
    this.addSql(
      `create table "engine_life" ("life" int not null, "marker" uuid not null, "planted_at" timestamptz null, "began_at" timestamptz not null default now(), "looked_at" timestamptz null, "read_position" bigint not null default 0, primary key ("life"));`,
    );
    this.addSql(
      `create table "reconciliation_finding" ("kind" varchar(255) not null, "object" varchar(255) not null, "case_id" uuid null, "message" text not null, "command" text null, "first_seen_at" timestamptz not null default now(), "last_seen_at" timestamptz not null default now(), "looks" int not null default 1, primary key ("kind", "object"));`,
    );
    this.addSql(
      `alter table "inbox_entry" add "seq" bigserial not null, add "case_id" uuid null, add "element_id" varchar(255) null, add "loop_counter" int null, add "restart" int not null default 0;`,
    );
    this.addSql(`create index "inbox_entry_history" on "inbox_entry" ("case_id", "seq");`);
    // Nobody knows which jobs of the release before were theirs: a row that no job ever has keeps them from being restarted.
    for (const [kind, ended] of [
      ['demand', "'completed', 'withdrawn', 'cancelled'"],
      ['fault', "'archived', 'repeat'"],
    ])
      this.addSql(
        `insert into inbox_entry (process_instance_key, element_instance_key, job_type, job_key, result, case_id, element_id)
         select 'unrecorded', id::text, 'unrecorded', '0', '{}', id, 'unrecorded' from ${kind} where state not in (${ended})`,
      );
  }

  override async down(): Promise<void> {
    this.addSql(`delete from inbox_entry where job_type = 'unrecorded'`);
    this.addSql('drop table "case_restart"');
    this.addSql('drop table "engine_life"');
    this.addSql('drop table "reconciliation_finding"');
    this.addSql('drop index "inbox_entry_history"');
    this.addSql(
      'alter table "inbox_entry" drop column "seq", drop column "case_id", drop column "element_id", drop column "loop_counter", drop column "restart"',
    );
  }
}
