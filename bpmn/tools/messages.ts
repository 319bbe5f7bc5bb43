/**
 * Messages the service sends to the engine, with the variables they bring: what workers/relay/deliver.ts publishes
 * and the rows of the outbox carry.
 */
export const messages: Record<string, string[]> = {
  'demand-received': ['demand'],
  'demand-cancelled': [],
  'deadline-changed': ['deadlineId'],
  'deadline-advanced': ['deadline'],
  'fault-reported': ['fault'],
  'resume-requested': [],
  'service-closed': [],
};
