import { Gauge, type Registry } from 'prom-client';
import type { Orm } from '../database.ts';
import { kept } from '../telemetry/metrics/kept.ts';
import { chainStanding } from './seal-audit.ts';

/** Serves how far the chain over the audit is. */
export function serveAuditFigures(registry: Registry, orm: Orm): void {
  const read = kept(async () => await chainStanding(orm.em.fork()), { maxAgeMs: 5_000, patienceMs: 3_000 });
  const figure = (
    name: string,
    help: string,
    value: (standing: Awaited<ReturnType<typeof chainStanding>>) => number,
  ) =>
    new Gauge({
      name,
      help,
      registers: [registry],
      async collect() {
        const standing = await read();
        if (standing === undefined) this.remove();
        else this.set(value(standing));
      },
    });
  figure(
    'assurance_audit_links',
    'Lines of the audit that are chained by hash. Alert when it falls.',
    ({ head }) => Number(head?.seq ?? 0),
  );
  figure(
    'assurance_audit_unsealed_lines',
    'Lines of the audit that are not chained yet, counted up to 10,000. Alert over 0 at every look for 5 min while nothing else is slow.',
    ({ unsealed }) => unsealed,
  );
}
