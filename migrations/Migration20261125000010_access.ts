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
    // A service is seen by whoever sees the demand it came from, one that adjusts or closes it, or a fault of it.
    this.addSql(`create function show_services() returns trigger language plpgsql as $$
      begin
        insert into visible_object (object_id, department, kind, seq)
        select s.id, new.department, 'service', s.seq from service s
        where s.demand_id = new.object_id
           or s.id in (select service_id from demand where id = new.object_id
                       union all select service_id from fault where id = new.object_id)
        on conflict do nothing;
        return null;
      end $$`);
    this.addSql(`create trigger visible_object_services after insert on visible_object
      for each row when (new.kind in ('demand', 'fault')) execute function show_services()`);
    this.addSql(`create function show_new_service() returns trigger language plpgsql as $$
      begin
        insert into visible_object (object_id, department, kind, seq)
        select new.id, v.department, 'service', new.seq from visible_object v where v.object_id = new.demand_id
        on conflict do nothing;
        return null;
      end $$`);
    this.addSql(`create trigger service_visible after insert on service
      for each row execute function show_new_service()`);
    this.addSql(`create function show_named_service() returns trigger language plpgsql as $$
      begin
        insert into visible_object (object_id, department, kind, seq)
        select s.id, v.department, 'service', s.seq from visible_object v join service s on s.id = new.service_id
        where v.object_id = new.id on conflict do nothing;
        return null;
      end $$`);
    this.addSql(`create trigger fault_service_visible after update on fault
      for each row when (old.service_id is distinct from new.service_id)
      execute function show_named_service()`);
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
    for (const [name, table] of [
      ['fault_service_visible', 'fault'],
      ['service_visible', 'service'],
      ['visible_object_services', 'visible_object'],
    ])
      this.addSql(`drop trigger ${name} on ${table}`);
    for (const name of ['show_named_service', 'show_new_service', 'show_services'])
      this.addSql(`drop function ${name}`);
    this.addSql('drop trigger step_visible_updated on step');
    this.addSql('drop trigger step_visible_inserted on step');
    this.addSql('drop function show_step_to_department');
  }
}
