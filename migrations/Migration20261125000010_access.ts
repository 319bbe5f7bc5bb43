import { Migration } from '@mikro-orm/migrations';

/** What departments see follows their steps; a key is asked for once more before a transaction of it commits. */
export class Migration20261125000010_access extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create function show_step_to_department() returns trigger language plpgsql as $$
      begin
        insert into visible_object (object_id, department, kind, seq)
        values (new.id, new.department, 'step', new.seq) on conflict do nothing;
        if new.demand_id is not null then
          insert into visible_object (object_id, department, kind, seq)
          select id, new.department, 'demand', seq from demand where id = new.demand_id on conflict do nothing;
        else
          insert into visible_object (object_id, department, kind, seq)
          select id, new.department, 'fault', seq from fault where id = new.fault_id on conflict do nothing;
        end if;
        return null;
      end $$`);
    this.addSql(`create trigger step_visible_inserted after insert on step
      for each row execute function show_step_to_department()`);
    this.addSql(`create trigger step_visible_updated after update on step
      for each row when (old.department is distinct from new.department)
      execute function show_step_to_department()`);
    // Steps of the release before, with everybody who had them.
    this.addSql(`insert into visible_object (object_id, department, kind, seq)
      select step.id, had.department, 'step', step.seq from step
      cross join lateral (
        select step.department union select sender ->> 'department' from jsonb_array_elements(step.senders) sender
      ) as had(department)
      on conflict do nothing`);
    this.addSql(`insert into visible_object (object_id, department, kind, seq)
      select distinct demand.id, v.department, 'demand', demand.seq from visible_object v
      join step on step.id = v.object_id join demand on demand.id = step.demand_id
      where v.kind = 'step' on conflict do nothing`);
    this.addSql(`insert into visible_object (object_id, department, kind, seq)
      select distinct fault.id, v.department, 'fault', fault.seq from visible_object v
      join step on step.id = v.object_id join fault on fault.id = step.fault_id
      where v.kind = 'step' on conflict do nothing`);
    // Each statement of a volatile function sees what was committed before it: the lock comes first, then the look.
    this.addSql(`create function key_in_force(key uuid, secret text, moment timestamptz) returns boolean
      language plpgsql volatile as $$
      begin
        perform pg_advisory_xact_lock_shared(37000007, hashtext(key::text));
        return exists (
          select 1 from api_key k join api_key_secret s on s.key_id = k.id
          where k.id = key and s.hash = secret and k.revoked_at is null
            and (k.expires_at is null or k.expires_at > moment)
            and (s.valid_until is null or s.valid_until > moment));
      end $$`);
  }

  override async down(): Promise<void> {
    this.addSql('drop function key_in_force');
    this.addSql('drop trigger step_visible_updated on step');
    this.addSql('drop trigger step_visible_inserted on step');
    this.addSql('drop function show_step_to_department');
  }
}
