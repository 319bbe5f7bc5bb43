import { setTimeout as sleep } from 'node:timers/promises';

/** A stream that is open. */
interface Place {
  /** Aborted when the stream is to end. */
  signal: AbortSignal;
  /** What to do with one that does not end by itself. */
  onCut(cut: () => void): void;
  leave(): void;
}

/** Which streams are open, and how many more may be: each costs a connection and a question to the record now and then. */
export interface Places {
  /** Null: there is none left, for this caller or for anybody. */
  take(principalId: string): Place | null;
  /** Ends all of them, and lets no more in. */
  close(): Promise<void>;
}

/** How long streams may take to end by themselves when the process stops, in milliseconds. */
const END_WITHIN_MS = 500;

/** @param total at the same time; of one caller a quarter of them, so that one cannot take all. */
export function createPlaces(total: number): Places {
  const open = new Set<{ principalId: string; stop: AbortController; cut: () => void }>();
  const perCaller = Math.ceil(total / 4);
  let closed = false;
  return {
    take(principalId) {
      const own = [...open].filter((one) => one.principalId === principalId).length;
      if (closed || open.size >= total || own >= perCaller) return null;
      const stop = new AbortController();
      const entry = { principalId, stop, cut: () => {} };
      open.add(entry);
      return {
        signal: stop.signal,
        onCut(cut) {
          entry.cut = cut;
        },
        leave() {
          stop.abort();
          open.delete(entry);
        },
      };
    },
    async close() {
      closed = true;
      for (const { stop } of open) stop.abort();
      for (const end = Date.now() + END_WITHIN_MS; open.size > 0 && Date.now() < end; ) await sleep(10);
      for (const { cut } of open) cut();
    },
  };
}
