import { setTimeout as sleep } from 'node:timers/promises';

const LOOKS = 10;
const METRIC = /^zeebe_stream_processor_scheduled_command_cache_size\{.*\} ([\d.]+)$/gm;

/**
 * How many commands the broker holds for written and not yet carried out: time-outs and next tries of jobs, timers. At rest there
 * are none; what is left for ten seconds it has forgotten, and will not write again before its next start (ADR 18).
 * @param managementAddress http://host:port
 */
export async function forgottenCommands(managementAddress: string): Promise<number> {
  for (let looks = 1; ; looks += 1) {
    const response = await fetch(new URL('/actuator/prometheus', managementAddress));
    const sizes = [...(await response.text()).matchAll(METRIC)];
    if (sizes.length === 0) throw new Error('The broker does not tell how many commands wait.');
    const waiting = sizes.reduce((sum, [, size]) => sum + Number(size), 0);
    if (waiting === 0 || looks === LOOKS) return waiting;
    await sleep(1_000);
  }
}
