/**
 * A named place at which a test can have this process killed as hard as the machine would (SIGKILL), to show
 * that an effect happens once. Without CRASH_AT it does nothing.
 */
export function crashPoint(name: 'after-commit' | 'before-commit' | 'before-publish-recorded'): void {
  if (process.env.CRASH_AT === name) process.kill(process.pid, 'SIGKILL');
}
