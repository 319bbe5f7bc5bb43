import { Gauge, type Registry } from 'prom-client';
import type { UnknownDeployment } from '../../core/models/unknown-deployments.ts';

/** Serves how many versions in the engine no release brought; nothing where it is not known. */
export function serveUnknownModels(
  registry: Registry,
  unknown: (() => UnknownDeployment[] | null) | undefined,
): void {
  new Gauge({
    name: 'assurance_models_unknown_deployments',
    help: 'Versions in the engine that came past the releases. Alert over 0 for a minute.',
    registers: [registry],
    collect() {
      const found = unknown?.() ?? null;
      if (found === null) this.remove();
      else this.set(found.length);
    },
  });
}
