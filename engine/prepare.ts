import { clockOf } from '../core/clock/clock.ts';
import { migrate } from '../core/database.ts';
import { releaseAtStart } from './deploy.ts';
import { takeWholeSeconds } from './tasklist-mapping.ts';

/**
 * A program that runs once before API and workers: brings the tables up to date and puts the models into force. It is a
 * process of its own so that `npm start` does not keep the memory of what it needs once, and so that a container
 * can run it. Reads DATABASE_URL, ZEEBE_GRPC_ADDRESS, and OPENSEARCH_URL where Tasklist's index is to be mended,
 * for which it waits, since Tasklist makes it while it starts; answers one line, or the error and exit code 1.
 */
const indexWithinMs = 300_000;
const { DATABASE_URL, ZEEBE_GRPC_ADDRESS, OPENSEARCH_URL } = process.env;
try {
  if (!DATABASE_URL || !ZEEBE_GRPC_ADDRESS)
    throw new Error('Set DATABASE_URL and ZEEBE_GRPC_ADDRESS (host:port).');
  await migrate(DATABASE_URL);
  if (OPENSEARCH_URL) await takeWholeSeconds(OPENSEARCH_URL, indexWithinMs);
  const clock = clockOf({ CLOCK: 'system', ZEEBE_MANAGEMENT_ADDRESS: '' });
  const { release, changed, plan } = await releaseAtStart({
    databaseUrl: DATABASE_URL,
    grpcAddress: ZEEBE_GRPC_ADDRESS,
    clock,
  });
  console.log(
    changed
      ? `Models: release ${release.number}, ${plan.changes.length} files changed`
      : `Models: release ${release.number} is in force, nothing has changed`,
  );
  process.exit(0);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
