/** `step`: a line worth keeping. `update`: the state of something under way, replaced by the next. */
export type OnProgress = (text: string, kind: 'step' | 'update') => void;

const quietMs = 5_000;

/**
 * Prints progress: one line that updates itself on a terminal; elsewhere (a log file, CI) the state at most
 * every five seconds.
 */
export const printProgress = (out: NodeJS.WriteStream = process.stdout): OnProgress => {
  let printedAt = 0;
  let updating = false;
  return (text, kind) => {
    if (kind === 'step') {
      out.write(`${updating ? '\r\x1b[2K' : ''}${text}\n`);
      updating = false;
    } else if (out.isTTY) {
      out.write(`\r\x1b[2K${text.slice(0, out.columns - 1)}`);
      updating = true;
    } else if (Date.now() - printedAt >= quietMs) {
      printedAt = Date.now();
      out.write(`${text}\n`);
    }
  };
};
