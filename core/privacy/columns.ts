/** A column with personal data that may be overwritten: whole texts, or personal members of a jsonb. */
export interface PersonalColumn {
  name: string;
  kind: 'json' | 'text';
}

/** A table with such columns, and how the rows of a case are found in it. */
export interface PersonalTable {
  table: string;
  /** Columns of the primary key; their order is the one in which rows are gone through. */
  key: string[];
  /** Type of these columns; uuid when left away. */
  keyType?: 'uuid' | 'text';
  columns: PersonalColumn[];
  /** SQL conditions with one `?` for the id of a demand or a fault; left away where rows belong to no case. */
  ofDemand?: string;
  ofFault?: string;
}

const json = (...names: string[]): PersonalColumn[] => names.map((name) => ({ name, kind: 'json' }));
const text = (...names: string[]): PersonalColumn[] => names.map((name) => ({ name, kind: 'text' }));

const byCase = { ofDemand: 'demand_id = ?', ofFault: 'fault_id = ?' };
const stepsOf = (column: string) =>
  `(process_instance_key, element_instance_key) in
    (select process_instance_key, element_instance_key from step where ${column} = ?)`;

/**
 * Every place where personal data is kept and may be overwritten (docs/adr/0013-privacy.md). What may not is sealed by keys of its own, in
 * `personal_key`. A test holds this list against the entities.
 */
export const personalTables: PersonalTable[] = [
  { table: 'demand', key: ['id'], columns: json('customer', 'account_manager'), ofDemand: 'id = ?' },
  {
    table: 'fault',
    key: ['id'],
    columns: [...json('customer'), ...text('confirmed_by')],
    ofFault: 'id = ?',
  },
  { table: 'notification', key: ['id'], columns: text('address', 'text'), ...byCase },
  { table: 'acceptance', key: ['id'], columns: json('customer_signature'), ofDemand: 'demand_id = ?' },
  { table: 'step', key: ['id'], columns: json('variables', 'result'), ...byCase },
  {
    table: 'outbox_message',
    key: ['id'],
    columns: json('payload'),
    ofDemand: 'key = ?',
    ofFault: 'key = ?',
  },
  {
    table: 'inbox_entry',
    key: ['process_instance_key', 'element_instance_key', 'job_type'],
    keyType: 'text',
    columns: json('result'),
    ofDemand: stepsOf('demand_id'),
    ofFault: stepsOf('fault_id'),
  },
  {
    table: 'idempotency_key',
    key: ['id'],
    keyType: 'text',
    columns: json('body'),
    ofDemand: `body ->> 'location' = '/v1/demands/' || ?`,
    ofFault: `body ->> 'location' = '/v1/faults/' || ?`,
  },
  { table: 'customer', key: ['id'], columns: json('contact', 'account_manager') },
  // Nobody's personal data, but as little to be read by whoever reads the database: with them one signs as us.
  { table: 'webhook', key: ['id'], columns: text('secret', 'previous_secret') },
];
