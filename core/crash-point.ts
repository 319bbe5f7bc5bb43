const at = process.env.CRASH_AT;

/**
 * A named place at which a test can have this process killed as hard as the machine would (SIGKILL), to show
 * that an effect happens once: `CRASH_AT=after-commit`, or of one job type `CRASH_AT=allocate-resources:after-commit`.
 * Without CRASH_AT it does nothing.
 */
export function crashPoint(
  name: 'after-commit' | 'before-commit' | 'before-publish-recorded',
  jobType?: string,
): void {
  if (at === undefined) return;
  if (at === name || (jobType !== undefined && at === `${jobType}:${name}`))
    process.kill(process.pid, 'SIGKILL');
}
