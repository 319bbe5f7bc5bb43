import { Migration } from '@mikro-orm/migrations';

/**
 * What the release before has written becomes what this one expects: its events get their place in the stream and lose the
 * names of persons that some of them held; what it still owed to webhooks becomes deliveries.
 */
export class Migration20261125000020_events extends Migration {
  override async up(): Promise<void> {
    this.addSql(`update event
      set position = numbered.position,
          dispatched_at = coalesce(event.dispatched_at, now()),
          department = event.data->>'department',
          action = (select action from demand where demand.id = event.demand_id),
          customer_code = coalesce((select customer_code from demand where demand.id = event.demand_id),
                                   (select customer_code from fault where fault.id = event.fault_id)),
          data = event.data - 'assignee' - 'by' - 'confirmedBy' - 'reportedBy'
      from (select id, row_number() over (order by seq) as position from event) as numbered
      where numbered.id = event.id`);
    this.addSql(`update event set data = jsonb_set(data, '{files}', to_jsonb(jsonb_array_length(data->'files')))
      where type = 'acceptance.archived' and jsonb_typeof(data->'files') = 'array'`);
    this.addSql(`insert into webhook_delivery (id, webhook_id, event_id, position, lane, state, attempts, created_at)
      select owed.id, webhook.id, event.id, event.position, coalesce(event.demand_id, event.fault_id, event.id)::text,
             'pending', 0, owed.created_at
        from outbox_message owed
        join webhook on webhook.id::text = owed.key
        join event on event.id::text = owed.payload->>'eventId'
       where owed.kind = 'send-webhook' and owed.done_at is null
      on conflict do nothing`);
    // Events that were not handed out yet go to whoever had registered by then.
    this.addSql(`insert into webhook_delivery (id, webhook_id, event_id, position, lane, state)
      select gen_random_uuid(), webhook.id, event.id, event.position,
             coalesce(event.demand_id, event.fault_id, event.id)::text, 'pending'
        from event cross join webhook
       where event.dispatched_at = now()
         and (webhook.types = '[]'::jsonb or webhook.types @> to_jsonb(event.type::text))
      on conflict do nothing`);
    this.addSql(
      'insert into webhook_lane (webhook_id, lane) select distinct webhook_id, lane from webhook_delivery',
    );
    this.addSql(`update outbox_message set done_at = now() where kind = 'send-webhook' and done_at is null`);
  }

  override async down(): Promise<void> {
    this.addSql('update event set position = null');
  }
}
