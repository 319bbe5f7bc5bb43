import { Gauge, type Registry } from 'prom-client';
import type { Clock } from '../../clock/clock.ts';
import type { Orm } from '../../database.ts';
import { findingKinds } from '../../reconciliation/finding.entity.ts';
import { kept } from './kept.ts';
import { type RecordFigures, recordFigures } from './record-figures.ts';

type Line = { labels: Record<string, string>; value: number };

/** What is counted in the record, each with what to alert on. */
const figures: {
  name: string;
  help: string;
  labelNames?: string[];
  lines: (read: RecordFigures) => Line[];
}[] = [
  {
    name: 'assurance_outbox_waiting_messages',
    help: 'Messages owed to the engine or a mail server, by kind. Alert by the age of the oldest, not by their number.',
    labelNames: ['kind'],
    lines: ({ outbox }) => outbox.map(({ kind, waiting }) => ({ labels: { kind }, value: waiting })),
  },
  {
    name: 'assurance_outbox_oldest_age_seconds',
    help: 'Age of the oldest message owed, by kind. Alert over 60 s; for send-mail over an hour.',
    labelNames: ['kind'],
    lines: ({ outbox }) => outbox.map(({ kind, oldest }) => ({ labels: { kind }, value: oldest })),
  },
  {
    name: 'assurance_deadlines_running',
    help: 'Deadlines that run, by limit, overdue ones included.',
    labelNames: ['limit'],
    lines: ({ deadlines }) => deadlines.map(({ limit, running }) => ({ labels: { limit }, value: running })),
  },
  {
    name: 'assurance_deadlines_overdue',
    help: 'Running deadlines past their due moment, by limit. Alert when more than a tenth of those that run are.',
    labelNames: ['limit'],
    lines: ({ deadlines }) => deadlines.map(({ limit, overdue }) => ({ labels: { limit }, value: overdue })),
  },
  {
    name: 'assurance_deadlines_unmarked',
    help: 'Deadlines a minute past their due moment of which the engine has not told: a timer did not fire, or its job is not done. Alert over 0 for 5 min.',
    labelNames: ['limit'],
    lines: ({ deadlines }) =>
      deadlines.map(({ limit, unmarked }) => ({ labels: { limit }, value: unmarked })),
  },
  {
    name: 'assurance_deadline_latest_overdue_seconds',
    help: 'How long the latest running deadline is past its due moment, by limit; 0: none is.',
    labelNames: ['limit'],
    lines: ({ deadlines }) => deadlines.map(({ limit, latest }) => ({ labels: { limit }, value: latest })),
  },
  {
    name: 'assurance_steps_open',
    help: 'Human steps that wait for somebody, by department.',
    labelNames: ['department'],
    lines: ({ steps }) => steps.map(({ department, open }) => ({ labels: { department }, value: open })),
  },
  {
    name: 'assurance_step_oldest_age_seconds',
    help: 'Since when the oldest open step waits, by department: for the dashboard, limits say what is too long.',
    labelNames: ['department'],
    lines: ({ steps }) => steps.map(({ department, oldest }) => ({ labels: { department }, value: oldest })),
  },
  {
    name: 'assurance_steps_completing',
    help: 'Steps whose completion by API is accepted and not yet carried out by the engine.',
    lines: ({ steps }) => [{ labels: {}, value: steps.reduce((sum, { completing }) => sum + completing, 0) }],
  },
  {
    name: 'assurance_step_oldest_completing_age_seconds',
    help: 'Age of the oldest such completion; 0: there is none. Alert over 120 s.',
    lines: ({ oldestCompleting }) => [{ labels: {}, value: oldestCompleting }],
  },
  {
    name: 'assurance_task_list_lag_seconds',
    help: "Age of the oldest open step whose user task the engine's task list does not show; 0: all are shown. Alert over 60 s.",
    lines: ({ steps }) => [{ labels: {}, value: Math.max(0, ...steps.map(({ unseen }) => unseen)) }],
  },
  {
    name: 'assurance_webhook_deliveries',
    help: 'Events for subscribers, by state: pending, or dead after three days in vain. Alert on an increase of dead.',
    labelNames: ['state'],
    lines: ({ webhooks }) =>
      ['pending', 'dead'].map((state) => ({
        labels: { state },
        value: webhooks.find((one) => one.state === state)?.deliveries ?? 0,
      })),
  },
  {
    name: 'assurance_webhook_oldest_pending_age_seconds',
    help: 'Age of the oldest event a subscriber has not taken; 0: there is none. Alert over an hour.',
    lines: ({ webhooks }) => [
      { labels: {}, value: webhooks.find(({ state }) => state === 'pending')?.oldest ?? 0 },
    ],
  },
  {
    name: 'assurance_events_unpublished',
    help: 'Events that happened and have no place in the stream yet. Alert over 0 for a minute.',
    lines: ({ unpublishedEvents }) => [{ labels: {}, value: unpublishedEvents }],
  },
  {
    name: 'assurance_reconciliation_findings',
    help: 'In what record and engine differ, by kind, as the last comparison saw it. Alert over 0 for 15 min: npm run reconcile says what to do.',
    labelNames: ['kind'],
    lines: ({ findings }) =>
      findingKinds.map((kind) => ({
        labels: { kind },
        value: findings.find((one) => one.kind === kind)?.findings ?? 0,
      })),
  },
];

/** However many scrape, the record is asked once in this time. */
const MAX_AGE_MS = 5_000;
const PATIENCE_MS = 3_000;

/**
 * Serves what waits in the record. While it is away there are no figures, which is better than old ones.
 * @returns reads the same figures, for /readyz; undefined: they could not be read
 */
export function serveRecordFigures(
  registry: Registry,
  { orm, clock }: { orm: Orm; clock: Clock },
): () => Promise<RecordFigures | undefined> {
  let readAt: Date | undefined;
  const read = kept(
    async () => {
      const found = await recordFigures(orm.em.fork(), await clock.now());
      readAt = new Date();
      return found;
    },
    { maxAgeMs: MAX_AGE_MS, patienceMs: PATIENCE_MS },
  );
  for (const { name, help, labelNames = [], lines } of figures) {
    new Gauge({
      name,
      help,
      labelNames,
      registers: [registry],
      async collect() {
        const found = await read();
        this.reset();
        // One without labels would say 0.
        if (found === undefined && labelNames.length === 0) this.remove();
        if (found !== undefined) for (const { labels, value } of lines(found)) this.set(labels, value);
      },
    });
  }
  new Gauge({
    name: 'assurance_record_figures_timestamp_seconds',
    help: 'When the figures of the record were read last, in Unix time. Alert when it is older than a minute.',
    registers: [registry],
    async collect() {
      await read();
      if (readAt === undefined) this.remove();
      else this.set(readAt.getTime() / 1_000);
    },
  });
  return read;
}
