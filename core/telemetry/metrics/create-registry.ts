import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import project from '../../../package.json' with { type: 'json' };

/**
 * The registry of one part, with what it is.
 * @param process also measure the process itself: memory, CPU, event loop, garbage. Once per process: its observers never end.
 */
export function createRegistry(service: string, { process = false } = {}): Registry {
  const registry = new Registry();
  new Gauge({
    name: 'assurance_build_info',
    help: 'Always 1; its labels say which part and version answers.',
    labelNames: ['service', 'version'],
    registers: [registry],
  }).set({ service, version: project.version }, 1);
  if (process) collectDefaultMetrics({ register: registry });
  return registry;
}
