import { makePart, type Part, type PartSpec } from './part.ts';

/** Called for a part that ended unasked, with the last lines of its log. */
export type OnDeath = (name: string, lastLines: string) => void;

export type Supervisor = {
  /** In the order of their start. */
  parts: Part[];
  /** Starts a part and waits until it is ready; rejects once `stopAll` was called. */
  start: (spec: PartSpec) => Promise<Part>;
  named: (name: string) => Part;
  onDeath: (callback: OnDeath) => void;
  /** Stops every part in order, each within 15 s. Later calls get the first one's promise. */
  stopAll: () => Promise<void>;
};

/** Keeps the parts of one stack together: what dies is reported once, what is stopped stays stopped. */
export const makeSupervisor = (folders: { logs: string; pids: string }): Supervisor => {
  const parts: Part[] = [];
  const listeners: OnDeath[] = [];
  let stopping: Promise<void> | undefined;
  const died = ({ name, lastLines }: Part) => {
    if (!stopping) for (const listener of listeners) listener(name, lastLines());
  };
  return {
    parts,
    start: async (spec) => {
      if (stopping) throw new Error(`${spec.name} was not started, because the stack is stopping.`);
      const part = makePart(spec, folders, died);
      parts.push(part);
      await part.start();
      return part;
    },
    named: (name) => {
      const part = parts.find((one) => one.name === name);
      if (part) return part;
      throw new Error(`No part is named "${name}": there are ${parts.map((one) => one.name).join(', ')}.`);
    },
    onDeath: (callback) => {
      listeners.push(callback);
    },
    stopAll: () => {
      stopping ??= (async () => {
        for (const together of stopOrder(parts)) await Promise.all(together.map((part) => part.stop()));
      })();
      return stopping;
    },
  };
};

/** Own processes first, the last started first; then those that read, the broker, and what both write to. */
const stopOrder = (parts: Part[]): Part[][] => {
  const late = [['tasklist', 'operate'], ['broker'], ['opensearch', 'postgres']];
  const own = parts.filter((part) => !late.flat().includes(part.name)).reverse();
  return [
    ...own.map((part) => [part]),
    ...late.map((names) => parts.filter(({ name }) => names.includes(name))),
  ];
};
